package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Generated;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;

/// A run as CSV, read back by another hand.
class RunCsvTest {
    private static final int CASES = 1_000;
    private static final RunLines.Row ROW = new RunLines.Row(3, "id-1", "=Amélie \"Amy\", Bo", "not_attempted");

    private static List<NamedCsvRecord> lines(Values before, Values after, String... problems) {
        StringWriter text = new StringWriter();
        try {
            RunCsv csv = new RunCsv(text);
            csv.begin();
            csv.add(ROW, before, after, List.of(problems));
            csv.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        assertThat(text.toString()).startsWith("\uFEFFline,id,name,state,field,before,after,problem\r\n");
        return CsvReader.builder()
                .skipEmptyLines(false)
                .ofNamedCsvRecord(text.toString().substring(1))
                .stream()
                .toList();
    }

    private static String cell(NamedCsvRecord line, String column) {
        return Cells.plain(line.getField(column));
    }

    private static Values titled(String title) {
        return Values.EMPTY.with(Catalogue.TITLE, title);
    }

    @Test
    void everyFieldThatChangesIsALineAndNoOther() {
        Generated.each(CASES, generated -> {
            Values before = generated.user();
            Values after = generated.edited(before);
            List<Leaf<?>> changed = RunLines.changed(before, after);
            List<NamedCsvRecord> lines = lines(before, after, "-first", "second");
            assertThat(lines).hasSize(Math.max(1, changed.size()));
            for (int index = 0; index < changed.size(); index++) {
                assertSame(lines.get(index), changed.get(index), before, after);
            }
            for (NamedCsvRecord line : lines) {
                assertThat(cell(line, "line")).isEqualTo("3");
                assertThat(cell(line, "id")).isEqualTo("id-1");
                assertThat(cell(line, "name")).isEqualTo(ROW.name());
                assertThat(cell(line, "state")).isEqualTo("not attempted");
                assertThat(cell(line, "problem")).isEqualTo("-first second");
                assertThat(line.getField("problem")).isEqualTo("'-first second");
            }
        });
    }

    private static <T> void assertSame(NamedCsvRecord line, Leaf<T> leaf, Values before, Values after) {
        assertThat(cell(line, "field")).isEqualTo(leaf.key());
        assertThat(cell(line, "before")).isEqualTo(ValueWriter.text(leaf.field(), leaf.get(before)));
        assertThat(cell(line, "after")).isEqualTo(ValueWriter.text(leaf.field(), leaf.get(after)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
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
        NamedCsvRecord line = lines(titled("before"), titled(text), text).getFirst();
        for (String column : List.of("after", "problem")) {
            assertThat(cell(line, column)).isEqualTo(text);
            assertThat(line.getField(column)).doesNotMatch("(?s)[=\\-@\t\r].*");
            assertThat(line.getField(column)).doesNotMatch("(?s)\\+(?![1-9][0-9]{1,14}$).*");
        }
    }

    @Test
    void whoKeepsEverythingHasALineAllTheSame() {
        NamedCsvRecord line =
                lines(titled("a"), titled("a"), "Nobody has the email x.").getFirst();
        assertThat(line.getField("field")).isEmpty();
        assertThat(line.getField("problem")).isEqualTo("Nobody has the email x.");
    }

    @Test
    void aWriterThatFailsIsAnIoProblem() {
        RunCsv csv = new RunCsv(new Full());
        assertThatThrownBy(() -> {
                    csv.begin();
                    for (int line = 0; line < 1_000; line++) {
                        csv.add(ROW, titled("a"), titled("b"), List.of());
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
