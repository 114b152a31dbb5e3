package org.updateuser.wire;

/// A text that should be a file of drafts and is not one that this program takes. It says why, and never quotes the
/// text: that may be people's data.
public final class NotDrafts extends Exception {
    private static final long serialVersionUID = 1L;

    /// Why. Each has a sentence under `drafts.file.<flaw>`.
    public enum Flaw {
        /// There is nothing in it.
        EMPTY,
        /// It is no JSON.
        NOT_JSON,
        /// It ends in the middle.
        CUT,
        /// It is JSON and something else than drafts.
        OTHER_FORMAT,
        /// A newer program wrote it.
        NEWER,
        /// It says that it is drafts, and has none where they should be.
        NO_DRAFTS,
        /// It has more in it than is taken at once.
        TOO_LARGE,
        /// It has more drafts than are taken at once.
        TOO_MANY
    }

    private final Flaw flaw;

    NotDrafts(Flaw flaw) {
        super(flaw.name());
        this.flaw = flaw;
    }

    /// Why.
    public Flaw flaw() {
        return flaw;
    }
}
