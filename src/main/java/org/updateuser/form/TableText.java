package org.updateuser.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.updateuser.patch.Change;
import org.updateuser.wire.ClipboardTable;

/// Rows of a list as a table for the clipboard, made in the background: there may be very many.
///
/// @param titles the keys of the titles of the columns
/// @param cells what makes the lines of one row, as many cells each as there are titles: taken where the screens live,
/// asked in the background
/// @param <T> what a row is
public record TableText<T>(List<String> titles, Function<T, Supplier<List<List<String>>>> cells) {
    /// Makes it and shows it; of no row there is none.
    public void make(List<T> rows, Threads threads, Words words, Consumer<String> show) {
        List<Supplier<List<List<String>>>> taken = rows.stream().map(cells).toList();
        if (!taken.isEmpty()) {
            threads.fetch(() -> write(taken, words), show);
        }
    }

    private String write(List<Supplier<List<List<String>>>> rows, Words words) {
        List<List<String>> lines = new ArrayList<>();
        rows.forEach(row -> lines.addAll(row.get()));
        return ClipboardTable.write(
                titles.stream().map(key -> words.text("table." + key)).toList(), lines);
    }

    /// A line for each change of a row; one with empty cells where there is no change.
    ///
    /// @param before what stands before the field, the value before and the value after
    /// @param after what stands after them
    public static List<List<String>> changes(
            List<Change> changes, Sentences sentences, List<String> before, List<String> after) {
        List<List<String>> lines = new ArrayList<>();
        for (Change change : changes) {
            Sentence said = sentences.of(change);
            lines.add(line(before, List.of(said.title(), said.plainBefore(), said.plainAfter()), after));
        }
        if (lines.isEmpty()) {
            lines.add(line(before, List.of("", "", ""), after));
        }
        return lines;
    }

    private static List<String> line(List<String> before, List<String> middle, List<String> after) {
        List<String> line = new ArrayList<>(before);
        line.addAll(middle);
        line.addAll(after);
        return line;
    }
}
