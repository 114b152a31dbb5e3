package org.updateuser.view.items;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.updateuser.view.kit.Reveal;

/// Where the keyboard goes in a list of records.
final class RecordFocus {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Supplier<List<RecordRow>> rows;
    private final Supplier<Node> adder;

    /// @param rows those of the list, as they are now
    /// @param adder what adds another one
    RecordFocus(Supplier<List<RecordRow>> rows, Supplier<Node> adder) {
        this.rows = rows;
        this.adder = adder;
    }

    /// To the first row that is not valid, or is changed, or is there; without any to what adds one.
    boolean toFirst() {
        if (!toFirst(row -> row.getPseudoClassStates().contains(INVALID))
                && !toFirst(row -> row.getPseudoClassStates().contains(CHANGED))
                && !toFirst(row -> true)) {
            adder.get().requestFocus();
        }
        return true;
    }

    private boolean toFirst(Predicate<RecordRow> test) {
        return rows.get().stream().filter(test).findFirst().map(RecordFocus::to).orElse(false);
    }

    /// Into a row, which comes into sight.
    static boolean to(RecordRow row) {
        row.first().requestFocus();
        Reveal.show(row);
        return true;
    }

    /// To what removes the row that follows one that was removed, so that several go one after another.
    void toRemove(int place) {
        List<RecordRow> now = rows.get();
        @Nullable
        Node next =
                now.isEmpty() ? null : now.get(Math.min(place, now.size() - 1)).lookup(".remove");
        (next == null ? adder.get() : next).requestFocus();
    }

    /// Back to what has just moved a row, unless it can go no further.
    static void toMove(RecordRow row, int by) {
        Node same = row.lookup(by < 0 ? ".move-up" : ".move-down");
        Node next = same == null || same.isDisabled() ? row.first() : same;
        next.requestFocus();
    }
}
