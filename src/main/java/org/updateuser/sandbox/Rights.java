package org.updateuser.sandbox;

import java.util.List;

/// What the owner of a token may do: everything, unless the switch `withheld` names it.
final class Rights {
    static final String EXTENSIONS = "telephony:extension:assign";

    /// Every permission that an operation here asks for, and some that an administrator has beside.
    static final List<String> ALL = List.of(
            "admin",
            "authorization:division:edit",
            "authorization:grant:view",
            "directory:group:edit",
            "directory:organization:admin",
            "directory:user:add",
            "directory:user:delete",
            "directory:user:edit",
            "directory:user:setPassword",
            "directory:user:view",
            "directory:userProfile:edit",
            "directory:userProfile:view",
            "directory:userStateChange:view",
            "routing:language:assign",
            "routing:skill:assign",
            "routing:skill:view",
            EXTENSIONS,
            "telephony:extensionPool:view",
            "telephony:plugin:all");

    private final Behaviour behaviour;

    Rights(Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    boolean has(String permission) {
        return ALL.contains(permission) && !behaviour.lists("withheld", permission);
    }

    /// Those that are had, in the order of [#ALL].
    List<String> held() {
        return ALL.stream().filter(this::has).toList();
    }

    /// Refuses whoever has not what is needed, and names it.
    void demand(Need need) {
        List<String> wanted = need.permissions();
        boolean enough = need.whole()
                ? wanted.stream().allMatch(this::has)
                : wanted.isEmpty() || wanted.stream().anyMatch(this::has);
        if (!enough && (need.whole() || wanted.size() == 1)) {
            throw new Refusal(403, "missing.permissions", "These permissions are missing: " + wanted);
        }
        if (!enough) {
            throw new Refusal(403, "missing.any.permissions", "One of these permissions is missing: " + wanted);
        }
    }
}
