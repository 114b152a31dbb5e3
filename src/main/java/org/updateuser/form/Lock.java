package org.updateuser.form;

/// Why a row cannot be edited. Each has a word under `lock.<name>`, and those with a way out an action beside it.
public enum Lock {
    /// It can.
    OPEN,
    /// The service does not let anybody write it.
    READ_ONLY,
    /// It was not asked for. It can be loaded.
    NOT_LOADED,
    /// It was asked for twice and did not come. It can be treated as empty.
    NOTHING_RETURNED,
    /// It came in a shape the program does not know, and stays as it came.
    UNREADABLE,
    /// It is too long for an editor on the screen, and stays as it is.
    TOO_LONG,
    /// Who signed in lacks the permission to change people.
    NOT_ALLOWED,
    /// The person is deleted and has to be restored first.
    DELETED;

    /// How many characters a text control on the screen still handles smoothly.
    public static final int LONGEST_TEXT = 100_000;
}
