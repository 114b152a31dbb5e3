package org.updateuser.form;

/// All drafts of an organization, to be looked at, sent, given to somebody else, or discarded.
public final class Outbox {
    private final Kept kept;

    Outbox(Kept kept) {
        this.kept = kept;
    }

    /// Reads which drafts there are.
    public void refresh() {
        kept.refresh();
    }
}
