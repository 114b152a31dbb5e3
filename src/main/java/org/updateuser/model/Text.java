package org.updateuser.model;

import java.util.List;

/// A text; `""` means unset.
public final class Text extends Field<String> {
    /// What a text is for, which decides the editor that suits it.
    public enum Format {
        /// One line.
        LINE,
        /// Several lines.
        PARAGRAPH,
        /// A date as `yyyy-MM-dd`. What the server holds may be any text, and stays as it is until changed.
        DAY
    }

    private final Format format;

    private Text(String name, Format format, Traits traits, List<Rule<String>> rules) {
        super(name, traits, rules);
        this.format = format;
    }

    static Text line(String name, Traits traits) {
        return new Text(name, Format.LINE, traits, List.of(Rules::line));
    }

    static Text line(String name, Traits traits, Rule<String> rule) {
        return new Text(name, Format.LINE, traits, List.of(Rules::line, rule));
    }

    static Text paragraph(String name, Traits traits) {
        return new Text(name, Format.PARAGRAPH, traits, List.of(Rules::paragraph));
    }

    static Text paragraph(String name, Traits traits, Rule<String> rule) {
        return new Text(name, Format.PARAGRAPH, traits, List.of(Rules::paragraph, rule));
    }

    static Text day(String name, Traits traits) {
        return new Text(name, Format.DAY, traits, List.of(Rules::day));
    }

    /// What the text is for.
    public Format format() {
        return format;
    }

    @Override
    public String empty() {
        return "";
    }
}
