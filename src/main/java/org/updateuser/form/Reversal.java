package org.updateuser.form;

import org.updateuser.patch.Entry;

/// Whether a request of the history can be taken back. Each has a sentence under `reversal.<name>`.
public enum Reversal {
    /// It was applied.
    POSSIBLE,
    /// Nobody can tell how much of it was applied: what is there now is compared field by field.
    PARTLY,
    /// Nobody knows yet whether it was applied.
    UNSURE,
    /// Nothing of it was applied.
    NOT_APPLIED,
    /// It changed nothing.
    NOTHING;

    /// What holds for an entry.
    public static Reversal of(Entry entry) {
        return switch (entry.result().fate()) {
            case UNSURE -> UNSURE;
            case STALE, REFUSED, UNSENT, NOT_ARRIVED -> NOT_APPLIED;
            case DONE -> entry.changes().isEmpty() ? NOTHING : POSSIBLE;
            case PARTLY -> entry.changes().isEmpty() ? NOTHING : PARTLY;
        };
    }

    /// Whether it can.
    public boolean isPossible() {
        return this == POSSIBLE || this == PARTLY;
    }
}
