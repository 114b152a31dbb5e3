package org.updateuser.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.model.Leaf;
import org.updateuser.model.Permissions;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Values;
import org.updateuser.patch.Checked.Finding;
import org.updateuser.patch.Proposal;

class ChangesTableTest {
    private static final Values USER = user();

    private static Values user() {
        try {
            return UserJson.read("""
                    {"id":"u-1","name":"Amara","email":"a@b.c","username":"a@b.c","title":"Lead ","version":7,
                     "state":"active","manager":{"id":"m-1"},"acdAutoAnswer":true,"profileSkills":["French","Maths"],
                     "groups":[{"id":"g-1"}],"certifications":["x"],
                     "locations":[{"notes":"desk","locationDefinition":{"id":"l-1"}}],
                     "addresses":[{"mediaType":"PHONE","type":"WORK","address":"+442079460123","extension":"12"}],
                     "images":[{"resolution":"x48","imageUri":"https://p.example/48.png"}],
                     "biography":{"spouse":"Kim"},
                     "employerInfo":{"employeeType":"Full-time","dateHire":"2015-03-02"}}""");
        } catch (Unreadable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Lookup.Answer lookup(Target target, String text) {
        return switch (target + " " + text) {
            case "PERSON m-1", "PERSON Mia" -> new Lookup.Found("m-1");
            case "PERSON m-2", "PERSON max@b.c" -> new Lookup.Found("m-2");
            case "PERSON Kim" -> new Lookup.Ambiguous(3);
            case "LOCATION l-1", "LOCATION Berlin" -> new Lookup.Found("l-1");
            case "LOCATION Paris" -> new Lookup.Found("l-2");
            case "GROUP Sales" -> new Lookup.Found("g-1");
            default -> new Lookup.None();
        };
    }

    private static List<ChangesTable.Row> rows(String text, Blank blank) {
        try {
            Sheet sheet = Sheet.read(text.getBytes(UTF_8));
            return ChangesTable.read(sheet, Mapping.propose(sheet.header()), blank, ChangesTableTest::lookup);
        } catch (NotATable why) {
            throw new AssertionError(why);
        }
    }

    /// A header, a cell, what a blank one means, and what becomes of the row: its value as a cell, or what is wrong.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            title                ; Boss              ; KEEP  ; Boss
            title                ; ' Boss '          ; KEEP  ; Boss
            title                ; Lead              ; KEEP  ; =
            title                ; ''                ; KEEP  ; =
            title                ; ' '               ; CLEAR ; ''
            title                ; <keep>            ; CLEAR ; =
            title                ; <Clear>           ; KEEP  ; ''
            title                ; \\<clear>         ; KEEP  ; \\<clear>
            title                ; <b>               ; KEEP  ; <b>
            title                ; '''=x'            ; KEEP  ; '''=x'
            title                ; =x                ; KEEP  ; '''=x'
            title                ; {name}            ; KEEP  ; {name}
            name                 ; <clear>           ; KEEP  ; name REQUIRED
            name                 ; ''                ; CLEAR ; name REQUIRED
            name                 ; ''                ; KEEP  ; =
            acdAutoAnswer        ; Nein              ; KEEP  ; false
            acdAutoAnswer        ; SÍ                ; KEEP  ; =
            acdAutoAnswer        ; 0                 ; KEEP  ; false
            acdAutoAnswer        ; maybe             ; KEEP  ; NOT_YES_OR_NO []
            acdAutoAnswer        ; ''                ; CLEAR ; false
            state                ; Inactive          ; KEEP  ; inactive
            state                ; gone              ; KEEP  ; NOT_A_CHOICE [active, inactive, deleted]
            employerInfo.employeeType ; part-time    ; KEEP  ; Part-time
            employerInfo.employeeType ; Intern       ; KEEP  ; Intern
            employerInfo.dateHire ; 2020-02-29       ; KEEP  ; 2020-02-29
            employerInfo.dateHire ; 29.02.2020       ; KEEP  ; employerInfo.dateHire DAY_FORMAT
            manager              ; Mia               ; KEEP  ; =
            manager              ; max@b.c           ; KEEP  ; m-2
            manager              ; Kim               ; KEEP  ; AMBIGUOUS [Kim, 3]
            manager              ; Nobody            ; KEEP  ; NOT_FOUND [Nobody]
            manager              ; 7c1f0d8e-0000-4000-8000-000000000009 ; KEEP ; 7c1f0d8e-0000-4000-8000-000000000009
            manager              ; <clear>           ; KEEP  ; ''
            profileSkills        ; Maths | French    ; KEEP  ; =
            profileSkills        ; Maths |  Latin |  ; KEEP  ; Maths | Latin
            profileSkills        ; a|b               ; KEEP  ; a|b
            profileSkills        ; ''                ; CLEAR ; ''
            locations            ; Berlin            ; KEEP  ; =
            locations            ; Berlin | Paris    ; KEEP  ; l-1 | l-2
            locations            ; Berlin | Rome     ; KEEP  ; NOT_FOUND [Rome]
            groups               ; Sales             ; KEEP  ; =
            groups               ; <clear>           ; KEEP  ; ''
            addresses.PHONE.WORK ; +442079460124     ; KEEP  ; +442079460124
            addresses.PHONE.WORK ; '''+44 207 9460 124' ; KEEP ; '''+44 207 9460 124'
            addresses.PHONE.WORK ; 442079460124      ; KEEP  ; addresses PHONE_WITHOUT_PLUS
            addresses.PHONE.WORK.extension ; 13      ; KEEP  ; 13
            addresses.PHONE.WORK.extension ; ''      ; CLEAR ; ''
            addresses.PHONE.HOME ; +442079460125     ; KEEP  ; +442079460125
            addresses.PHONE.HOME ; ''                ; CLEAR ; =
            images.x96           ; https://p.example/96 ; KEEP ; https://p.example/96
            images.x48           ; <clear>           ; KEEP  ; ''
            biography.spouse     ; Sam               ; KEEP  ; Sam
            Salary               ; 5                 ; CLEAR ; =
            version              ; 9                 ; CLEAR ; =
            """)
    void aCellWishes(String header, String cell, Blank blank, String expected) {
        ChangesTable.Row row =
                rows("id," + header + "\nu-1,\"" + cell + "\"\n", blank).getFirst();
        assertThat(said(row, header)).isEqualTo(expected);
    }

    private static String said(ChangesTable.Row row, String header) {
        if (!row.problems().isEmpty()) {
            assertThat(row.edit().wishes()).isEmpty();
            return said(row);
        }
        Proposal proposal = row.edit().of(USER, Permissions.UNKNOWN);
        if (!proposal.findings().isEmpty()) {
            Finding finding = proposal.findings().getFirst();
            return finding.leaf() + " " + finding.problem().code();
        }
        return proposal.changes().isEmpty()
                ? "="
                : CellWriter.cell(Columns.of(header).orElseThrow(), proposal.wanted());
    }

    private static String said(ChangesTable.Row row) {
        return row.problems().stream()
                .map(problem -> problem.code() + " " + problem.arguments())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aRowThatCannotBeToldIsShownAndNotApplied() {
        List<ChangesTable.Row> rows = rows("""
                Email,Title
                a@b.c,Boss
                ,Boss
                d@e.f
                A@B.C,Chief
                g@h.i,Boss,more
                j@k.l,Boss
                <keep>,Boss
                """, Blank.KEEP);
        assertThat(rows)
                .map(row -> row.line() + " " + row.identity() + " "
                        + row.edit().wishes().size() + " " + said(row))
                .containsExactly(
                        "2 a@b.c 0 SAME_PERSON [2, 5]",
                        "3  0 NO_IDENTITY []",
                        "4 d@e.f 0 RAGGED [2, 1]",
                        "5 A@B.C 0 SAME_PERSON [2, 5]",
                        "6 g@h.i 0 RAGGED [2, 3]",
                        "7 j@k.l 1 ",
                        "8  0 NO_IDENTITY []");
        assertThat(rows).allMatch(row -> row.how() == Identity.EMAIL);
    }

    @Test
    void theRestOfARowStandsBesideACellThatIsNotUnderstood() {
        ChangesTable.Row row = rows("id,Manager,Title,Auto-answer\nu-1,Nobody,Boss,maybe\n", Blank.KEEP)
                .getFirst();
        assertThat(row.problems()).map(CellProblem::place).containsExactly(1, 3);
        assertThat(row.edit().leaves()).map(Leaf::key).containsExactly("title");
    }

    @Test
    void theNumberAndTheExtensionOfASlotAreOneWish() {
        ChangesTable.Row row = rows("id,addresses.PHONE.WORK.extension,addresses.PHONE.WORK\nu-1,,\n", Blank.CLEAR)
                .getFirst();
        assertThat(row.edit().wishes()).hasSize(1);
        assertThat(row.edit().of(USER, Permissions.UNKNOWN).wanted().get(org.updateuser.model.Catalogue.ADDRESSES))
                .isEmpty();
    }

    @Test
    void whoIsTheSameIsNotChangedByTheColumnThatTellsIt() {
        assertThat(rows("email,name\nA@B.C,Amara\n", Blank.KEEP)
                        .getFirst()
                        .edit()
                        .of(USER, Permissions.UNKNOWN)
                        .changes())
                .isEmpty();
        assertThat(rows("id,email\nu-1,x@b.c\n", Blank.KEEP)
                        .getFirst()
                        .edit()
                        .of(USER, Permissions.UNKNOWN)
                        .changes())
                .hasSize(1);
    }

    @Test
    void aTableWithoutAnybodyIsNotRead() throws NotATable {
        Sheet sheet = Sheet.read("name,title\nA,B\n".getBytes(UTF_8));
        Mapping mapping = Mapping.propose(sheet.header());
        assertThat(mapping.identity()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangesTable.read(sheet, mapping, Blank.KEEP, Lookup.ofIds()));
    }
}
