package org.updateuser.form;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the reading of something stands that is kept on this machine, for the screen that shows it: what could not be
/// read is not the same as nothing. On the thread of the user interface.
public final class KeptReading {
    /// How it stands.
    public enum Phase {
        /// Nobody knows yet.
        READING,
        READ,
        FAILED
    }

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.READING);

    /// How it stands. What was read once stays, whatever becomes of a later reading.
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// Why it failed.
    ///
    /// @param matter what begins the keys of its words
    public static Notice failure(Words words, Kept kept, String matter) {
        return kept.problem()
                .get()
                .map(why -> Notice.of(Notice.Tone.BAD, words.text(matter + ".failed.text"), why.toString()))
                .orElseGet(() -> words.warning(matter + ".failed.unknown"));
    }

    void read() {
        phase.set(Phase.READ);
    }

    void failed() {
        if (phase.get() == Phase.READING) {
            phase.set(Phase.FAILED);
        }
    }
}
