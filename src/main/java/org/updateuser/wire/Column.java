package org.updateuser.wire;

import org.updateuser.model.Leaf;

/// What a column of a table is about.
public sealed interface Column {
    /// Its canonical name as a header: `employerInfo.employeeId`, `addresses.PHONE.WORK`,
    /// `addresses.PHONE.WORK.extension`, `images.x96`; nothing for a column that is about none of these.
    String key();

    /// It says whom its rows are about, and is not written to anybody.
    record Identifying(Identity identity) implements Column {
        @Override
        public String key() {
            return identity.leaf().key();
        }
    }

    /// A row of the forms that a person may edit and that fits into a cell.
    record Row(Leaf<?> leaf) implements Column {
        @Override
        public String key() {
            return leaf.key();
        }
    }

    /// The number or the email address of a slot of contacts.
    record Address(String mediaType, String type) implements Column {
        @Override
        public String key() {
            return "addresses." + mediaType + "." + type;
        }
    }

    /// The internal extension of a slot of contacts.
    record Extension(String mediaType, String type) implements Column {
        @Override
        public String key() {
            return "addresses." + mediaType + "." + type + ".extension";
        }
    }

    /// Where the picture of one resolution is.
    record Picture(String resolution) implements Column {
        @Override
        public String key() {
            return "images." + resolution;
        }
    }

    /// What only the service writes: shown in a table that is written, never read.
    record Shown(Leaf<?> leaf) implements Column {
        @Override
        public String key() {
            return leaf.key();
        }
    }

    /// Somebody chose not to read it.
    record Ignored() implements Column {
        @Override
        public String key() {
            return "";
        }
    }

    /// Its header says nothing to the program, so it is not read.
    record Unknown() implements Column {
        @Override
        public String key() {
            return "";
        }
    }

    /// Whether its cells may change somebody.
    default boolean writes() {
        return switch (this) {
            case Row _, Address _, Extension _, Picture _ -> true;
            case Identifying _, Shown _, Ignored _, Unknown _ -> false;
        };
    }
}
