package org.updateuser.wire;

import org.updateuser.patch.Trouble;
import org.updateuser.patch.Trouble.Kind;

/// Text that is not what it should be. It says where, and never quotes the text: that may be people's data.
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Trouble trouble;

    Unreadable(Kind kind, String detail) {
        super(kind + ": " + detail);
        this.trouble = new Trouble(kind, detail);
    }

    /// What is wrong: `NOT_JSON`, `WRONG_SHAPE`, or `TOO_LARGE` for text beyond the bounds.
    public Trouble trouble() {
        return trouble;
    }
}
