package org.updateuser.form;

/// How a run goes on.
///
/// @param most how many people at most, to look first
/// @param together whether auto-answer is switched for fifty people at once, which no version guards
public record Manner(int most, boolean together) {
    /// Everybody, one by one.
    public static final Manner WHOLE = new Manner(Integer.MAX_VALUE, false);
}
