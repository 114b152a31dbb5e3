package org.updateuser.form;

import java.util.Optional;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Named;
import org.updateuser.model.Organization;
import org.updateuser.model.Place;
import org.updateuser.model.Values;

/// The country as whose a number without a + is read, and how it is known.
///
/// @param code two capital letters
/// @param place the location it is known from, or `""`
public record Homeland(String code, Source source, String place) {
    /// How it is known, the surest first.
    public enum Source {
        /// The person's location.
        LOCATION,
        /// What the organization has chosen for itself.
        ORGANIZATION,
        /// What was chosen on this machine.
        PREFERENCE
    }

    /// The country of one person.
    ///
    /// @param chosen on this machine
    static Homeland of(Values user, Names names, Optional<Organization> organization, String chosen) {
        return user.get(Catalogue.LOCATIONS).stream()
                .map(Place::id)
                .flatMap(id -> names.find(id).stream())
                .flatMap(place -> country(place).map(code -> at(place, code)).stream())
                .findFirst()
                .or(() -> organization
                        .flatMap(one -> Countries.code(one.country()))
                        .map(code -> new Homeland(code, Source.ORGANIZATION, "")))
                .orElseGet(() -> new Homeland(chosen, Source.PREFERENCE, ""));
    }

    private static Homeland at(Named place, String code) {
        return new Homeland(code, Source.LOCATION, place.name());
    }

    /// A list of an earlier day has the country only at the end of the address.
    private static Optional<String> country(Named place) {
        String detail = place.detail();
        return Countries.code(
                place.country().isEmpty() ? detail.substring(detail.lastIndexOf(',') + 1) : place.country());
    }
}
