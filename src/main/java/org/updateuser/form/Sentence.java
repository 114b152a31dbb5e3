package org.updateuser.form;

import org.updateuser.patch.Change;

/// A change in words: *field · before → after*, or *Add · x*.
///
/// @param change what it says
/// @param glyph the kind of change
/// @param title the field, or the slot of a list's item
/// @param plainBefore what it was, or the verb *Add*, *Set*, *Clear* or *Remove*; `""` where the sentence needs none
/// @param plainAfter what it becomes; `""` where the sentence needs none
public record Sentence(Change change, Glyph glyph, String title, String plainBefore, String plainAfter) {
    /// What it was, as it may be shown: it does not turn what stands around it, whatever it is written in.
    public String before() {
        return shown(plainBefore);
    }

    /// The same of what it becomes.
    public String after() {
        return shown(plainAfter);
    }

    private String shown(String value) {
        return differUnseen() ? Isolation.named(value) : Isolation.of(value);
    }

    /// Whether nobody could see what is changed.
    private boolean differUnseen() {
        return !plainBefore.equals(plainAfter) && Isolation.of(plainBefore).equals(Isolation.of(plainAfter));
    }

    /// What becomes of the field, in a line of text.
    String text() {
        String between = glyph == Glyph.CHANGED ? " → " : " ";
        return (plainBefore.isEmpty() ? "" : before() + between) + after();
    }

    /// The kinds of change, each with a shape of its own.
    public enum Glyph {
        CHANGED,
        ADDED,
        REMOVED
    }
}
