package org.updateuser.wire;

/// What a blank cell means, chosen once for a table.
public enum Blank {
    /// The row stays as it is.
    KEEP,
    /// The row is cleared.
    CLEAR
}
