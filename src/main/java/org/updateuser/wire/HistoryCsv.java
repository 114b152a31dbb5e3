package org.updateuser.wire;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.Entry;

/// The history as CSV (RFC 4180), a line for each change; a request that changes nothing has a line all the same.
///
/// A text stands in its cell as it is, anything else as JSON. Every cell is guarded against being taken for a formula.
/// It begins with a byte order mark, without which spreadsheets misread every letter that is not ASCII.
public final class HistoryCsv implements HistoryText {
    private static final List<String> COLUMNS = List.of(
            "number",
            "time",
            "person_id",
            "name",
            "by",
            "method",
            "field",
            "before",
            "after",
            "outcome",
            "status",
            "code",
            "version_before",
            "version_after",
            "correlation");

    private final CsvLines lines;

    /// @param writer where it goes; left open
    public HistoryCsv(Writer writer) {
        this.lines = new CsvLines(writer, ',');
    }

    @Override
    public void begin() throws IOException {
        lines.mark();
        lines.write(COLUMNS);
    }

    @Override
    public void add(Entry entry) throws IOException {
        List<Change> changes = entry.changes();
        for (Change change : changes) {
            lines.write(cells(entry, change.leaf().key(), before(change, entry), after(change, entry)));
        }
        if (changes.isEmpty()) {
            lines.write(cells(entry, "", "", ""));
        }
    }

    @Override
    public void end() throws IOException {
        lines.end();
    }

    private static List<String> cells(Entry entry, String field, String before, String after) {
        List<String> cells = new ArrayList<>();
        Collections.addAll(
                cells,
                Long.toString(entry.number()),
                entry.sent().at().toString(),
                entry.sent().userId(),
                entry.sent().name(),
                entry.sent().by(),
                entry.sent().method(),
                field,
                before,
                after,
                entry.result().fate().name(),
                entry.result().status() == 0
                        ? ""
                        : Integer.toString(entry.result().status()),
                entry.result().detail(),
                version(entry.sent().before()),
                version(entry.result().after()),
                entry.result().correlation());
        cells.replaceAll(Cells::guarded);
        return cells;
    }

    private static String version(Values user) {
        return user.has(Catalogue.VERSION) ? Integer.toString(user.get(Catalogue.VERSION)) : "";
    }

    private static String before(Change change, Entry entry) {
        return switch (change) {
            case Change.Replaced<?> replaced -> before(replaced);
            case Change.Added<?> _ -> "";
            case Change.Removed<?> removed -> removed(removed);
            case Change.Altered<?> altered -> before(altered);
            case Change.Reordered<?> reordered ->
                whole(reordered.leaf(), entry.sent().before());
        };
    }

    private static String after(Change change, Entry entry) {
        return switch (change) {
            case Change.Replaced<?> replaced -> after(replaced);
            case Change.Added<?> added -> added(added);
            case Change.Removed<?> _ -> "";
            case Change.Altered<?> altered -> after(altered);
            case Change.Reordered<?> reordered ->
                whole(reordered.leaf(), entry.sent().asked());
        };
    }

    private static <T> String before(Change.Replaced<T> change) {
        return ValueWriter.text(change.leaf().field(), change.before());
    }

    private static <T> String after(Change.Replaced<T> change) {
        return ValueWriter.text(change.leaf().field(), change.after());
    }

    private static <T> String before(Change.Altered<T> change) {
        return ValueWriter.text(change.many().item(), change.before());
    }

    private static <T> String after(Change.Altered<T> change) {
        return ValueWriter.text(change.many().item(), change.after());
    }

    private static <T> String added(Change.Added<T> change) {
        return ValueWriter.text(change.many().item(), change.after());
    }

    private static <T> String removed(Change.Removed<T> change) {
        return ValueWriter.text(change.many().item(), change.before());
    }

    private static <T> String whole(Leaf<T> leaf, Values user) {
        return ValueWriter.text(leaf.field(), leaf.get(user));
    }
}
