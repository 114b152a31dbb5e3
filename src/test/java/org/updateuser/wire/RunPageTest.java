package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Generated;
import org.updateuser.wire.RunPage.Columns;
import org.updateuser.wire.RunPage.Count;
import org.updateuser.wire.RunPage.Counts;
import org.updateuser.wire.RunPage.Difference;
import org.updateuser.wire.RunPage.Fact;
import org.updateuser.wire.RunPage.Head;
import org.updateuser.wire.RunPage.Mark;
import org.updateuser.wire.RunPage.Person;

/// A run as a page: everything in it, and nothing taken for markup.
class RunPageTest {
    private static final String EVIL = "</style><script>alert('1')</script><img src=\"x\" onerror='y'> & \"Co\"";
    private static final Pattern TAG = Pattern.compile("<(/?[a-z!][a-z0-9]*)[^<>]*>", Pattern.CASE_INSENSITIVE);

    private static Head head(String text) {
        return new Head(
                "en",
                text,
                List.of(new Fact("By", text)),
                new Counts("People", List.of(new Count(Mark.GOOD, text, "12"))),
                new Columns(text, "Person", "State", "Changes"));
    }

    private static Person person(String text) {
        return new Person(text, text, Mark.BAD, text, List.of(new Difference(text, text, "→", text)), List.of(text));
    }

    private static String page(String text, List<Person> people) {
        StringWriter writer = new StringWriter();
        try {
            RunPage page = new RunPage(writer, head(text));
            page.begin();
            for (Person person : people) {
                page.add(person);
            }
            page.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return writer.toString();
    }

    /// The tags of a page, as a browser would see them.
    private static List<String> tags(String page) {
        List<String> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(page);
        while (matcher.find()) {
            tags.add(matcher.group());
        }
        return tags;
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(strings = {EVIL, "&lt;b&gt;", "<!--", "]]>", "\u0000<", "‮abc", "a\nb"})
    void noTextIsTakenForMarkup(String text) {
        assertThat(tags(page(text, List.of(person(text))))).isEqualTo(tags(page("x", List.of(person("x")))));
    }

    @Test
    void everyTextStandsInItAsItIs() {
        String page = page("A run", List.of(person(EVIL)));
        assertThat(unescaped(page).split(Pattern.quote(EVIL), -1)).hasSize(8);
    }

    @Test
    void whatHtmlHasNoCharacterForIsReplaced() {
        assertThat(page("x", List.of(person("a\u0000b\uD83Dc\uFFFEd"))))
                .contains("a\uFFFDb\uFFFDc\uFFFDd")
                .doesNotContain("\u0000")
                .doesNotContain("\uD83D");
    }

    @Test
    void itNeedsNothingButItself() {
        String page = page("A run", List.of(person("x")));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains(
                        "<meta charset=\"utf-8\">",
                        "default-src 'none'",
                        "light dark",
                        "@media print",
                        "table-header-group")
                .doesNotContain("<script", "<link", "<img", "src=", "href=", "url(", "@import", "http:", "https:")
                .endsWith("</html>\n");
    }

    @Test
    void everybodyIsARowAndEveryTagIsClosed() {
        Generated.each(100, generated -> {
            List<Person> people = new ArrayList<>();
            for (int count = generated.below(50); count > 0; count--) {
                people.add(person(generated.oneOf(List.of("", "a", EVIL, "田中 😀"))));
            }
            String page = page("x", people);
            assertThat(page.substring(page.lastIndexOf("<tbody>")).split("<tr>", -1))
                    .hasSize(people.size() + 1);
            for (String tag : List.of(
                    "tr", "td", "th", "ul", "li", "table", "bdi", "small", "span", "i", "s", "b", "dl", "h2", "body")) {
                assertThat(page.split("<" + tag + "[ >]", -1)).hasSameSizeAs(page.split("</" + tag + ">", -1));
            }
        });
    }
}
