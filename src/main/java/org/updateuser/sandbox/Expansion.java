package org.updateuser.sandbox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is in an answer only if the request asks for it. A name that the sandbox has nothing for is no mistake: expand
/// is best effort (facts §1).
final class Expansion {
    /// The properties of `UpdateUser` among them.
    static final Set<String> EXPAND_ONLY = Properties.TABLE.stream()
            .filter(PropertyRow::expandOnly)
            .map(PropertyRow::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<String> ADMINISTRATOR = List.of(
            "directory:user:view", "directory:user:edit", "directory:user:delete", "telephony:extension:assign");

    private Expansion() {}

    /// Roles, station and last sign-in, which an editor shows but cannot change.
    static void account(Person person, Set<String> expand, ObjectNode user) {
        if (expand.contains("authorization")) {
            ObjectNode authorization = user.putObject("authorization");
            authorization.putArray("roles");
            for (JsonNode role : person.properties().path("roles")) {
                authorization
                        .withArray("roles")
                        .addObject()
                        .put("id", role.asString())
                        .put("name", role.asString());
            }
            boolean administrator = authorization.toString().contains("\"admin\"");
            authorization.set("permissions", Json.texts(administrator ? ADMINISTRATOR : List.of()));
        }
        if (expand.contains("station") && !person.text("station").isEmpty()) {
            user.putObject("station").putObject("defaultStation").put("name", person.text("station"));
        }
        if (expand.contains("dateLastLogin") && !person.text("dateLastLogin").isEmpty()) {
            user.put("dateLastLogin", person.text("dateLastLogin"));
        }
    }
}
