package org.updateuser.sandbox;

import java.io.Serial;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// A request that is not carried out, with what its error body says (facts §3, errors).
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String message;
    private final int status;
    private final String code;
    /// The property that was at fault, or empty.
    private final String field;
    private final transient Map<String, String> headers;

    private Refusal(int status, String code, String message, String field, Map<String, String> headers) {
        super(message, null, false, false);
        this.message = message;
        this.status = status;
        this.code = code;
        this.field = field;
        this.headers = headers;
    }

    Refusal(int status, String code, String message, String field) {
        this(status, code, message, field, Map.of());
    }

    Refusal(int status, String code, String message) {
        this(status, code, message, "");
    }

    static Refusal bad(String code, String message) {
        return new Refusal(400, code, message);
    }

    /// A value that the named property cannot take.
    static Refusal invalid(String field, String why) {
        return new Refusal(400, "invalid.value", "The value of '" + field + "' " + why, field);
    }

    static Refusal notFound(String what, String id) {
        return new Refusal(404, "not.found", "There is no " + what + " with the id " + id);
    }

    /// A version that is not the current one.
    static Refusal stale(String what, int given, int current) {
        return new Refusal(
                409,
                "general.conflict",
                "The version " + given + " is not the " + what + "'s current version, " + current);
    }

    /// The same with a header.
    Refusal with(String header, String value) {
        return new Refusal(status, code, message, field, Map.of(header, value));
    }

    Answer answer(String correlation) {
        ObjectNode body = Json.object();
        body.put("message", message);
        body.put("code", code);
        body.put("status", status);
        ObjectNode params = body.putObject("messageParams");
        body.put("contextId", correlation);
        body.putArray("details");
        body.putArray("errors");
        if (!field.isEmpty()) {
            params.put("fieldName", field);
            body.put("messageWithParams", message.replace("'" + field + "'", "'{fieldName}'"));
            body.withArray("details").addObject().put("errorCode", code).put("fieldName", field);
        }
        if (status == 429) {
            body.putObject("limit")
                    .put("key", "token.rate.per.minute")
                    .put("namespace", "platform.api")
                    .put("value", (long) Allowance.PER_MINUTE);
        }
        Answer answer = Answer.of(status, body);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }
}
