package org.updateuser.sandbox;

import java.util.List;

/// One property of a model, as the facts (§1) describe it.
///
/// @param model the model that has the property, such as `UpdateUser` or `Contact`
/// @param name the JSON name
/// @param kind what its JSON looks like
/// @param members the model of its members when it is an object or a list of objects, else empty
/// @param access who may set it
/// @param expandOnly whether it is left out of an answer unless the request names it in `expand`
/// @param cleared what a request says to unset it
/// @param values the texts that are accepted; empty if any is
public record PropertyRow(
        String model,
        String name,
        Kind kind,
        String members,
        Access access,
        boolean expandOnly,
        Cleared cleared,
        List<String> values) {

    /// What the JSON of a property looks like.
    public enum Kind {
        /// A text.
        TEXT,
        /// A text `yyyy-MM-dd`.
        DATE,
        /// `true` or `false`.
        FLAG,
        /// A whole number of 32 bits.
        NUMBER,
        /// An object with numbers by name.
        NUMBERS,
        /// A list of texts.
        TEXTS,
        /// An object of the model that the row names.
        OBJECT,
        /// A list of such objects.
        OBJECTS
    }

    /// Who may set a property.
    public enum Access {
        /// Only the service does; in a request it is ignored.
        READ_ONLY,
        /// A request may.
        WRITABLE,
        /// A request must.
        REQUIRED
    }

    /// What unsets a property.
    public enum Cleared {
        /// Nothing does.
        NEVER,
        /// The empty text.
        EMPTY_TEXT,
        /// The empty list.
        EMPTY_LIST,
        /// The empty object.
        EMPTY_OBJECT
    }

    /// Whether a request may hold it with effect.
    public boolean writable() {
        return access != Access.READ_ONLY;
    }
}
