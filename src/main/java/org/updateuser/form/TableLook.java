package org.updateuser.form;

import java.util.List;

/// A table out of a file as it is looked at.
///
/// @param name of the file
/// @param found how it is written and how many rows it has, in words
/// @param columns what each is about
public record TableLook(String name, String found, List<Line> columns) {
    /// A column.
    ///
    /// @param header its name in the file
    public record Line(String header, Meaning meaning) {}

    /// What a column can be about.
    ///
    /// @param key what tells it from others
    /// @param label it in words
    public record Meaning(String key, String label) {}
}
