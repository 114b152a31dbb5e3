package org.updateuser.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.updateuser.model.Person;
import org.updateuser.patch.Entry;
import org.updateuser.store.History.Query;

/// What was sent from this machine: to be looked through, exported, and taken back.
///
/// It is read in pages while somebody looks, and read again when something more was written into it. What was shown
/// before stays until then.
public final class HistoryList {
    private static final int PAGE = 200; // requests read at once
    private static final int AGAIN_MOST = 1_000; // requests read again at once

    /// How the reading stands.
    public enum Phase {
        READING,
        READ,
        FAILED
    }

    private record Found(List<Entry> entries, int total) {}

    private final Kept kept;
    private final Editor editor;
    private final Words words;
    private final ZoneId zone;
    private final HistoryExport export;
    private final Retention retention;
    private final ObjectProperty<HistoryFilter> filter = new SimpleObjectProperty<>(HistoryFilter.ALL);
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    // Held here, because a view of a list that nobody holds forgets its listeners.
    private final ObservableList<Entry> shownEntries = FXCollections.unmodifiableObservableList(entries);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.READING);
    private final ObjectProperty<Optional<Entry>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private Query query = Query.ALL;
    private boolean shown;
    private boolean stale = true;
    private boolean whole;
    private boolean reading;
    private long readings;

    HistoryList(Kept kept, Editor editor, Threads threads, Words words, ZoneId zone) {
        this.kept = kept;
        this.editor = editor;
        this.words = words;
        this.zone = zone;
        this.export = new HistoryExport(kept, threads, words);
        this.retention = new Retention(kept);
        filter.subscribe((before, now) -> read(PAGE));
        kept.history().number().subscribe((before, now) -> changed());
    }

    /// What of it is shown.
    public ObjectProperty<HistoryFilter> filter() {
        return filter;
    }

    /// What was found so far, the newest first.
    public ObservableList<Entry> entries() {
        return shownEntries;
    }

    /// How many there are in all that the filter lets through.
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /// How the reading stands.
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// Why it cannot be read, where it cannot.
    public Notice failure() {
        return KeptReading.failure(words, kept, "history");
    }

    /// The entry that is looked at; the newest if nobody chose another.
    public ObjectProperty<Optional<Entry>> chosen() {
        return chosen;
    }

    /// Writes it into a file.
    public HistoryExport export() {
        return export;
    }

    /// How long it is kept.
    public Retention retention() {
        return retention;
    }

    /// Where the days of the filter and the times that are shown are.
    public ZoneId zone() {
        return zone;
    }

    /// Says whether somebody is looking. While nobody is, nothing is read.
    public void setShown(boolean now) {
        shown = now;
        if (shown && stale) {
            changed();
        }
    }

    private void changed() {
        read(Math.clamp(entries.size(), PAGE, AGAIN_MOST));
    }

    /// Reads it again.
    public void refresh() {
        changed();
    }

    private void read(int most) {
        stale = !shown;
        if (stale) {
            return;
        }
        long number = ++readings;
        Query wanted = filter.get().query(LocalDate.now(kept.clock().withZone(zone)), zone);
        phase.set(Phase.READING);
        reading = true;
        kept.ask(
                books -> new Found(
                        books.history().find(wanted, Long.MAX_VALUE, most),
                        books.history().count(wanted)),
                found -> {
                    if (number == readings) {
                        begin(wanted, found, most);
                    }
                },
                () -> failed(number));
    }

    private void begin(Query wanted, Found found, int most) {
        List<Entry> all = new ArrayList<>(found.entries());
        boolean more = found.entries().size() == most;
        if (more && wanted.equals(query)) { // whoever has scrolled far stays there
            long last = all.getLast().number();
            entries.stream().filter(entry -> entry.number() < last).forEach(all::add);
        }
        query = wanted;
        show(all, found.total(), !more);
    }

    private void show(List<Entry> all, int count, boolean nothingMore) {
        reading = false;
        whole = nothingMore;
        total.set(count);
        if (!all.equals(entries)) {
            entries.setAll(all);
        }
        phase.set(Phase.READ);
        chosen.set(chosen.get().flatMap(this::same).or(() -> entries.stream().findFirst()));
    }

    private Optional<Entry> same(Entry before) {
        return entries.stream()
                .filter(entry -> entry.number() == before.number())
                .findFirst();
    }

    private void failed(long number) {
        if (number == readings) {
            reading = false;
            stale = true;
            phase.set(Phase.FAILED);
        }
    }

    /// Reads one page more, unless that is under way or everything is there.
    public void more() {
        if (reading || whole || entries.isEmpty()) {
            return;
        }
        reading = true;
        long number = readings;
        long last = entries.getLast().number();
        Query same = query;
        kept.ask(
                books -> books.history().find(same, last, PAGE),
                found -> {
                    if (number == readings) {
                        reading = false;
                        whole = found.size() < PAGE;
                        entries.addAll(found);
                    }
                },
                () -> failed(number));
    }

    /// Writes what the filter lets through into a file.
    public void export(Path file, HistoryExport.Format format) {
        export.start(file, format, filter.get().query(LocalDate.now(kept.clock().withZone(zone)), zone));
    }

    /// Opens the person of an earlier request with the change taken back, put onto what the server has now and onto
    /// what is typed already, where that is possible.
    public void takeBack(Entry entry) {
        if (Reversal.of(entry).isPossible()) {
            editor.open(Person.of(entry.sent().before()), open -> {
                boolean changes = open.user().apply(entry.left(), entry.sent().before());
                open.say(new TakenBack(words, open, entry, changes).notice());
            });
        }
    }
}
