package org.updateuser.form;

/// How a draft stands against what the server has now.
///
/// @param text a sentence: what is the case, and what to do
public record Comparison(Kind kind, String text) {
    /// What is the case. Each has a word under `drafts.compared.<name>`.
    public enum Kind {
        /// The server has the version that the draft was made for.
        SAME,
        /// The server has a newer version, and nobody has to choose.
        MOVED,
        /// Both sides changed something.
        CHOICE,
        /// The server has an older version: another sandbox, or a restored service.
        OLDER,
        /// The server has all of it already.
        NOTHING,
        /// The person is deleted.
        DELETED,
        /// The server does not know the person.
        GONE
    }
}
