package org.updateuser.model;

/// How a property is sent that had a value and has none any more.
public enum Clearing {
    /// By its empty value: `""` or `[]`. JSON null is never sent, since nothing proves what it does.
    EMPTY,
    /// By leaving it out, as a part of a list's item may be: the list is replaced whole.
    OMITTED,
    /// Not at all: it must have a value.
    NEVER
}
