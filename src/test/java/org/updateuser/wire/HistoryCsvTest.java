package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Generated;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;

/// The history as CSV, read back by another hand.
class HistoryCsvTest {
    private static final int CASES = 1_000;

    private static List<NamedCsvRecord> lines(List<Entry> entries) {
        String text = Entries.text(HistoryCsv::new, entries);
        assertThat(text)
                .startsWith("\uFEFFnumber,time,person_id,name,by,method,field,before,after,outcome,status,code,"
                        + "version_before,version_after,correlation\r\n");
        return CsvReader.builder().skipEmptyLines(false).ofNamedCsvRecord(text.substring(1)).stream()
                .toList();
    }

    private static String cell(NamedCsvRecord line, String column) {
        return Cells.plain(line.getField(column));
    }

    @Test
    void everyChangeIsALineWithTheSameFields() {
        Generated.each(CASES, generated -> {
            Entry entry = Entries.drawn(generated);
            List<NamedCsvRecord> lines = lines(List.of(entry));
            assertThat(lines).hasSize(Math.max(1, entry.changes().size()));
            for (int index = 0; index < entry.changes().size(); index++) {
                assertThat(cell(lines.get(index), "field"))
                        .isEqualTo(entry.changes().get(index).leaf().key());
            }
            lines.forEach(line -> assertSame(line, entry));
        });
    }

    private static void assertSame(NamedCsvRecord line, Entry entry) {
        assertThat(cell(line, "number")).isEqualTo("17");
        assertThat(cell(line, "time")).isEqualTo("2026-11-03T12:00:00.123Z");
        assertThat(cell(line, "person_id")).isEqualTo(entry.sent().userId());
        assertThat(cell(line, "name")).isEqualTo(entry.sent().name());
        assertThat(cell(line, "by")).isEqualTo(entry.sent().by());
        assertThat(cell(line, "method")).isEqualTo("PATCH");
        assertThat(cell(line, "outcome")).isEqualTo(entry.result().fate().name());
        assertThat(cell(line, "status")).isEqualTo("200");
        assertThat(cell(line, "code")).isEqualTo("some.code");
        assertThat(cell(line, "version_before"))
                .isEqualTo(Integer.toString(entry.sent().before().get(Catalogue.VERSION)));
        assertThat(cell(line, "version_after"))
                .isEqualTo(
                        entry.result().fate() == Fate.DONE
                                ? Integer.toString(entry.result().after().get(Catalogue.VERSION))
                                : "");
        assertThat(cell(line, "correlation")).isEqualTo("corr-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "",
                " ",
                "a,b",
                "a;b",
                "\"quoted\"",
                "two\nlines",
                "two\r\nlines",
                "end\r",
                "=1+1",
                "+1+1",
                "-2",
                "@SUM(A1)",
                "\ttab",
                "\rreturn",
                "'apostrophe",
                "''two",
                "+493012345",
                "+49 30 12345",
                "田中 😀",
                "=HYPERLINK(\"https://x.example\")",
                "+",
                "-",
                "+0123456",
                "+12345678901234567"
            })
    void aTextComesBackAndIsNeverTakenForAFormula(String text) {
        NamedCsvRecord line = lines(List.of(Entries.titled("before", text))).getFirst();
        assertThat(cell(line, "after")).isEqualTo(text);
        assertThat(line.getField("after")).doesNotMatch("(?s)[=\\-@\t\r].*");
        assertThat(line.getField("after")).doesNotMatch("(?s)\\+(?![1-9][0-9]{1,14}$).*");
    }

    @Test
    void aPhoneNumberStaysANumber() {
        assertThat(lines(List.of(Entries.titled("+493012345", "=x"))).getFirst().getField("before"))
                .isEqualTo("+493012345");
    }

    @Test
    void whoeverSentItMayBeCalledLikeAFormula() {
        NamedCsvRecord line = lines(List.of(Entries.titled("a", "b"))).getFirst();
        assertThat(line.getField("by")).isEqualTo("'-Bo");
        assertThat(line.getField("name")).isEqualTo("Amélie \"Amy\", Bo");
    }

    @Test
    void theItemsOfAListAreLinesOfTheirOwn() {
        Values user = Values.EMPTY.with(Catalogue.VERSION, 7).with(Catalogue.PROFILE_SKILLS, List.of("French", "Maps"));
        Values other = user.with(Catalogue.PROFILE_SKILLS, List.of("French", "=Law"))
                .with(Catalogue.ADDRESSES, List.of(Values.EMPTY.with(Contact.MEDIA_TYPE, "PHONE")));
        List<NamedCsvRecord> lines = lines(List.of(Entries.entry(
                user.with(Catalogue.ADDRESSES, List.of()),
                Patch.of(user.with(Catalogue.ADDRESSES, List.of()), other),
                Result.of(new Outcome.Done(Values.EMPTY, ""), Instant.EPOCH))));
        assertThat(lines)
                .extracting(line -> line.getField("field"), line -> line.getField("before"), l -> l.getField("after"))
                .containsExactly(
                        tuple("addresses", "", "{\"mediaType\":\"PHONE\"}"),
                        tuple("profileSkills", "Maps", ""),
                        tuple("profileSkills", "", "'=Law"));
    }

    @Test
    void anUnsureRequestHasNoStatus() {
        Entry unsure = Entries.entry(
                Values.EMPTY,
                new Patch(1, Values.EMPTY),
                new Result(Fate.UNSURE, Instant.EPOCH, Values.EMPTY, 0, "", ""));
        NamedCsvRecord line = lines(List.of(unsure)).getFirst();
        assertThat(line.getField("status")).isEmpty();
        assertThat(line.getField("version_after")).isEmpty();
        assertThat(line.getField("field")).isEmpty();
    }

    @Test
    void aWriterThatFailsIsAnIoProblem() {
        HistoryCsv csv = new HistoryCsv(new Full());
        assertThatThrownBy(() -> {
                    csv.begin();
                    for (int line = 0; line < 1_000; line++) {
                        csv.add(Entries.titled("a", "b"));
                    }
                    csv.end();
                })
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    private static final class Full extends Writer {
        @Override
        public void write(char[] text, int from, int length) throws IOException {
            if (length > 1) {
                throw new IOException("full");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
