package org.updateuser.form;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

/// Which drafts are meant: those that are ticked, or all where none is.
public final class Ticks {
    private final ObservableList<OutboxRow> rows;
    private final ObservableSet<String> ids = FXCollections.observableSet(new HashSet<>());

    Ticks(ObservableList<OutboxRow> rows) {
        this.rows = rows;
    }

    /// The ids of those that are ticked.
    public ObservableSet<String> ids() {
        return ids;
    }

    /// Ticks one, or takes the tick away.
    public void toggle(OutboxRow row) {
        if (!ids.remove(row.id()) && isWaiting(row)) {
            ids.add(row.id());
        }
    }

    /// Ticks all, or none.
    public void all(boolean on) {
        if (on) {
            waiting().map(OutboxRow::id).forEach(ids::add);
        } else {
            ids.clear();
        }
    }

    /// Those that are meant, in the order in which they are shown.
    public List<OutboxRow> meant() {
        return waiting().filter(row -> ids.isEmpty() || ids.contains(row.id())).toList();
    }

    /// How many there are to be meant.
    public int size() {
        return (int) waiting().count();
    }

    /// Forgets those that are no drafts any more.
    void retain(Collection<String> drafts) {
        ids.removeIf(id -> !drafts.contains(id));
    }

    private Stream<OutboxRow> waiting() {
        return rows.stream().filter(Ticks::isWaiting);
    }

    static boolean isWaiting(OutboxRow row) {
        return !row.standing().get().phase().isResult();
    }
}
