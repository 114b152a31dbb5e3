package org.updateuser.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.updateuser.patch.DraftNote;

/// Which drafts are kept on this machine, as far as is known; on the thread of the user interface.
final class DraftNotes {
    private final ObservableMap<String, DraftNote> byId = FXCollections.observableHashMap();
    private final KeptReading reading = new KeptReading();
    private final ReadOnlyObjectWrapper<Optional<Instant>> savedAt = new ReadOnlyObjectWrapper<>(Optional.empty());

    ObservableMap<String, DraftNote> byId() {
        return byId;
    }

    /// How the reading of them stands.
    KeptReading reading() {
        return reading;
    }

    /// When one was written last.
    ReadOnlyObjectProperty<Optional<Instant>> savedAt() {
        return savedAt.getReadOnlyProperty();
    }

    /// These are all.
    void list(List<DraftNote> notes) {
        byId.keySet().retainAll(notes.stream().map(DraftNote::id).toList());
        notes.forEach(note -> byId.put(note.id(), note));
        reading.read();
    }

    /// These were written, and those are not drafts any more.
    void written(Instant now, List<DraftNote> kept, List<String> removed) {
        savedAt.set(Optional.of(now));
        changed(kept, removed);
    }

    /// Some were put there or taken away by another way than typing.
    void changed(List<DraftNote> kept, List<String> removed) {
        kept.forEach(note -> byId.put(note.id(), note));
        removed.forEach(byId::remove);
    }
}
