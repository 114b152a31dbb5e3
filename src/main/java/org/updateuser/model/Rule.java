package org.updateuser.model;

import org.jspecify.annotations.Nullable;

/// A check of one value: pure, so that it can run at every keystroke.
///
/// @param <T> what is checked
@FunctionalInterface
public interface Rule<T> {
    /// What is wrong, or null.
    @Nullable
    Problem check(T value);
}
