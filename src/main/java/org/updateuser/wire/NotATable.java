package org.updateuser.wire;

import java.util.List;

/// A file that should be a table and is not one that this program takes. It says why and where, and never quotes the
/// file: that may be people's data. Nothing of such a file is taken.
public final class NotATable extends Exception {
    private static final long serialVersionUID = 1L;

    /// Why.
    public enum Flaw {
        /// There is nothing in it but blanks.
        EMPTY,
        /// It is no text. Argument: `WORKBOOK` or `PDF`, if it is one of these, else `OTHER`.
        BINARY,
        /// It says that its letters are written one way, and in a place they are not: it is damaged, or cut. Arguments:
        /// the encoding, and the line.
        BROKEN_TEXT,
        /// Its first row has no names of columns, but data. Argument: the line.
        NO_HEADER,
        /// It has more than is taken at once. Arguments: which [Bound], how much of that is taken, and the line.
        TOO_LARGE,
        /// Two columns have one name. Arguments: the name, and the places of both, counted from 1.
        DUPLICATE_COLUMN,
        /// A quotation mark begins a cell and does not end it, or something follows the one that ends it. Argument:
        /// the line in which the row begins.
        BROKEN_QUOTES
    }

    /// What there may be too much of.
    public enum Bound {
        /// Bytes of the file.
        BYTES,
        /// Rows after the header.
        ROWS,
        /// Columns of a row.
        COLUMNS,
        /// Characters of one cell, as after a quotation mark that is never closed.
        CELL
    }

    private final Flaw flaw;
    private final transient List<String> arguments;

    NotATable(Flaw flaw, Object... arguments) {
        super(flaw.name());
        this.flaw = flaw;
        this.arguments = List.of(arguments).stream().map(Object::toString).toList();
    }

    /// Why.
    public Flaw flaw() {
        return flaw;
    }

    /// What the sentence about it needs.
    public List<String> arguments() {
        return arguments;
    }
}
