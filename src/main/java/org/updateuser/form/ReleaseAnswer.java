package org.updateuser.form;

/// What came of asking for the list of releases.
public sealed interface ReleaseAnswer {
    /// A text that says to be it.
    record Got(String json) implements ReleaseAnswer {}

    /// Nothing to be read.
    ///
    /// @param detail the technical part
    record Missed(Miss miss, String detail) implements ReleaseAnswer {}

    /// Why; each has a sentence.
    enum Miss {
        HOST,
        UNREACHABLE,
        UNTRUSTED,
        SLOW,
        CUT,
        /// Any answer but 200 and a redirect.
        STATUS,
        /// Sent to another host, off https, or too often.
        REDIRECT,
        LARGE
    }
}
