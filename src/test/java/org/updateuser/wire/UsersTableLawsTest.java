package org.updateuser.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Choice;
import org.updateuser.model.Education;
import org.updateuser.model.Generated;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Permissions;
import org.updateuser.model.Text;
import org.updateuser.model.Values;
import org.updateuser.patch.Proposal;
import org.updateuser.wire.UsersTable.Form;

/// Export, import, zero differences: of any users, in any columns, written in any form, whatever a blank cell means.
class UsersTableLawsTest {
    private static final List<String> ODD = List.of(
            "<clear>",
            "<KEEP>",
            "\\<clear>",
            "\\\\<x",
            "<b>",
            "=1+1",
            "+1",
            "+13175550100",
            "-x",
            "@x",
            "\tx",
            "\rx",
            "'x",
            "''",
            "'=x",
            "'<keep>",
            " x ",
            " ",
            "\n",
            "x\n",
            "a\nb",
            "a\r\nb",
            "\"",
            "a\"b",
            ",",
            ";",
            "a | b",
            " | ",
            "|",
            "a |",
            "\u0000",
            "\uD83D",
            "😀",
            "\uFEFFx",
            "名前",
            "\u00A0x",
            "sep=;",
            "2021-02-30",
            "x\u0001");

    @Test
    void whatIsWrittenAndReadAgainChangesNobody() throws NotATable {
        Generated.each(1_000, seed -> hold(seed, users(seed)));
    }

    @Test
    void oddTextsChangeNobody() throws NotATable {
        Generated.each(
                1_000,
                seed -> hold(
                        seed, users(seed).stream().map(user -> odd(user, seed)).toList()));
    }

    @Test
    void whateverStandsInCellsIsAWishOrAProblem() {
        Generated.each(300, seed -> {
            List<Column> columns = columns(seed);
            StringWriter text = new StringWriter();
            CsvWriter lines = CsvWriter.builder().build(text);
            lines.writeRecord(columns.stream().map(Column::key).toList());
            lines.writeRecord(columns.stream()
                    .map(_ -> seed.oneOf(ODD).replace("\u0000", ""))
                    .toList());
            lines.writeRecord(columns.stream()
                    .map(_ -> seed.oneOf(ODD).replace("\u0000", ""))
                    .toList());
            flush(lines);
            Sheet sheet = sheet(text.toString());
            Values user = seed.user();
            ChangesTable.read(sheet, Mapping.propose(sheet.header()), Blank.CLEAR, Lookup.ofIds())
                    .forEach(row -> assertThat(
                                    row.edit().of(user, Permissions.UNKNOWN).narrowed())
                            .isNotNull());
        });
    }

    private static List<Values> users(Generated seed) {
        return IntStream.range(0, 3)
                .mapToObj(number ->
                        seed.user().with(Catalogue.ID, "id-" + number).with(Catalogue.EMAIL, "'" + number + "@b.c"))
                .toList();
    }

    /// The user with odd texts wherever a text may stand.
    private static Values odd(Values user, Generated seed) {
        Values result = user;
        for (Leaf<?> leaf : Generated.editable()) {
            if (leaf.in(result) && leaf.field() != Catalogue.EMAIL && seed.oneIn(2)) {
                result = odd(result, leaf, seed);
            }
        }
        return result;
    }

    private static <T> Values odd(Values user, Leaf<T> leaf, Generated seed) {
        if (leaf.field() instanceof Text text) {
            return new Leaf<>(leaf.owner(), text).put(user, seed.oneOf(ODD));
        }
        if (leaf.field() instanceof Choice choice) {
            return new Leaf<>(leaf.owner(), choice).put(user, seed.oneOf(ODD));
        }
        if (leaf.field() instanceof Many<?> many && many.ofTexts().isPresent()) {
            return new Leaf<>(leaf.owner(), many.ofTexts().get())
                    .put(user, List.of(seed.oneOf(ODD), seed.oneOf(ODD), "b"));
        }
        if (leaf.field() == Catalogue.EDUCATION) {
            Values one = record(seed);
            return Catalogue.leaf(Catalogue.EDUCATION)
                    .put(user, List.of(one, record(seed), seed.oneIn(2) ? one : record(seed)));
        }
        return user;
    }

    /// An entry of education with odd texts, some in a shape that travels.
    private static Values record(Generated seed) {
        return Values.EMPTY
                .with(
                        Education.SCHOOL,
                        seed.oneOf(ODD) + seed.oneOf(List.of("", ";", "\\", "\\;", "; ", "x | y", "\\|")))
                .with(Education.FIELD_OF_STUDY, seed.oneOf(List.of("", "Law; old", "\\", "a\\;b", "|")))
                .with(Education.NOTES, seed.oneOf(ODD))
                .with(Education.START, seed.oneOf(List.of("", "2010-09-01", "no day;")));
    }

    private static void hold(Generated seed, List<Values> users) {
        List<Column> columns = columns(seed);
        Form form = new Form(seed.oneOf(List.of(',', ';', '\t', '|')), seed.oneIn(2));
        String text = UsersTable.write(users, columns, form);
        Sheet sheet = sheet(text);
        assertThat(sheet.delimiter()).isEqualTo(form.delimiter());
        read(sheet, users);
        read(savedAgain(sheet), users);
    }

