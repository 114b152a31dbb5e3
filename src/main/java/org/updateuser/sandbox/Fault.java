package org.updateuser.sandbox;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Something that goes wrong with the next requests to a route. Its parts can be combined; they happen in this order.
///
/// As JSON, each member optional:
/// - `method`, `path`: which requests; in the path `*` is any segment. Without them all requests of the API, or, with
///   `change`, every PATCH of a user.
/// - `count`: how many requests, 1 without it.
/// - `delay`: milliseconds to wait first, or until other faults are ordered.
/// - `change`: an object of properties that somebody else sets just before; `user`: whose, without it the one that the
///   request is about.
/// - `status`, `body`, `retryAfter`: another answer, and nothing is applied; the body is JSON or a text; the last is
///   the header of that name, in seconds.
/// - `cut`: `before` or `after` the request is applied the connection is cut, and no answer comes.
/// - `garbage`: true: it is applied, and the answer is not JSON.
///
/// @param json the order as it was given
record Fault(ObjectNode json) {
    private static final Set<String> MEMBERS = Set.of(
            "method", "path", "count", "delay", "change", "user", "status", "body", "retryAfter", "cut", "garbage");

    static Fault of(JsonNode json) {
        if (!(json instanceof ObjectNode object)) {
            throw Refusal.invalid("faults", "must be an object, or a list of them");
        }
        object.propertyNames().stream()
                .filter(name -> !MEMBERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.invalid(name, "is no part of a fault: " + MEMBERS);
                });
        if (object.get("change") instanceof ObjectNode change) {
            Shape.check(change, Properties.USER, "change.");
        } else if (object.has("change")) {
            throw Refusal.invalid("change", "must be an object");
        }
        return new Fault(object.deepCopy());
    }

    boolean hits(Request request) {
        boolean edit = json.has("change");
        String method = text("method", edit ? "PATCH" : request.method());
        String path = text("path", edit ? "/api/v2/users/*" : request.path());
        return method.equals(request.method())
                && Route.of(method, path, _ -> Answer.CUT).match(request.path()).isPresent();
    }

    String text(String member, String fallback) {
        return json.has(member) ? Json.text(json, member) : fallback;
    }

    int number(String member, int fallback) {
        return Json.number(json, member, fallback);
    }

    /// The answer in place of the real one.
    Answer answer() {
        int status = number("status", 500);
        JsonNode body = json.path("body");
        Answer answer = body.isString()
                ? Answer.text(status, "text/plain; charset=utf-8", body.stringValue())
                : Answer.of(status, body.isMissingNode() ? Json.object() : body);
        return json.has("retryAfter") ? answer.with("Retry-After", Integer.toString(number("retryAfter", 1))) : answer;
    }
}
