package org.updateuser.sandbox;

import java.io.Serial;
import tools.jackson.databind.node.ObjectNode;

/// A request that is not carried out, with what its error body says (facts §3, errors).
final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    /// The property that was at fault, or empty.
    private final String field;

    Refusal(int status, String code, String message, String field) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.field = field;
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

    Answer answer(String correlation) {
        ObjectNode body = Json.object();
        body.put("message", getMessage());
        body.put("code", code);
        body.put("status", status);
        body.putObject("messageParams");
        body.put("contextId", correlation);
        body.putArray("details");
        body.putArray("errors");
        if (!field.isEmpty()) {
            body.withArray("details").addObject().put("errorCode", code).put("fieldName", field);
        }
        return Answer.of(status, body);
    }
}
