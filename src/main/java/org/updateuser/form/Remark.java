package org.updateuser.form;

/// What the server said of one property at the last save.
///
/// @param kind what kind of remark
/// @param detail the server's word, or `""`
public record Remark(Kind kind, String detail) {
    /// Nothing was said.
    public static final Remark NONE = new Remark(Kind.NONE, "");

    /// The kinds, each with a sentence under `remark.<kind>`.
    public enum Kind {
        NONE,
        /// The request was refused because of it.
        REFUSED,
        /// The request was accepted, and the server has something else all the same.
        NOT_APPLIED
    }
}
