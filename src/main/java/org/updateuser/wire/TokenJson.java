package org.updateuser.wire;

import java.util.regex.Pattern;
import org.updateuser.patch.Trouble.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A login host's answers as JSON (RFC 6749 sections 5.1 and 5.2).
public final class TokenJson {
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final long LONGEST = 365L * 24 * 60 * 60; // seconds: more is a mistake

    private TokenJson() {}

    /// The token of an answer.
    ///
    /// @throws Unreadable if there is none that a header could carry
    public static TokenAnswer read(String json) throws Unreadable {
        ObjectNode answer = Json.object(json);
        String access = Json.text(answer, "access_token");
        String type = Json.text(answer, "token_type");
        if (!isCarriable(access) || !(type.isEmpty() || type.equalsIgnoreCase("bearer"))) {
            throw new Unreadable(Kind.WRONG_SHAPE, "no bearer token");
        }
        String refresh = Json.text(answer, "refresh_token");
        long seconds = Math.clamp(Json.number(answer, "expires_in", 0), 0, LONGEST);
        return new TokenAnswer(access, refresh, seconds);
    }

    /// The word for a no, or `""`; whatever else stands there may quote a secret and is passed over.
    public static String error(String json) {
        try {
            JsonNode answer = Json.object(json);
            String error = Json.text(answer, "error");
            return word(error.isEmpty() ? Json.text(answer, "code") : error);
        } catch (Unreadable _) {
            return "";
        }
    }

    /// A word as a login host uses it, or `""`.
    public static String word(String text) {
        return WORD.matcher(text).matches() ? text : "";
    }

    /// Whether a text can be a token: visible ASCII, all that a header carries unharmed.
    private static boolean isCarriable(String token) {
        return !token.isEmpty() && token.chars().allMatch(letter -> letter > ' ' && letter < 0x7f);
    }
}
