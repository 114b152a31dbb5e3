package org.updateuser.model;

/// Something a person can be linked with, a group or a location, as a picker shows it.
///
/// @param detail a second line, such as an address, or `""`
/// @param country of a location, as the service says it, or `""`
public record Named(String id, String name, String detail, String country) {
    /// Something of which no country is known.
    public Named(String id, String name, String detail) {
        this(id, name, detail, "");
    }

    /// The same in a country.
    public Named in(String place) {
        return new Named(id, name, detail, place);
    }
}
