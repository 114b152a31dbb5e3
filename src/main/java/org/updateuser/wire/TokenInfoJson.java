package org.updateuser.wire;

import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the service says of a token, as JSON.
public final class TokenInfoJson {
    private TokenInfoJson() {}

    /// What an answer says of the token.
    ///
    /// @throws Unreadable if the text is no object
    public static TokenInfo read(String json) throws Unreadable {
        ObjectNode info = Json.object(json);
        Set<String> scopes = new TreeSet<>();
        for (JsonNode scope : info.path("authorizedScope")) {
            scopes.add(scope.stringValue(""));
        }
        return new TokenInfo(scopes, Json.text(info.path("OAuthClient"), "authorizedGrantType"));
    }
}
