package org.updateuser.sandbox;

import java.util.List;
import java.util.Optional;

/// A question that the facts leave open, and the answers it may have. The first is the default.
///
/// @param name what it is called in `PUT /sandbox/behaviour`
/// @param values what it can be set to; empty for a list of names of expand-only properties
/// @param meaning what it decides, for people
public record Switch(String name, List<String> values, String meaning) {
    /// All of them, one line each.
    public static final List<Switch> TABLE = List.of(
            of("conflict", "409|400", "A stale version is answered with 409 general.conflict, or with the 400 form"),
            of(
                    "patchAnswer",
                    "plain|expanded",
                    "The answer of a PATCH lacks the expand-only properties, or holds them"),
            of("missingExpand", "", "Expand-only properties that are left out although they are asked for: a list"),
            of("emptyExpand", "empty|missing", "An expanded property without a value is [] or {}, or is left out"),
            of("null", "clears|refused|ignored", "What null in a PATCH does to a property or a member of one"),
            of("emptyText", "clears|ignored", "What \"\" does to title, department and preferredName"),
            of("emptyAddresses", "clears|refused", "What addresses: [] does"),
            of("employerInfo", "replace|merge", "Members missing in a PATCH of employerInfo are unset, or kept"),
            of("biography", "replace|merge", "Members missing in a PATCH of biography are unset, or kept"),
            of(
                    "location",
                    "both|id|definition",
                    "A location is accepted by id, by locationDefinition.id, or by either"),
            of("groups", "applied|ignored", "Whether a PATCH changes the groups"),
            of("images", "applied|ignored", "Whether a PATCH changes the images"),
            of("username", "applied|ignored", "Whether a PATCH changes the user name"),
            of("primaryContactInfo", "ignored|accepted", "Whether a PATCH chooses which contact is the primary one"),
            of("stateDeleted", "allowed|refused", "Whether a PATCH may delete, with state deleted"),
            of("emailMovesUsername", "moves|stays", "Whether a user name equal to the email changes along with it"),
            of(
                    "numberWithExtension",
                    "display|both",
                    "A number with an extension is in display only, or in address too"),
            of("extensionTaken", "409|400", "The status for an extension that somebody else has"),
            of("noChange", "keeps|raises", "What a PATCH that changes nothing does to the version"));

    static Switch of(String name, String values, String meaning) {
        return new Switch(name, values.isEmpty() ? List.of() : List.of(values.split("\\|", -1)), meaning);
    }

    static Optional<Switch> named(String name) {
        return TABLE.stream().filter(each -> each.name.equals(name)).findFirst();
    }

    /// What holds as long as nobody sets it.
    public String standard() {
        return isList() ? "" : values.getFirst();
    }

    boolean isList() {
        return values.isEmpty();
    }
}
