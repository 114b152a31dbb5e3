package org.updateuser.app;

import java.nio.file.Path;
import java.util.Optional;

/// What is to be done with many people without a window.
///
/// @param deed what
/// @param table the file by which they change; none to take a run back
/// @param run the number of the run that is taken back, or 0
/// @param blankClears whether a blank cell clears what somebody has
/// @param connection the name of a saved connection, if the server is told by one
public record Batch(Deed deed, Optional<Path> table, long run, boolean blankClears, Optional<String> connection) {
    /// What can be done.
    public enum Deed {
        /// Says what would be done, and sends nothing.
        PREVIEW,
        /// Does it.
        APPLY,
        /// Takes a run back.
        UNDO;

        /// As it is typed.
        String typed() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Deed> named(String word) {
            return java.util.Arrays.stream(values())
                    .filter(deed -> deed.typed().equals(word))
                    .findFirst();
        }
    }

    /// Whether something is sent and written down.
    boolean writes() {
        return deed != Deed.PREVIEW;
    }
}
