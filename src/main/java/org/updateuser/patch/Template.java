package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Choice;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Text;
import org.updateuser.model.Values;

/// A text with the keys of rows in braces, such as `{department} · {title}`.
public final class Template {
    private static final Pattern KEY = Pattern.compile("\\{([A-Za-z][A-Za-z.]*)}");

    private record Part(String literal, Optional<Leaf<String>> row) {
        String text(Values user) {
            return row.map(leaf -> leaf.get(user)).orElse(literal);
        }
    }

    private final List<Part> parts;
    private final List<String> unknown;

    private Template(List<Part> parts, List<String> unknown) {
        this.parts = parts;
        this.unknown = unknown;
    }

    /// Reads one. A key in braces that is no row of text stands for itself, and is told by [#unknown].
    public static Template of(String text) {
        List<Part> parts = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Matcher keys = KEY.matcher(text);
        int from = 0;
        while (keys.find()) {
            Optional<Leaf<String>> row = row(keys.group(1));
            if (row.isEmpty()) {
                unknown.add(keys.group(1));
            }
            parts.add(new Part(text.substring(from, keys.start()), Optional.empty()));
            parts.add(new Part(keys.group(), row));
            from = keys.end();
        }
        parts.add(new Part(text.substring(from), Optional.empty()));
        return new Template(List.copyOf(parts), List.copyOf(unknown));
    }

    /// The rows that a template may name.
    public static List<Leaf<String>> rows() {
        return Catalogue.LEAVES.stream().flatMap(leaf -> textual(leaf).stream()).toList();
    }

    private static Optional<Leaf<String>> row(String key) {
        return Catalogue.leaf(key).flatMap(Template::textual);
    }

    private static Optional<Leaf<String>> textual(Leaf<?> leaf) {
        Field<?> field = leaf.field();
        return switch (field) {
            case Text text -> Optional.of(new Leaf<>(leaf.owner(), text));
            case Choice choice -> Optional.of(new Leaf<>(leaf.owner(), choice));
            default -> Optional.empty();
        };
    }

    /// The keys in braces that are no rows of text.
    public List<String> unknown() {
        return unknown;
    }

    /// The rows that are read.
    public List<Leaf<String>> read() {
        return parts.stream().flatMap(part -> part.row().stream()).toList();
    }

    /// The text for a user, without blanks at its ends.
    public String text(Values user) {
        return parts.stream()
                .map(part -> part.text(user))
                .collect(Collectors.joining())
                .strip();
    }
}
