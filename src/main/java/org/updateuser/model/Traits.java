package org.updateuser.model;

/// What the catalogue says of a property besides its kind.
///
/// @param section where it stands in the forms
/// @param access who writes it, and how
/// @param returned whether an answer holds it always, or only when asked with expand
/// @param clearing how it is sent when it was cleared
public record Traits(Section section, Access access, Returned returned, Clearing clearing) {
    /// A writable property of a section, always returned, cleared by its empty value.
    static Traits in(Section section) {
        return new Traits(section, Access.WRITABLE, Returned.ALWAYS, Clearing.EMPTY);
    }

    Traits readOnly() {
        return new Traits(section, Access.READ_ONLY, returned, clearing);
    }

    Traits alone() {
        return new Traits(section, Access.ALONE, returned, Clearing.NEVER);
    }

    Traits guard() {
        return new Traits(section, Access.GUARD, returned, clearing);
    }

    Traits onExpand() {
        return new Traits(section, access, Returned.ON_EXPAND, clearing);
    }

    Traits required() {
        return new Traits(section, access, returned, Clearing.NEVER);
    }

    Traits omitted() {
        return new Traits(section, access, returned, Clearing.OMITTED);
    }
}
