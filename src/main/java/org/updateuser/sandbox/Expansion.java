package org.updateuser.sandbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is in an answer only if the request asks for it. A name that the sandbox has nothing for is no mistake: expand
/// is best effort (facts §1).
final class Expansion {
    /// The properties of `UpdateUser` among them.
    static final Set<String> EXPAND_ONLY = Properties.TABLE.stream()
            .filter(PropertyRow::expandOnly)
            .map(PropertyRow::name)
            .collect(Collectors.toUnmodifiableSet());

    private final Rights rights;
    private final Routing skills;
    private final Routing languages;

    Expansion(Rights rights, Routing skills, Routing languages) {
        this.rights = rights;
        this.skills = skills;
        this.languages = languages;
    }

    /// What an editor shows but cannot change by a PATCH.
    void account(Person person, Set<String> expand, ObjectNode user) {
        if (expand.contains("authorization")) {
            authorization(person, user.putObject("authorization"));
        }
        if (expand.contains("station") && !person.text("station").isEmpty()) {
            user.putObject("station").putObject("defaultStation").put("name", person.text("station"));
        }
        if (expand.contains("dateLastLogin") && !person.text("dateLastLogin").isEmpty()) {
            user.put("dateLastLogin", person.text("dateLastLogin"));
        }
        if (expand.contains("lasttokenissued") && !person.text("dateLastLogin").isEmpty()) {
            user.putObject("lastTokenIssued").put("dateIssued", person.text("dateLastLogin"));
        }
        if (expand.contains("skills")) {
            user.set("skills", list(skills.of(person)));
        }
        if (expand.contains("languages")) {
            user.set("languages", list(languages.of(person)));
        }
        if (expand.contains("languagePreference")) {
            user.put("languagePreference", "en-us");
        }
        presence(person, expand, user);
    }

    private void authorization(Person person, ObjectNode authorization) {
        ArrayNode roles = authorization.putArray("roles");
        Json.elements(person.properties(), "roles")
                .forEach(role -> roles.addObject().put("id", role.asString()).put("name", role.asString()));
        boolean administrator = Json.elements(person.properties(), "roles").anyMatch(role -> isAdministrator(role));
        authorization.set("permissions", Json.texts(administrator ? rights.held() : List.of()));
    }

    private static boolean isAdministrator(JsonNode role) {
        return role.asString().equals("admin");
    }

    /// Nobody is on a call here.
    private static void presence(Person person, Set<String> expand, ObjectNode user) {
        if (expand.contains("routingStatus")) {
            user.putObject("routingStatus").put("userId", person.id()).put("status", "OFF_QUEUE");
        }
        if (expand.contains("presence")) {
            ObjectNode presence =
                    user.putObject("presence").put("source", "PURECLOUD").put("primary", true);
            presence.putObject("presenceDefinition").put("systemPresence", "Offline");
            presence.put("selfUri", person.selfUri() + "/presences/PURECLOUD");
        }
        if (expand.contains("outOfOffice")) {
            ObjectNode away = user.putObject("outOfOffice").put("active", false).put("indefinite", false);
            away.putObject("user").put("id", person.id()).put("selfUri", person.selfUri());
            away.put("selfUri", person.selfUri() + "/outofoffice");
        }
    }

    private static ArrayNode list(List<ObjectNode> all) {
        ArrayNode list = Json.array();
        all.forEach(list::add);
        return list;
    }
}
