package org.updateuser.sandbox;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What `null` in a request means. The facts (§3) do not know: hence a switch.
final class Nulls {
    private final Behaviour behaviour;

    Nulls(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    /// The body without the nulls that have no effect. Those that are left unset something.
    ObjectNode settled(ObjectNode body) {
        ObjectNode settled = body.deepCopy();
        settle(settled, "");
        return settled;
    }

    private void settle(ObjectNode object, String path) {
        for (Map.Entry<String, JsonNode> member : List.copyOf(object.properties())) {
            String name = path + member.getKey();
            JsonNode value = member.getValue();
            if (value.isNull()) {
                settleNull(object, member.getKey(), name);
            } else if (value instanceof ObjectNode inner) {
                settle(inner, name + ".");
            } else if (value.isArray()) {
                for (JsonNode element : value) {
                    if (element instanceof ObjectNode inner) {
                        settle(inner, name + ".");
                    }
                }
            }
        }
    }

    private void settleNull(ObjectNode object, String member, String name) {
        if (behaviour.is("null", "refused")) {
            throw Refusal.invalid(name, "must not be null");
        }
        if (behaviour.is("null", "ignored")) {
            object.remove(member);
        }
    }
}
