package org.updateuser.model;

/// An organization, by which drafts and caches are kept apart.
///
/// @param country the one it has chosen for itself, as the service says it, or `""`
public record Organization(String id, String name, String country) {
    /// An organization of which no country is known.
    public Organization(String id, String name) {
        this(id, name, "");
    }
}