    /// The table as a spreadsheet saves it: other delimiters, every cell in quotation marks, no blanks at the ends.
    private static Sheet savedAgain(Sheet sheet) {
        StringWriter text = new StringWriter();
        CsvWriter lines = CsvWriter.builder()
                .fieldSeparator(';')
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text);
        lines.writeRecord(sheet.header());
        sheet.rows()
                .forEach(row -> lines.writeRecord(
                        row.cells().stream().map(String::strip).toList()));
        flush(lines);
        return sheet(text.toString());
    }

    private static void read(Sheet sheet, List<Values> users) {
        Mapping mapping = Mapping.propose(sheet.header());
        assertThat(mapping.columns()).as("every column is known").doesNotContain(new Column.Unknown());
        for (Blank blank : Blank.values()) {
            List<ChangesTable.Row> rows = ChangesTable.read(sheet, mapping, blank, Lookup.ofIds());
            assertThat(rows).hasSameSizeAs(users);
            for (int at = 0; at < rows.size(); at++) {
                unchanged(rows.get(at), users.get(at), blank);
            }
        }
    }

    private static void unchanged(ChangesTable.Row row, Values user, Blank blank) {
        Proposal proposal = row.edit().of(user, Permissions.UNKNOWN);
        assertThat(row.identity()).isEqualTo(row.how().leaf().get(user));
        assertThat(row.problems()).as("problems, blank is %s", blank).isEmpty();
        assertThat(proposal.changes()).as("changes, blank is %s", blank).isEmpty();
        assertThat(proposal.findings()).as("findings, blank is %s", blank).isEmpty();
        assertThat(proposal.silent()).as("silent, blank is %s", blank).isEmpty();
    }

    /// The id or the email address, and any others, in any order.
    private static List<Column> columns(Generated seed) {
        List<Column> rest = new ArrayList<>(Columns.all());
        List<Column> columns = new ArrayList<>();
        int most = seed.oneIn(2) ? rest.size() : 1 + seed.below(6);
        while (!rest.isEmpty() && columns.size() < most) {
            columns.add(rest.remove(seed.below(rest.size())));
        }
        Column who = Columns.of(seed.oneIn(2) ? "id" : "email").orElseThrow();
        columns.removeIf(column -> column.equals(who) || column.key().equals("id"));
        columns.add(seed.below(columns.size() + 1), who);
        return columns.size() > 1 ? columns : List.of(who, Columns.of("name").orElseThrow());
    }

    private static void flush(CsvWriter lines) {
        try {
            lines.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Sheet sheet(String text) {
        try {
            return Sheet.read(text.getBytes(UTF_8));
        } catch (NotATable why) {
            throw new AssertionError(why.flaw() + " " + why.arguments(), why);
        }
    }

    @Test
    void theFormulaGuardIsUndoneExactly() {
        for (String text : ODD) {
            assertThat(Cells.plain(Cells.guarded(text))).isEqualTo(text);
            assertThat(Cells.unescaped(Cells.escaped(text))).isEqualTo(text);
            boolean formula =
                    !text.isEmpty() && "=+-@\t\r".indexOf(Cells.guarded(text).charAt(0)) >= 0;
            assertThat(formula).as(text).isEqualTo(text.equals("+13175550100"));
        }
        assertThat(Cells.plain("'tis")).as("nobody has guarded it").isEqualTo("'tis");
    }

    @Test
    void aWholeUserIsReadableInItsCells() throws Unreadable {
        Values user = UserJson.read("""
                {"id":"u-1","name":"Amara ","email":"a@b.c","username":"a@b.c","title":"=1+1","version":7,"state":"active",
                 "manager":{"id":"m-1"},"acdAutoAnswer":true,"profileSkills":["French","C | D"],"groups":[{"id":"g-1"},{"id":"g-2"}],
                 "certifications":["x","y"],"locations":[{"notes":"desk","locationDefinition":{"id":"l-1"}}],
                 "addresses":[{"mediaType":"PHONE","type":"WORK","address":"+442079460123","extension":"12"},
                 {"mediaType":"PHONE","type":"HOME","address":"+1 (317) 555-0100"}],
                 "images":[{"resolution":"x48","imageUri":"https://p.example/48.png"}],"biography":{"biography":"a\\nb"}}""");
        List<Column> columns = List.of(
                        "id",
                        "version",
                        "name",
                        "title",
                        "manager",
                        "acdAutoAnswer",
                        "profileSkills",
                        "certifications",
                        "groups",
                        "locations",
                        "addresses.PHONE.WORK",
                        "addresses.PHONE.WORK.extension",
                        "addresses.PHONE.HOME",
                        "addresses.EMAIL.WORK",
                        "images.x48",
                        "biography.biography",
                        "biography.spouse",
                        "employerInfo.employeeId",
                        "state")
                .stream()
                .map(Columns::of)
                .map(Optional::orElseThrow)
                .toList();
        assertThat(UsersTable.write(List.of(user), columns, new Form(';', false)))
                .isEqualTo("id;version;name;title;manager;acdAutoAnswer;profileSkills;certifications;groups;locations;"
                        + "addresses.PHONE.WORK;addresses.PHONE.WORK.extension;addresses.PHONE.HOME;addresses.EMAIL.WORK;"
                        + "images.x48;biography.biography;biography.spouse;employerInfo.employeeId;state\r\n"
                        + "u-1;7;Amara ;'=1+1;m-1;true;<keep>;x | y;g-1 | g-2;l-1;+442079460123;12;'+1 (317) 555-0100;;"
                        + "https://p.example/48.png;\"a\nb\";;<keep>;active\r\n");
    }
}
