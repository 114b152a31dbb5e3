package org.updateuser.wire;

import java.util.ArrayList;
import java.util.List;

/// One block of Terraform's language, line by line; the signs of equality of neighbouring arguments stand below each
/// other, as its formatter puts them.
final class Hcl {
    private static final String STEP = "  ";

    private record Argument(String name, String value) {}

    private final List<String> lines = new ArrayList<>();
    private final List<Argument> arguments = new ArrayList<>();

    /// A text in quotes. `${` and `%{` would begin a template and are doubled; a sign of the same kind before one of
    /// them is written by its number, because three in a row mean something else.
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            add(quoted, text, at);
        }
        return quoted.append('"').toString();
    }

    private static void add(StringBuilder into, String text, int at) {
        char sign = text.charAt(at);
        switch (sign) {
            case '"', '\\' -> into.append('\\').append(sign);
            case '\n' -> into.append("\\n");
            case '\r' -> into.append("\\r");
            case '\t' -> into.append("\\t");
            case '$', '%' -> into.append(template(text, at));
            default -> into.append(Printable.isHidden(sign) ? Printable.named(sign) : String.valueOf(sign));
        }
    }

    private static String template(String text, int at) {
        char sign = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (next == '{') {
            return String.valueOf(sign).repeat(2);
        }
        return next == sign ? Printable.named(sign) : String.valueOf(sign);
    }

    /// A list of texts.
    static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(Hcl::quoted).toList()) + "]";
    }

    /// Adds an argument whose value is written as the language wants it.
    Hcl argument(String name, String value) {
        arguments.add(new Argument(name, value));
        return this;
    }

    /// Adds an argument whose value is a text.
    Hcl text(String name, String value) {
        return argument(name, quoted(value));
    }

    /// Adds a line that says something to people.
    Hcl comment(String said) {
        flush();
        lines.add("# " + Printable.onOneLine(said));
        return this;
    }

    /// Adds a block inside this one.
    Hcl block(String head, Hcl inner) {
        flush();
        lines.add(head + " {");
        inner.lines().forEach(line -> lines.add(STEP + line));
        lines.add("}");
        return this;
    }

    private void flush() {
        int widest =
                arguments.stream().mapToInt(one -> one.name().length()).max().orElse(0);
        for (Argument one : arguments) {
            lines.add(one.name() + " ".repeat(widest - one.name().length()) + " = " + one.value());
        }
        arguments.clear();
    }

    /// What was added, in its order.
    List<String> lines() {
        flush();
        return List.copyOf(lines);
    }
}
