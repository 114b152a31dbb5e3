package org.updateuser.form;

import java.util.List;
import org.updateuser.form.Entrance.Way;

/// What an OAuth client needs for this program (facts §2 and §4). Which scope an operation asks for is not
/// documented; by their names these are the ones.
final class ClientRecipe {
    static final List<String> PERMISSIONS = List.of(
            "directory:user:view", "directory:user:edit", "directory:user:delete", "telephony:extension:assign");

    private static final List<String> SCOPES = List.of("users", "groups", "locations", "organization", "authorization");

    private ClientRecipe() {}

    static List<String> scopes(Way way) {
        return way == Way.PROGRAM ? List.of() : SCOPES;
    }

    static String redirect(LobbyForm form) {
        String port = form.port().get().strip();
        return form.way().get() == Way.BROWSER ? "http://localhost" + (port.isEmpty() ? "" : ":" + port) : "";
    }
}
