package org.updateuser.wire;

import java.util.List;

/// Why a cell, or a whole row, of a table is not applied.
///
/// @param place of the column, counted from 0; -1 for the whole row, of which nothing is applied then
/// @param arguments what the sentence about it needs
public record CellProblem(int place, Code code, List<String> arguments) {
    /// What is wrong.
    public enum Code {
        /// The row has another number of cells than the header. Arguments: how many the header has, and the row.
        RAGGED,
        /// The cell that should say whom it is about is blank.
        NO_IDENTITY,
        /// Several rows are about one person. Arguments: their lines.
        SAME_PERSON,
        /// It is none of the values that can be chosen. Arguments: these.
        NOT_A_CHOICE,
        /// It says neither yes nor no.
        NOT_YES_OR_NO,
        /// Nothing is called so. Argument: the text.
        NOT_FOUND,
        /// Several are called so. Arguments: the text, and how many.
        AMBIGUOUS,
        /// An item of a list has more parts than there are. Argument: the text.
        TOO_MANY_PARTS
    }

    public CellProblem {
        arguments = List.copyOf(arguments);
    }

    static CellProblem of(int place, Code code, Object... arguments) {
        return new CellProblem(
                place, code, List.of(arguments).stream().map(Object::toString).toList());
    }

    /// Whether nothing of the row is applied.
    public boolean ofRow() {
        return place < 0;
    }
}
