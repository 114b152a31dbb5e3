package org.updateuser.form;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableList;
import org.updateuser.model.Named;
import org.updateuser.patch.DraftNote;
import org.updateuser.store.Cached;

/// Whoever was edited last on this machine, sent or not, the latest first: from the history and the drafts, so that
/// nothing is written down for it.
public final class RecentPeople {
    /// How many are remembered.
    public static final int MOST = 20;

    private final Kept kept;
    private final ObservableList<Named> people = FXCollections.observableArrayList();
    private final ObservableList<Named> shown = FXCollections.unmodifiableObservableList(people);
    private List<Cached<Named>> sent = List.of();

    RecentPeople(Kept kept) {
        this.kept = kept;
        kept.history().number().subscribe((before, now) -> read());
        kept.drafts().addListener((MapChangeListener<String, DraftNote>) change -> order());
    }

    /// They, with a name each.
    public ObservableList<Named> people() {
        return shown;
    }

    /// Reads whom the history is about.
    void read() {
        kept.ask(
                books -> books.history().latest(MOST),
                latest -> {
                    sent = latest;
                    order();
                },
                () -> {});
    }

    private void order() {
        Map<String, Cached<Named>> last = new HashMap<>();
        Stream<Cached<Named>> typed = kept.drafts().values().stream()
                .map(note -> new Cached<>(new Named(note.id(), note.name(), ""), note.changed()));
        Stream.concat(sent.stream(), typed)
                .forEach(one -> last.merge(one.value().id(), one, RecentPeople::later));
        people.setAll(last.values().stream()
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .map(Cached::value)
                .limit(MOST)
                .toList());
    }

    private static Cached<Named> later(Cached<Named> one, Cached<Named> other) {
        Instant time = one.at();
        return time.isBefore(other.at()) ? other : one;
    }
}
