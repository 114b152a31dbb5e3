package org.updateuser.wire;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// What came of many people as one page of HTML, to be read and printed: no script, and nothing from elsewhere.
///
/// All texts of people stand in it as they are, each in its own direction of writing, and none of them as markup.
public final class RunPage {
    private static final String STYLE = """
            :root { color-scheme: only light; }
            body { margin: 2rem auto; max-width: 64rem; padding: 0 1rem; background: #fff; color: #1d2129;
              font: 14px/1.5 system-ui, sans-serif; }
            h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; margin: 0 0 1.5rem; }
            dt { color: #586070; }
            dd { margin: 0; overflow-wrap: anywhere; }
            table { border-collapse: collapse; width: 100%; table-layout: fixed; }
            caption { text-align: start; font-weight: 600; padding: .5rem 0; }
            th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0;
              border-bottom: 1px solid #c9ced8; overflow-wrap: anywhere; }
            thead th { border-bottom: 2px solid #586070; }
            tbody th { font-weight: 600; }
            ul { margin: 0; padding: 0; list-style: none; }
            bdi { white-space: pre-wrap; }
            small { display: block; color: #586070; font-weight: 400; }
            .title { color: #586070; }
            .problem { color: #8a2b0d; }
            .counts { width: auto; margin-bottom: 1.5rem; }
            .counts td { text-align: end; font-variant-numeric: tabular-nums; padding-inline-start: 1.5rem; }
            .who { width: 28%; } .state { width: 16%; }
            @page { margin: 15mm; }
            @media print {
              body { margin: 0; max-width: none; padding: 0; font-size: 10pt; }
              thead { display: table-header-group; }
              tr { break-inside: avoid; }
            }
            """;

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
    public record Counts(String heading, List<Fact> counts) {}

    /// The words over the table.
    public record Columns(String table, String person, String state, String changes) {}

    /// A person.
    ///
    /// @param about what else tells who it is, such as the id and the line of a file
    /// @param state in words
    /// @param problems as sentences
    public record Person(
            String name, String about, String state, List<Difference> differences, List<String> problems) {}

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
                + "<title>" + title + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n"
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
        writer.write("<table class=\"counts\">\n<caption>"
                + Html.escaped(head.counts().heading()) + "</caption>\n<tbody>\n");
        for (Fact count : head.counts().counts()) {
            writer.write("<tr><th scope=\"row\">" + Html.escaped(count.label()) + "</th><td>"
                    + Html.escaped(count.value()) + "</td></tr>\n");
        }
        writer.write("</tbody>\n</table>\n");
    }

    /// Writes a person.
    public void add(Person person) throws IOException {
        writer.write("<tr><th scope=\"row\">" + own(person.name()) + "<small>" + own(person.about()) + "</small></th>"
                + "<td>" + Html.escaped(person.state()) + "</td><td><ul>");
        for (Difference one : person.differences()) {
            writer.write("<li><span class=\"title\">" + Html.escaped(one.title()) + "</span> " + own(one.before()) + " "
                    + Html.escaped(one.arrow()) + " " + own(one.after()) + "</li>");
        }
        for (String problem : person.problems()) {
            writer.write("<li class=\"problem\">" + own(problem) + "</li>");
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
