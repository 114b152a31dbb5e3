package org.updateuser.form;

import java.util.List;

/// What stands in place of the list of people while nobody is in it.
///
/// @param title what is the case, in a few words
/// @param text what was looked for, what it means, what to do; `""` where the title says it all
/// @param detail the technical part, to be copied, or `""`
/// @param ways what can be done about it, the nearest first
public record Vacancy(Cause cause, String title, String text, String detail, List<Notice.Action> ways) {
    /// Why nobody is in it.
    public enum Cause {
        /// The first of them are still being read.
        READING,
        /// The reading was ended by hand before anybody was read.
        STOPPED,
        /// They could not be read.
        FAILED,
        /// There are none.
        NOBODY_THERE,
        /// None of them is what is searched for.
        NOBODY_FOUND
    }
}
