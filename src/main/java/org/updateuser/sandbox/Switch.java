package org.updateuser.sandbox;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A question that the facts leave open, or a state of affairs that a client meets some day, and the answers it may
/// have. The first is the default.
///
/// @param name what it is called in `PUT /sandbox/behaviour`
/// @param values what it can be set to; of a list, what can be in it
/// @param isList whether it takes any number of the values; then none is the default
/// @param meaning what it decides, for people
public record Switch(String name, List<String> values, boolean isList, String meaning) {
    /// All of them, one line each.
    public static final List<Switch> TABLE = List.of(
            of("conflict", "409|400", "A stale version is answered with 409 general.conflict, or with the 400 form"),
            of("patchAnswer", "plain|expanded", "Whether the answer of a PATCH holds the expand-only properties"),
            list("missingExpand", Expansion.EXPAND_ONLY, "Expand-only properties left out although asked for"),
            list("withheld", Rights.ALL, "Permissions that the owner of the token does not have"),
            of("emptyExpand", "empty|missing", "An expanded property without a value is [] or {}, or is left out"),
            of("null", "clears|refused|ignored", "What null in a PATCH does to a property or a member of one"),
            of("emptyText", "clears|ignored", "What \"\" does to title, department and preferredName"),
            of("emptyAddresses", "clears|refused", "What addresses: [] does"),
            of("employerInfo", "replace|merge", "Members missing in a PATCH of employerInfo are unset, or kept"),
            of("biography", "replace|merge", "Members missing in a PATCH of biography are unset, or kept"),
            of("location", "both|id|definition", "Which id names a location: its own, locationDefinition.id, either"),
            of("groups", "applied|ignored", "Whether a PATCH changes the groups"),
            of("profileSkills", "applied|ignored", "Whether a PATCH changes the profile skills"),
            of("images", "applied|ignored", "Whether a PATCH changes the images"),
            of("username", "applied|ignored", "Whether a PATCH changes the user name"),
            of("primaryContactInfo", "ignored|accepted", "Whether a PATCH chooses which contact is the primary one"),
            of("stateDeleted", "allowed|refused", "Whether a PATCH may delete, with state deleted"),
            of("emailMovesUsername", "moves|stays", "Whether a user name equal to the email changes along with it"),
            of("deletedEmail", "kept|freed", "Whether the email of somebody deleted can become somebody else's"),
            of("numberWithExtension", "display|both", "A number with an extension is in display only, or in both"),
            of("extensionTaken", "409|400", "The status for an extension that somebody else has"),
            of("noChange", "keeps|raises", "What a PATCH that changes nothing does to the version"),
            of("createdState", "inactive|active", "The state of who is created without one: whether invites are sent"),
            of("stateVersion", "required|optional", "Whether PUT of a state may leave out the version"),
            of("bulkUnknown", "refused|skipped", "What an id of nobody does to PATCH /users/bulk"),
            of("idsMost", "100|50|500", "How many ids GET /users takes"),
            of("inactiveReach", "10000|50|all", "How far GET /users goes with state=inactive; past it is a 400"),
            of("searchReach", "all|10000|50", "How far a search goes; past it is a 400"),
            of("searchLag", "0|5|180", "Seconds until a search knows of a change"),
            list("renamedFields", FieldConfig.renamed(), "Fields of people that the organization calls otherwise"),
            of("labelKeys", "texts|keys", "Whether the labels of renamed fields are texts, or keys of messages"),
            list("hiddenFields", FieldConfig.fields(), "Fields of people that the organization hides"),
            list("hiddenSections", FieldConfig.sections(), "Sections of people that the organization hides"),
            of("signIn", "allowed|refused", "What the page of the login host answers"),
            of(
                    "refreshToken",
                    "withheld|given|kept",
                    "Whether a code brings a refresh token: none, one that is used once, one that stays"),
            of("tokenLife", "86400|300|172800", "Seconds that a token from the login host lasts"),
            list("withheldScopes", Tokens.SCOPES, "Scopes that the client of a sign-in does not have"),
            of("rateLimit", "counted|enforced", "Whether more than 300 requests a minute and token get a 429"));

    private static final Map<String, Switch> BY_NAME =
            TABLE.stream().collect(Collectors.toUnmodifiableMap(Switch::name, each -> each));

    static Switch of(String name, String values, String meaning) {
        return new Switch(name, List.of(values.split("\\|", -1)), false, meaning);
    }

    private static Switch list(String name, Collection<String> values, String meaning) {
        return new Switch(name, values.stream().sorted().toList(), true, meaning);
    }

    static Optional<Switch> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /// What holds as long as nobody sets it.
    public String standard() {
        return isList ? "" : values.getFirst();
    }
}
