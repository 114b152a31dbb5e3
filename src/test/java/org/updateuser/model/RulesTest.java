package org.updateuser.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The rules for single values: what is refused, and that they ask for no more.
class RulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "שלום",
                "مُحَمَّد",
                "e\u0301",
                "👩‍👩‍👧‍👦",
                "\u200fעברית\u200e",
                "a\u2028b",
                "한",
                "\ud83d\ude00"
            })
    void anyTextOfAnyScriptIsALine(String text) {
        assertThat(Catalogue.TITLE.problems(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000",
                "a\nb",
                "\t",
                "\u007f",
                "\u0085",
                "\ud83d",
                "\ude00",
                "\ude00\ud83d",
                "a\ud83d ",
                "\ud800",
                "\udfff"
            })
    void controlCharactersAndHalvesOfCharactersAreRefused(String text) {
        assertThat(codes(Catalogue.TITLE, text)).containsExactly(Problem.Code.CONTROL_CHARACTER);
    }

    @Test
    void aParagraphHasLinesAndTabs() {
        assertThat(Catalogue.BIOGRAPHY_TEXT.problems("a\r\n\tb")).isEmpty();
        assertThat(codes(Catalogue.BIOGRAPHY_TEXT, "a\u0007")).containsExactly(Problem.Code.CONTROL_CHARACTER);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "a@b.c, none",
                "jörg@münchen.example, none",
                "a.b+c@d.e.example, none",
                "'a b@c.d', EMAIL_SPACE",
                "a@b.c\u00a0, EMAIL_SPACE",
                "a\u3000@b.c, EMAIL_SPACE",
                "ab.c, EMAIL_WITHOUT_AT",
                "@b.c, EMAIL_WITHOUT_NAME",
                "a@b@c.d, EMAIL_TWO_AT",
                "a@b, EMAIL_DOMAIN_WITHOUT_DOT",
                "a@.b, EMAIL_DOMAIN_WITHOUT_DOT",
                "a@b., EMAIL_DOMAIN_WITHOUT_DOT",
                "a@b..c, EMAIL_DOMAIN_WITHOUT_DOT",
                "a@, EMAIL_DOMAIN_WITHOUT_DOT",
                "@@b.c, EMAIL_WITHOUT_NAME"
            })
    void anEmailNamesTheOneThingToMend(String text, Problem.@Nullable Code code) {
        assertThat(codes(Catalogue.EMAIL, text)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "+13175550100, none",
                "+1 (317) 555-0100, none",
                "+1\u202f317\u2011555\u20130100, none",
                "\u202a+13175550100\u202c, none",
                "+49.30/1234567, none",
                "13175550100, PHONE_WITHOUT_PLUS",
                "+1317555O100, PHONE_LETTER",
                "++13175550100, PHONE_LETTER",
                "+١٢٣٤٥٦٧٨, PHONE_LETTER",
                "+1317555😀, PHONE_LETTER",
                "+123456, PHONE_TOO_SHORT",
                "+, PHONE_TOO_SHORT",
                "+1234567890123456, PHONE_TOO_LONG"
            })
    void aPhoneNumberNamesTheOneThingToMend(String text, Problem.@Nullable Code code) {
        Values contact = Values.EMPTY
                .with(Contact.MEDIA_TYPE, "PHONE")
                .with(Contact.TYPE, "WORK")
                .with(Contact.ADDRESS, text);
        assertThat(codes(Contact.ENTRY, contact)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "4000, true", "9, true", "40 00, false", "40a, false", "/, false", ":, false", "+4000, false"
    })
    void anExtensionIsDigits(String extension, boolean valid) {
        Values contact = Values.EMPTY
                .with(Contact.MEDIA_TYPE, "PHONE")
                .with(Contact.TYPE, "WORK2")
                .with(Contact.EXTENSION, extension);
        assertThat(codes(Contact.ENTRY, contact))
                .isEqualTo(valid ? List.of() : List.of(Problem.Code.EXTENSION_NOT_DIGITS));
    }

    @ParameterizedTest
    @CsvSource({"+1234567, true", "+123456789012345, true", "+0000000, true", "+9999999, true", "+12345/7, false"})
    void aPhoneNumberHasSevenToFifteenDigits(String number, boolean valid) {
        Values contact = Values.EMPTY
                .with(Contact.MEDIA_TYPE, "PHONE")
                .with(Contact.TYPE, "WORK")
                .with(Contact.ADDRESS, number);
        assertThat(codes(Contact.ENTRY, contact).isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-02-29", "0001-01-01"})
    void aDayThatExistsIsADay(String text) {
        assertThat(Catalogue.DATE_HIRE.problems(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-29", "2024-13-01", "2024-1-1", "24-01-01", "٢٠٢٤-٠١-٠١", " 2024-01-01", "soon"})
    void whatIsNoDayIsRefused(String text) {
        assertThat(codes(Catalogue.DATE_HIRE, text)).containsExactly(Problem.Code.DAY_FORMAT);
    }

    @ParameterizedTest
    @CsvSource({"abc-123, true", "'', true", "../x, false", "a/b, false", "a b, false", "a%2e, false", "😀, false"})
    void anIdCannotBreakOutOfAPath(String id, boolean plain) {
        assertThat(Catalogue.MANAGER.problems(id).isEmpty()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void aRequiredTextIsNotBlank(String text) {
        assertThat(codes(Catalogue.NAME, text)).contains(Problem.Code.REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/x.png, true",
        "HTTPS://a.example/x.png, true",
        "http://127.0.0.1:8099/x, true",
        "http://localhost/x, true",
        "http://[::1]:80/x, true",
        "http://a.example/x, false",
        "http://127.0.0.1.evil.example/x, false",
        "http://localhost@evil.example/x, false",
        "file:///etc/passwd, false",
        "data:image/png;base64:xx, false",
        "https:///x, false",
        "https://a b, false",
        "'', false"
    })
    void aPictureIsFetchedSecurelyOrFromThisMachine(String address, boolean fetchable) {
        assertThat(Image.isFetchable(address)).isEqualTo(fetchable);
    }

    @ParameterizedTest
    @CsvSource({"640x480, true", "x128, true", "128, false", "x, false", "640x, false", "'', false", "٣x٣, false"})
    void aResolutionIsAHeightOrASize(String resolution, boolean valid) {
        Values image = Values.EMPTY.with(Image.RESOLUTION, resolution).with(Image.URI_TEXT, "https://a.example/x");
        assertThat(Image.ENTRY.problems(image).isEmpty()).isEqualTo(valid);
    }

    static <T> List<Problem.Code> codes(Field<T> field, T value) {
        return field.problems(value).stream().map(Problem::code).toList();
    }
}
