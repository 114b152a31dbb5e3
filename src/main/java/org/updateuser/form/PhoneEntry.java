package org.updateuser.form;

/// What a typed number comes to.
///
/// @param number what is to stand in the entry: the number in groups with its country, or what was typed where that is
///     not understood
/// @param extension that was typed behind the number, or `""`; it goes nowhere unless somebody says so
/// @param bare the number without that extension, or `""`
/// @param said a sentence about it, or `""`
/// @param kind what the sentence is
public record PhoneEntry(String number, String extension, String bare, String said, Kind kind) {
    /// What there is to say of what is typed.
    public enum Kind {
        /// Nothing: it is understood, and will be sent as it stands there; or it is not read yet.
        NOTHING,
        /// How it will be sent.
        SENT,
        /// It will be sent, but looks wrong.
        DOUBTED,
        /// An extension stands behind it: `number` is what was typed, and somebody has to say yes.
        SPLIT,
        /// It is no number, or none yet.
        UNCLEAR
    }

    static PhoneEntry asTyped(String text) {
        return new PhoneEntry(text, "", "", "", Kind.NOTHING);
    }
}
