package org.updateuser.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnseenTest {
    private static List<String> in(String text) {
        return Unseen.in(text).stream()
                .map(each -> each.at() + " " + each.number())
                .toList();
    }

    @Test
    void whatSteersTheDirectionOrHasNoWidthIsUnseen() {
        assertThat(in("דני \u200Fבן\u061C")).containsExactly("4 U+200F", "7 U+061C");
        assertThat(in("\uFEFFNoa\u200B L\u00ADe\u2060vi"))
                .containsExactly("0 U+FEFF", "4 U+200B", "7 U+00AD", "9 U+2060");
        assertThat(in("\u202A+49\u202C \u2068Noa\u2069")).hasSize(4);
        assertThat(in("a\u0007\u2028\u3164")).containsExactly("1 U+0007", "2 U+2028", "3 U+3164");
    }

    @Test
    void whatIsUsualInSomeLanguageIsNot() {
        for (String text : List.of(
                "می\u200Cخواهم",
                "ه\u200D",
                "क्\u200Dष र\u094D\u200Cय",
                "👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥 👩🏽\u200D💻",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC73\uDB40\uDC63\uDB40\uDC74\uDB40\uDC7F",
                "Noa\u00A0Levi 10\u202F%",
                "two\nlines\tand\r\na tab",
                "\u0600\u0661",
                "Żółć नमस्ते สวัสดี 日本　語",
                " Noa ")) {
            assertThat(in(text)).as(text).isEmpty();
        }
    }

    @Test
    void aJoinerThatJoinsNothingIs() {
        assertThat(in("Noa\u200D")).containsExactly("3 U+200D");
        assertThat(in("No\u200Ca")).containsExactly("2 U+200C");
        assertThat(in("می\u200C")).containsExactly("2 U+200C");
        assertThat(in("\u200Dक")).containsExactly("0 U+200D");
    }

    @Test
    void aSpaceThatKeepsTogetherKeepsNothingAtAnEdge() {
        assertThat(in("\u00A0Noa\u00A0Levi \u00A0")).containsExactly("0 U+00A0", "10 U+00A0");
    }

    @Test
    void onlyTheyAreReplaced() {
        assertThat(Unseen.replaced("דני \u200Fבן\u200F", _ -> "")).isEqualTo("דני בן");
        assertThat(Unseen.replaced("a\uDB40\uDC67b", Unseen::number)).isEqualTo("aU+E0067b");
        assertThat(Unseen.replaced("Noa", _ -> "")).isEqualTo("Noa");
    }
}
