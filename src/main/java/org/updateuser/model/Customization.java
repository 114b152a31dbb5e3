package org.updateuser.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an organization has made of the fields of its profiles, as far as is known. It is about how they are shown: a
/// field that is hidden there can be read and written all the same, as far as anybody has proven.
///
/// @param names what the organization calls a row, by the key of the row
/// @param hidden the keys of the rows it does not show
public record Customization(Map<String, String> names, Set<String> hidden) {
    /// Everything as the product has it.
    public static final Customization NONE = new Customization(Map.of(), Set.of());

    public Customization {
        names = Map.copyOf(names);
        hidden = Set.copyOf(hidden);
    }

    /// What the organization calls a row, where it has a name of its own for it.
    public Optional<String> name(Leaf<?> leaf) {
        return Optional.ofNullable(names.get(leaf.key()));
    }

    /// Whether the organization does not show a row.
    public boolean hides(Leaf<?> leaf) {
        return hidden.contains(leaf.key());
    }
}
