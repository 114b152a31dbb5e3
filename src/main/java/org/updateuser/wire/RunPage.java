package org.updateuser.wire;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/// What came of many people as one page of HTML, to be read and printed: no script, and nothing from elsewhere.
///
/// All texts of people stand in it as they are, each in its own direction of writing, and none of them as markup.
public final class RunPage {
    /// What the page is about.
    ///
    /// @param language of its words, as in `lang`
    /// @param facts what there is to know, one under the other
    /// @param counts how many people are in each state
    /// @param columns the words over the table and its three columns: people, state, what changed
    public record Head(String language, String title, List<Fact> facts, Counts counts, Columns columns) {}

    /// Something there is to know.
    public record Fact(String label, String value) {}

    /// How many people are in each state, under a heading.
    public record Counts(String heading, List<Count> counts) {}

    /// How many people are in a state.
    public record Count(Mark mark, String state, String value) {}

    /// How a state is to be taken; each has a shape and a colour.
    public enum Mark {
        /// It is as it was to be.
        GOOD,
        /// Somebody has to look.
        WARN,
        /// It is not as it was to be.
        BAD,
        /// Nothing was done.
        QUIET;

        private String style() {
            return name().toLowerCase(Locale.ROOT);
        }

        private String html(String text) {
            return "<span class=\"mark " + style() + "\">" + Html.escaped(text) + "</span>";
        }
    }

    /// The words over the table.
    public record Columns(String table, String person, String state, String changes) {}

    /// A person.
    ///
    /// @param about what else tells who it is, such as the id and the line of a file
    /// @param mark how the state is to be taken
    /// @param state in words
    /// @param problems as sentences
    public record Person(
            String name, String about, Mark mark, String state, List<Difference> differences, List<String> problems) {}

    /// A difference in words.
    ///
    /// @param arrow what stands between the two, or a blank
    public record Difference(String title, String before, String arrow, String after) {}

    private final Writer writer;
    private final Head head;

    /// @param writer where it goes, in UTF-8; left open
    public RunPage(Writer writer, Head head) {
        this.writer = writer;
        this.head = head;
    }

    /// Writes everything above the people.
    public void begin() throws IOException {
        String title = Html.escaped(head.title());
        writer.write("<!DOCTYPE html>\n<html lang=\"" + Html.escaped(head.language()) + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width\">\n"
                + "<title>" + title + "</title>\n<style>\n" + RunStyle.SHEET + "</style>\n</head>\n<body>\n"
                + "<h1><bdi>" + title + "</bdi></h1>\n<dl>\n");
        for (Fact fact : head.facts()) {
            writer.write("<dt>" + Html.escaped(fact.label()) + "</dt><dd>" + own(fact.value()) + "</dd>\n");
        }
        writer.write("</dl>\n");
        counts();
        Columns words = head.columns();
        writer.write("<table>\n<caption>" + Html.escaped(words.table()) + "</caption>\n<thead><tr>"
                + "<th scope=\"col\" class=\"who\">" + Html.escaped(words.person()) + "</th>"
                + "<th scope=\"col\" class=\"state\">" + Html.escaped(words.state()) + "</th>"
                + "<th scope=\"col\">" + Html.escaped(words.changes()) + "</th></tr></thead>\n<tbody>\n");
    }

    private void counts() throws IOException {
        writer.write("<h2>" + Html.escaped(head.counts().heading()) + "</h2>\n<ul class=\"counts\">\n");
        for (Count count : head.counts().counts()) {
            writer.write(
                    "<li>" + count.mark().html(count.state()) + " <b>" + Html.escaped(count.value()) + "</b></li>\n");
        }
        writer.write("</ul>\n");
    }

    /// Writes a person.
    public void add(Person person) throws IOException {
        writer.write("<tr><th scope=\"row\">" + own(person.name()) + "<small>" + own(person.about()) + "</small></th>"
                + "<td>" + person.mark().html(person.state()) + "</td><td><ul>");
        for (Difference one : person.differences()) {
            writer.write("<li><i>" + Html.escaped(one.title()) + "</i> <s>" + own(one.before()) + " "
                    + Html.escaped(one.arrow()) + "</s> <b>" + own(one.after()) + "</b></li>");
        }
        for (String problem : person.problems()) {
            writer.write("<li class=\"" + person.mark().style() + "\">" + own(problem) + "</li>");
        }
        writer.write("</ul></td></tr>\n");
    }

    /// Writes what is left to write.
    public void end() throws IOException {
        writer.write("</tbody>\n</table>\n</body>\n</html>\n");
    }

    /// A text in its own direction of writing.
    private static String own(String text) {
        return text.isEmpty() ? "" : "<bdi>" + Html.escaped(text) + "</bdi>";
    }
}
