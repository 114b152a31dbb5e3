package org.updateuser.form;

/// How far what is typed is on the disk.
public enum Keeping {
    /// All of it is.
    KEPT,
    /// It will be in a moment.
    WAITING,
    /// The last write failed; it is tried again from time to time.
    FAILED
}
