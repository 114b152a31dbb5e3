package org.updateuser.form;

import org.jspecify.annotations.Nullable;

/// A sentence above the form: what happened, what it means for the work, what to do next.
///
/// @param tone how much it matters
/// @param text what happened and what it means
/// @param detail the technical part, to be opened and copied, or `""`
/// @param action what can be done at once, or null
public record Notice(
        Tone tone, String text, String detail, @Nullable Action action) {
    /// How much a notice matters.
    public enum Tone {
        GOOD,
        INFO,
        WARN,
        BAD
    }

    /// Something that can be done at once.
    public record Action(String label, Runnable run) {}

    static Notice of(Tone tone, String text) {
        return new Notice(tone, text, "", null);
    }

    static Notice of(Tone tone, String text, String detail) {
        return new Notice(tone, text, detail, null);
    }

    /// The same with something that can be done at once.
    public Notice with(String label, Runnable run) {
        return new Notice(tone, text, detail, new Action(label, run));
    }
}
