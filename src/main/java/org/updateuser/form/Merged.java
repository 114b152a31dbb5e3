package org.updateuser.form;

import org.updateuser.patch.Change;

/// A change about which nobody has to choose, and who made it.
public record Merged(Change change, Who who) {
    /// Who made a change.
    public enum Who {
        /// Made here and to be sent.
        YOURS,
        /// Made elsewhere, and saved there.
        SERVER,
        /// The same on both sides, so nothing of it is sent.
        BOTH
    }
}
