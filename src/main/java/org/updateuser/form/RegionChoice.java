package org.updateuser.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.updateuser.api.Region;

/// A region as it is chosen.
///
/// @param id its id, such as `eu_central_1`
/// @param name what people call it
/// @param domain what its hosts end in
public record RegionChoice(String id, String name, String domain) {
    /// All of them.
    static List<RegionChoice> all(Words words) {
        return Region.all().stream()
                .map(region -> new RegionChoice(region.id(), words.text("region." + region.id()), region.domain()))
                .toList();
    }

    /// Whether what is typed may mean this one.
    public boolean fits(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).contains(text)
                || id.contains(text.replace('-', '_'))
                || domain.contains(text);
    }

    /// The one that a text names.
    static Optional<RegionChoice> named(List<RegionChoice> all, String text) {
        String asked = text.strip();
        Optional<String> id = Region.named(asked).map(Region::id);
        return all.stream()
                .filter(one -> one.name.equalsIgnoreCase(asked)
                        || id.filter(one.id::equals).isPresent())
                .findFirst();
    }
}
