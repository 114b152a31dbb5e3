package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.model.Person;

/// People as text for other programs.
class PeopleTextTest {
    private static Person person(String name, String email) {
        return new Person("u-1", name, "", email, "", "Lead & more", "<Sales>", "active", "", List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '~',
            value = {
                "Amy Brown§a@x.example§Amy Brown <a@x.example>",
                "José O’Neil-Ruiz§j@x.example§José O’Neil-Ruiz <j@x.example>",
                "Brown, Amy§a@x.example§\"Brown, Amy\" <a@x.example>",
                "Amy \"A\" \\ Brown§a@x.example§\"Amy \\\"A\\\" \\\\ Brown\" <a@x.example>",
                "Amy <evil@x.example>§a@x.example§\"Amy <evil@x.example>\" <a@x.example>",
                "Amy§~~§Amy",
                "日本 語§n@x.example§日本 語 <n@x.example>"
            })
    void aNameThatWouldEndEarlyIsQuoted(String name, String email, String written) {
        assertThat(PeopleText.addresses(List.of(person(name, email)))).isEqualTo(written);
    }

    @Test
    void everybodyHasALineOfTheirOwn() {
        assertThat(PeopleText.addresses(List.of(person("A\nB", "a@x.example"), person("C", "c@x.example"))))
                .isEqualTo("A B <a@x.example>\nC <c@x.example>");
    }

    @Test
    void theTableHoldsTextAndNoMarkupOfAnybody() {
        assertThat(PeopleText.table(List.of("Name"), List.of(person("<b>A</b>", "a@x.example"))))
                .isEqualTo("<table><tr><th>Name</th></tr><tr><td>&lt;b&gt;A&lt;/b&gt;</td><td>a@x.example</td>"
                        + "<td>Lead &amp; more</td><td>&lt;Sales&gt;</td><td>u-1</td></tr></table>");
    }
}
