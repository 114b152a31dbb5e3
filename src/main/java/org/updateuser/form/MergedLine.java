package org.updateuser.form;

/// A change about which nobody has to choose, in words. No value turns what stands around it.
///
/// @param who who made it
/// @param title the field, or the item of its list
/// @param before what it was, or a verb such as *Added*
/// @param moves whether `before` is a value, and an arrow leads from it to `after`
/// @param after what it is now
/// @param note what else there is to say of it, or `""`
public record MergedLine(Merged.Who who, String title, String before, boolean moves, String after, String note) {
    public MergedLine {
        before = Isolation.of(before);
        after = Isolation.of(after);
    }
}
