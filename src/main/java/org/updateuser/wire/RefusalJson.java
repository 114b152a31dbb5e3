package org.updateuser.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Refusal.Complaint;
import tools.jackson.databind.JsonNode;

/// A server's no as JSON, or as whatever else came: proxies answer with pages of their own.
public final class RefusalJson {
    private static final int MESSAGE_MOST = 1_000; // characters
    private static final int WORD_MOST = 200; // characters of a code, a name or an id
    private static final int COMPLAINTS_MOST = 50;
    private static final int WAIT_MOST = 24 * 60 * 60; // seconds: more is a mistake, and would look like a standstill
    private static final Pattern SECONDS = Pattern.compile("\\s*\\d{1,9}\\s*");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]+");

    private RefusalJson() {}

    /// The refusal in an answer. Never fails: of a body in another shape only the status counts.
    ///
    /// @param status the HTTP status
    /// @param body what came with it, perhaps `""`
    /// @param correlationHeader the header that names the exchange, or `""`; without it the body's own name counts
    /// @param retryAfter the header that asks to wait, or `""`; only whole seconds are understood, as the service
    /// sends them
    public static Refusal read(int status, String body, String correlationHeader, String retryAfter) {
        JsonNode error = error(body);
        String correlation = correlationHeader.isBlank() ? Json.text(error, "contextId") : correlationHeader;
        List<Complaint> complaints = new ArrayList<>();
        collect(error, complaints);
        return new Refusal(
                status,
                bounded(first(error, "code"), WORD_MOST),
                bounded(message(error), MESSAGE_MOST),
                bounded(correlation, WORD_MOST),
                List.copyOf(complaints),
                seconds(retryAfter));
    }

    private static JsonNode error(String body) {
        try {
            return Json.object(body);
        } catch (Unreadable _) { // a proxy's page, or nothing: the status says it all
            return Json.emptyObject();
        }
    }

    private static String message(JsonNode error) {
        String message = first(error, "message");
        return message.isBlank() ? filled(error) : message;
    }

    /// The text with its parameters put in their places.
    private static String filled(JsonNode error) {
        String text = Json.text(error, "messageWithParams");
        for (Map.Entry<String, JsonNode> parameter : error.path("messageParams").properties()) {
            JsonNode value = parameter.getValue();
            String filling = value.isString() ? value.stringValue() : Json.compact(value);
            text = text.replace("{" + parameter.getKey() + "}", filling);
        }
        return text;
    }

    /// A text of the error, or else of the first nested one that has it.
    private static String first(JsonNode error, String name) {
        String text = Json.text(error, name);
        for (JsonNode nested : error.path("errors")) {
            text = text.isBlank() ? first(nested, name) : text;
        }
        return text;
    }

    private static void collect(JsonNode error, List<Complaint> complaints) {
        for (JsonNode detail : error.path("details")) {
            String field = Json.text(detail, "fieldName");
            if (!field.isBlank() && complaints.size() < COMPLAINTS_MOST) {
                String code = Json.text(detail, "errorCode");
                complaints.add(new Complaint(bounded(field, WORD_MOST), bounded(code, WORD_MOST)));
            }
        }
        error.path("errors").forEach(nested -> collect(nested, complaints));
    }

    private static String bounded(String text, int most) {
        String plain = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
        if (plain.length() <= most) {
            return plain;
        }
        boolean splits = Character.isHighSurrogate(plain.charAt(most - 1));
        return plain.substring(0, splits ? most - 1 : most) + "…";
    }

    private static int seconds(String retryAfter) {
        return SECONDS.matcher(retryAfter).matches() ? Math.min(Integer.parseInt(retryAfter.strip()), WAIT_MOST) : 0;
    }
}
