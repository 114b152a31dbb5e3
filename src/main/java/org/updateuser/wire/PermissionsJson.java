package org.updateuser.wire;

import java.util.HashSet;
import java.util.Set;
import org.updateuser.model.Permissions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What somebody may do, as `authorization/subjects/me` has it: grants of roles, each with its policies.
public final class PermissionsJson {
    private PermissionsJson() {}

    /// The permissions in an answer. Where a role comes without its policies nobody knows what it allows, and so
    /// nothing is known to be missing.
    ///
    /// @throws Unreadable if the text is no object
    public static Permissions read(String json) throws Unreadable {
        ObjectNode subject = Json.object(json);
        JsonNode grants = subject.path("grants");
        Set<String> granted = new HashSet<>();
        boolean known = !grants.isEmpty();
        for (JsonNode grant : grants) {
            JsonNode policies = grant.path("role").path("policies");
            known &= !policies.isEmpty();
            policies.forEach(policy -> add(policy, granted));
        }
        return known ? new Permissions(true, granted) : Permissions.UNKNOWN;
    }

    private static void add(JsonNode policy, Set<String> granted) {
        String entity = Json.text(policy, "domain") + ":" + Json.text(policy, "entityName") + ":";
        policy.path("actions").forEach(action -> granted.add(entity + action.stringValue("")));
    }
}
