package org.updateuser.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/// What the columns of a table are about: proposed from their headers, changed by hand, and remembered.
///
/// One column at most is identifying, and no two are about the same.
///
/// @param header the names of the columns
/// @param columns what each is about, in the same order
public record Mapping(List<String> header, List<Column> columns) {
    private static final String IDENTIFYING = "identity:";
    private static final String IGNORED = "ignored";
    private static final Column UNKNOWN = new Column.Unknown();

    public Mapping {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
    }

    /// What the headers say: a canonical one before an alias, the first before a later one that would mean the same.
    /// What says nothing is unknown, and visibly not read. The first of id, email and employee id that is there
    /// identifies; the others are then ordinary columns.
    public static Mapping propose(List<String> header) {
        List<Column> columns = new ArrayList<>(Collections.nCopies(header.size(), UNKNOWN));
        boolean parts = header.stream().map(Aliases::folded).anyMatch(Aliases.words(Aliases.NAME_PARTS)::contains);
        Set<String> taken = new HashSet<>();
        fill(columns, taken, header.stream().map(name -> canonical(name, parts)).toList());
        fill(columns, taken, header.stream().map(name -> alias(name, parts)).toList());
        return identified(new Mapping(header, columns));
    }

    private static void fill(List<Column> columns, Set<String> taken, List<Optional<Column>> found) {
        for (int at = 0; at < found.size(); at++) {
            Column column = found.get(at).orElse(UNKNOWN);
            if (columns.get(at).equals(UNKNOWN) && !column.equals(UNKNOWN) && taken.add(column.key())) {
                columns.set(at, column);
            }
        }
    }

    private static Optional<Column> canonical(String name, boolean parts) {
        return mayBePart(name, parts) ? Optional.empty() : Columns.of(name);
    }

    private static Optional<Column> alias(String name, boolean parts) {
        return mayBePart(name, parts) ? Optional.empty() : Aliases.column(name);
    }

    private static boolean mayBePart(String name, boolean parts) {
        return parts && Aliases.words(Aliases.NAME_ALONE).contains(Aliases.folded(name));
    }

    private static Mapping identified(Mapping mapping) {
        for (Identity identity : Identity.values()) {
            int place = mapping.place(identity.leaf().key());
            if (place >= 0) {
                return mapping.with(place, new Column.Identifying(identity));
            }
        }
        return mapping;
    }

    private int place(String key) {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    /// The same with one column about something else. A column that was about that is then ignored; one that was
    /// identifying becomes an ordinary one where another identifies now.
    ///
    /// @param place counted from 0
    public Mapping with(int place, Column column) {
        List<Column> changed = new ArrayList<>(columns);
        changed.replaceAll(other -> yielding(other, column));
        changed.set(place, column);
        return new Mapping(header, changed);
    }

    private static Column yielding(Column other, Column column) {
        if (!column.key().isEmpty() && other.key().equals(column.key())) {
            return new Column.Ignored();
        }
        boolean second = column instanceof Column.Identifying && other instanceof Column.Identifying;
        return second ? Columns.of(other.key()).orElse(UNKNOWN) : other;
    }

    /// By what people are told, if a column says it.
    public Optional<Identity> identity() {
        return identifying().map(at -> ((Column.Identifying) columns.get(at)).identity());
    }

    /// The place of the column that says whom a row is about, counted from 0.
    Optional<Integer> identifying() {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.get(at) instanceof Column.Identifying)
                .boxed()
                .findFirst();
    }

    /// Whether any column may change somebody.
    public boolean writes() {
        return columns.stream().anyMatch(Column::writes);
    }

    /// What mappings of tables with these headers are remembered by, whatever their order.
    public static String signature(List<String> header) {
        return header.stream()
                .map(Aliases::folded)
                .filter(name -> !name.isEmpty())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /// As a text to remember. A column without a name is not remembered.
    public String text() {
        ObjectNode object = Json.emptyObject();
        for (int at = 0; at < header.size(); at++) {
            String name = Aliases.folded(header.get(at));
            if (!name.isEmpty()) {
                object.put(name, code(columns.get(at)));
            }
        }
        return Json.compact(object);
    }

    /// What was remembered, for a table with the same headers in any order; nothing if it was of other headers, or is
    /// no longer understood.
    public static Optional<Mapping> recall(List<String> header, String text) {
        try {
            ObjectNode object = Json.object(text);
            Map<String, Column> known = new HashMap<>();
            object.forEachEntry(
                    (name, code) -> column(code.stringValue("")).ifPresent(column -> known.put(name, column)));
            List<String> names = header.stream().map(Aliases::folded).toList();
            Set<String> named = names.stream().filter(name -> !name.isEmpty()).collect(Collectors.toSet());
            Mapping mapping = new Mapping(
                    header,
                    names.stream()
                            .map(name -> known.getOrDefault(name, UNKNOWN))
                            .toList());
            return named.equals(known.keySet()) && mapping.isSound() ? Optional.of(mapping) : Optional.empty();
        } catch (Unreadable unknown) {
            return Optional.empty();
        }
    }

    private boolean isSound() {
        List<String> keys =
                columns.stream().map(Column::key).filter(key -> !key.isEmpty()).toList();
        long identifying =
                columns.stream().filter(Column.Identifying.class::isInstance).count();
        return new HashSet<>(keys).size() == keys.size() && identifying <= 1;
    }

    private static String code(Column column) {
        return switch (column) {
            case Column.Identifying identifying -> IDENTIFYING + identifying.key();
            case Column.Ignored _ -> IGNORED;
            case Column.Unknown _ -> "";
            default -> column.key();
        };
    }

    private static Optional<Column> column(String code) {
        if (code.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (code.equals(IGNORED)) {
            return Optional.of(new Column.Ignored());
        }
        if (code.startsWith(IDENTIFYING)) {
            return List.of(Identity.values()).stream()
                    .filter(identity -> code.endsWith(":" + identity.leaf().key()))
                    .<Column>map(Column.Identifying::new)
                    .findFirst();
        }
        return Columns.of(code);
    }
}
