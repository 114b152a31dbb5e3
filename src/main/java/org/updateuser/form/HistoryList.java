package org.updateuser.form;

/// What was sent from this machine: to be looked through, exported, and taken back.
public final class HistoryList {
    private final Kept kept;

    HistoryList(Kept kept) {
        this.kept = kept;
    }

    Kept kept() {
        return kept;
    }
}
