package org.updateuser.form;

import org.updateuser.patch.Change;

/// A change in words: *field · before → after*, or *Add · x*.
///
/// @param change what it says
/// @param glyph the kind of change
/// @param title the field, or the slot of a list's item
/// @param before what it was, or the verb *Add*, *Set*, *Clear* or *Remove*; `""` where the sentence needs none
/// @param after what it becomes; `""` where the sentence needs none. Neither turns what stands around it, whatever it
///     is written in
public record Sentence(Change change, Glyph glyph, String title, String before, String after) {
    public Sentence {
        before = Isolation.of(before);
        after = Isolation.of(after);
    }

    /// All of it in a line of text.
    public String text() {
        String between = glyph == Glyph.CHANGED ? " → " : " ";
        return title + ": " + (before.isEmpty() ? "" : before + between) + after;
    }

    /// The kinds of change, each with a shape of its own.
    public enum Glyph {
        CHANGED,
        ADDED,
        REMOVED
    }
}
