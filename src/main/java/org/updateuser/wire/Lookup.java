package org.updateuser.wire;

import org.updateuser.model.Reference.Target;

/// Finds what a cell names: a person by id, email or name, a location or a group by id or name.
@FunctionalInterface
public interface Lookup {
    /// What was found.
    sealed interface Answer {}

    /// The one that is meant.
    record Found(String id) implements Answer {}

    /// There is none.
    record None() implements Answer {}

    /// There are several, and none is guessed.
    record Ambiguous(int count) implements Answer {}

    /// Looks one up. The same text is asked for once in a table.
    ///
    /// @param text not blank, without blanks at its ends
    Answer find(Target target, String text);

    /// Takes every text for an id.
    static Lookup ofIds() {
        return (target, text) -> new Found(text);
    }
}
