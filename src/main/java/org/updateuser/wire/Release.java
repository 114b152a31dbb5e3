package org.updateuser.wire;

/// A release of this program as a list of releases has it. Nothing of it is trusted: both texts are as they came.
///
/// @param tag what it is called, usually its version
/// @param page where it can be looked at, or `""`
/// @param preliminary whether the list says that it is not for everybody
public record Release(String tag, String page, boolean preliminary) {}
