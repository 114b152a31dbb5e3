package org.updateuser.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text as it is searched.
class FoldingTest {
    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource({
        "José, jose",
        "JOSE\u0301, jose",
        "Straße, strasse",
        "STRAẞE, strasse",
        "Søren, soren",
        "Łódź, lodz",
        "Đặng, dang",
        "Æsir, aesir",
        "Œuvre, oeuvre",
        "Þór, thor",
        "İstanbul, istanbul",
        "ISTANBUL, istanbul",
        "ılgın, ilgin",
        "ΟΔΥΣΣΕΥΣ, οδυσσευσ",
        "Οδυσσεύς, οδυσσευσ",
        "Ｔａｒｏ, taro",
        "ﬁn, fin",
        "مُحَمَّد, محمد",
        "Й, и",
        "דניאל\u200F בן, דניאל בן",
        "می\u200Cخواهم, میخواهم",
        "Le\u00ADvi, levi"
    })
    void accentsAndCaseAreFolded(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0} is found by its beginning {1}")
    @CsvSource({"한국어, 한", "한국, 하", "김민준, 김"})
    void aHangulSyllableIsFoundByItsFirstLetters(String text, String typed) {
        assertThat(Folding.fold(text)).startsWith(Folding.fold(typed));
    }

    @ParameterizedTest(name = "{0} has the digits {1}")
    @CsvSource({
        "+1 (317) 555-0100, 13175550100",
        "５５５, 555",
        "٠١٢, 012",
        "'', ''",
        "'()-', ''",
        "room 12, ''",
        "12é, ''"
    })
    void aNumberIsItsDigitsUnlessALetterIsInIt(String text, String digits) {
        assertThat(Folding.digits(text)).isEqualTo(digits);
    }
}
