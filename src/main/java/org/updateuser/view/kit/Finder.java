package org.updateuser.view.kit;

import java.util.List;
import java.util.function.Consumer;

/// Finds what a picker offers for a text.
///
/// @param <T> what is picked
@FunctionalInterface
public interface Finder<T> {
    /// Looks for what fits the text, everything for an empty one, and answers once, on the FX thread, now or later:
    /// with what it found, best first, or with a sentence that says why it could not look. A late answer
    /// to an older question does no harm.
    void find(String text, Consumer<List<T>> found, Consumer<String> failed);
}
