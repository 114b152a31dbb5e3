package org.updateuser.model;

/// Something a person can be linked with, a group or a location, as a picker shows it.
///
/// @param detail a second line, such as an address, or `""`
public record Named(String id, String name, String detail) {}
