package org.updateuser.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SheetTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// A file, and what it is as charset, delimiter, header, and rows with their lines.
    static List<Arguments> tables() {
        return List.of(
                table("plain", utf8("email,name\na@b.c,Ä\n"), "UTF-8 , [email, name] 2[a@b.c, Ä]"),
                table("no newline at the end", utf8("email,name\na@b.c,A"), "UTF-8 , [email, name] 2[a@b.c, A]"),
                table("CR LF", utf8("email,name\r\na@b.c,A\r\n"), "UTF-8 , [email, name] 2[a@b.c, A]"),
                table("CR alone", utf8("email,name\ra@b.c,A\r"), "UTF-8 , [email, name] 2[a@b.c, A]"),
                table("BOM of UTF-8", utf8("\uFEFFemail,name\na@b.c,ß"), "UTF-8 , [email, name] 2[a@b.c, ß]"),
                table(
                        "UTF-16 LE",
                        "\uFEFFemail\tname\na@b.c\t名\n".getBytes(UTF_16LE),
                        "UTF-16LE \t [email, name] 2[a@b.c, 名]"),
                table(
                        "UTF-16 BE",
                        "\uFEFFemail;name\na@b.c;Ä\n".getBytes(UTF_16BE),
                        "UTF-16BE ; [email, name] 2[a@b.c, Ä]"),
                table(
                        "UTF-16 LE, no BOM",
                        "email;name\na@b.c;Ä\n".getBytes(UTF_16LE),
                        "UTF-16LE ; [email, name] 2[a@b.c, Ä]"),
                table(
                        "UTF-16 BE, no BOM",
                        "email;name\na@b.c;Ä\n".getBytes(UTF_16BE),
                        "UTF-16BE ; [email, name] 2[a@b.c, Ä]"),
                table(
                        "Japanese in UTF-16, no BOM",
                        "氏名;部署;役職\n山田太郎;営業;部長\n鈴木一郎;開発;課長\n".getBytes(UTF_16LE),
                        "UTF-16LE ; [氏名, 部署, 役職] 2[山田太郎, 営業, 部長] 3[鈴木一郎, 開発, 課長]"),
                table(
                        "Windows-1252",
                        "email;name\na@b.c;Zoë „€“\n".getBytes(WINDOWS),
                        "windows-1252 ; [email, name] 2[a@b.c, Zoë „€“]"),
                table(
                        "bars",
                        utf8("email|name|title\na@b.c|A|x, y\n"),
                        "UTF-8 | [email, name, title] 2[a@b.c, A, x, y]"),
                table(
                        "semicolons beside commas",
                        utf8("email;name;title\na@b.c;A, B;x, y\n"),
                        "UTF-8 ; [email, name, title] 2[a@b.c, A, B, x, y]"),
                table(
                        "delimiters in quotes",
                        utf8("email;\"a,b,c,d\"\na@b.c;\"e,f,g,h\"\n"),
                        "UTF-8 ; [email, a,b,c,d] 2[a@b.c, e,f,g,h]"),
                table(
                        "what spreadsheets are told",
                        utf8("sep=;\nemail;name\na@b.c;A,B\n"),
                        "UTF-8 ; [email, name] 3[a@b.c, A,B]"),
                table(
                        "quotes and newlines in cells",
                        utf8("email,name\na@b.c,\"A \"\"B\"\"\nC\"\nd@e.f,D\n"),
                        "UTF-8 , [email, name] 2[a@b.c, A \"B\"\nC] 4[d@e.f, D]"),
                table(
                        "a quote inside of a cell",
                        utf8("email,title\na@b.c,5\" pipes\n"),
                        "UTF-8 , [email, title] 2[a@b.c, 5\" pipes]"),
                table(
                        "blanks around quotes",
                        utf8("email, \"name\" , x\na@b.c , \"A, B\" ,c\nd@e.f,\"D\",e\n"),
                        "UTF-8 , [email, name, x] 2[a@b.c , A, B, c] 3[d@e.f, D, e]"),
                table(
                        "blank lines and rows",
                        utf8("\n\nemail,name\n\n,\na@b.c,A\n,,,,\n\n"),
                        "UTF-8 , [email, name] 6[a@b.c, A]"),
                table(
                        "too few cells",
                        utf8("email,name\na@b.c\nd@e.f,D\n"),
                        "UTF-8 , [email, name] 2![a@b.c] 3[d@e.f, D]"),
                table(
                        "too many cells",
                        utf8("email,name\na@b.c,A,x\nd@e.f,D\n"),
                        "UTF-8 , [email, name] 2![a@b.c, A, x] 3[d@e.f, D]"),
                table(
                        "blank cells beyond the header",
                        utf8("email,name\na@b.c,A,, \n"),
                        "UTF-8 , [email, name] 2[a@b.c, A]"),
                table("one column", utf8("email\na@b.c\n"), "UTF-8 , [email] 2[a@b.c]"),
                table("a header and nothing else", utf8("email;name"), "UTF-8 ; [email, name]"),
                table(
                        "blanks around names",
                        utf8(" email , name \na@b.c, A \n"),
                        "UTF-8 , [email, name] 2[a@b.c,  A ]"),
                table("columns without a name", utf8("email,,\na@b.c,x,y\n"), "UTF-8 , [email, , ] 2[a@b.c, x, y]"));
    }

    private static Arguments table(String name, byte[] file, String expected) {
        return Arguments.of(name, file, expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aFileInTheWildIsTheTableThatWasMeant(String name, byte[] file, String expected) throws NotATable {
        assertThat(said(Sheet.read(file))).isEqualTo(expected);
    }

    private static String said(Sheet sheet) {
        StringBuilder said = new StringBuilder();
        said.append(sheet.charset())
                .append(' ')
                .append(sheet.delimiter())
                .append(' ')
                .append(sheet.header());
        sheet.rows()
                .forEach(row -> said.append(' ')
                        .append(row.line())
                        .append(row.ragged() ? "!" : "")
                        .append(row.cells()));
        assertThat(sheet.rows()).hasSize(sheet.count());
        assertThat(sheet.rows().filter(Sheet.Row::ragged)).hasSize(sheet.ragged());
        return said.toString();
    }

    /// A file, and why it is no table.
    static List<Arguments> others() {
        return List.of(
                table("nothing", utf8(""), "EMPTY []"),
                table("a BOM alone", utf8("\uFEFF"), "EMPTY []"),
                table("blanks", utf8(" \n\t\n ,, \r\n"), "EMPTY []"),
                table("a workbook", "PK\u0003\u0004xl/workbook.xml".getBytes(ISO_8859_1), "BINARY [WORKBOOK]"),
                table("an old workbook", "\u00D0\u00CF\u0011\u00E0\u00A1".getBytes(ISO_8859_1), "BINARY [WORKBOOK]"),
                table("a PDF", "%PDF-1.7".getBytes(ISO_8859_1), "BINARY [PDF]"),
                table("zeros", new byte[100], "BINARY [OTHER]"),
                table(
                        "a picture",
                        "\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR\u0000\u0000\u0000\u0001".getBytes(ISO_8859_1),
                        "BINARY [OTHER]"),
                table("controls", "\u0001\u0002\u0003\u00FF".getBytes(ISO_8859_1), "BINARY [OTHER]"),
                table("controls in the header", utf8("na\u0001me,email\n"), "BINARY [OTHER]"),
                table("data in the first row", utf8("\na@b.c,A\nd@e.f,D\n"), "NO_HEADER [2]"),
                table("an id in the first row", utf8("7c1f0d8e-0000-4000-8000-000000000001,A\n"), "NO_HEADER [1]"),
                table("a column twice", utf8("email,E-Mail , Name,name\n"), "DUPLICATE_COLUMN [name, 3, 4]"),
                table(
                        "a quote that is never closed",
                        utf8("email,name\na@b.c,A\nd@e.f,\"D\ng@h.i,G\n"),
                        "BROKEN_QUOTES [3]"),
                table("text after a quote", utf8("email,name\na@b.c,\"A\"x\n"), "BROKEN_QUOTES [2]"),
                table(
                        "UTF-8 with one byte lost",
                        cut(utf8("email,name\na@b.c,Ä Ö Ü\nd@e.f,ß\n"), 20),
                        "BROKEN_TEXT [UTF-8, 2]"),
                table(
                        "UTF-8 cut in a letter",
                        cut(utf8("email,name\na@b.c,Ä Ö\nd@e.f,ß"), 30),
                        "BROKEN_TEXT [UTF-8, 3]"),
                table(
                        "half a letter of UTF-16",
                        cut("\uFEFFemail;name\nÄ;Ö".getBytes(UTF_16LE), 29),
                        "BROKEN_TEXT [UTF-16LE, 2]"),
                table("too many columns", utf8(",".repeat(2_000)), "TOO_LARGE [COLUMNS, 2000, 1]"),
                table(
                        "a cell too large",
                        utf8("email,name\na@b.c,A\nd@e.f," + "x".repeat(1_000_001)),
                        "TOO_LARGE [CELL, 1000000, 3]"),
                table(
                        "a cell far too large",
                        utf8("email,name\na@b.c,\"" + "x\n".repeat(4_000_000)),
                        "TOO_LARGE [CELL, 1000000, 2]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void aFileThatIsNoTableSaysWhyAndWhere(String name, byte[] file, String expected) {
        assertThatExceptionOfType(NotATable.class)
                .isThrownBy(() -> Sheet.read(file))
                .satisfies(why -> assertThat(why.flaw() + " " + why.arguments()).isEqualTo(expected));
    }

    @Test
    void aMillionRowsAreTakenAndNotOneMore() throws NotATable {
        byte[] row = utf8("a,b\n");
        byte[] file = new byte[row.length * 1_000_002];
        for (int at = 0; at < file.length; at++) {
            file[at] = row[at % row.length];
        }
        byte[] less = Arrays.copyOf(file, file.length - row.length);
        assertThat(Sheet.read(less).count()).isEqualTo(1_000_000);
        assertThatExceptionOfType(NotATable.class)
                .isThrownBy(() -> Sheet.read(file))
                .satisfies(why -> assertThat(why.arguments()).containsExactly("ROWS", "1000000", "1000002"));
    }

    @Test
    void somebodyMayKnowBetter() throws NotATable {
        byte[] file = "email,a;name\nx,b;山田\n".getBytes(Charset.forName("Shift_JIS"));
        Sheet sheet = Sheet.read(file, Optional.of(Charset.forName("Shift_JIS")), Optional.of(';'));
        assertThat(said(sheet)).isEqualTo("Shift_JIS ; [email,a, name] 2[x,b, 山田]");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] cut(byte[] bytes, int... places) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        for (int at = 0; at < bytes.length; at++) {
            int place = at;
            if (Arrays.stream(places).noneMatch(lost -> lost == place)) {
                rest.write(bytes[at]);
            }
        }
        return rest.toByteArray();
    }
}
