package org.updateuser.sandbox;

import tools.jackson.databind.JsonNode;

/// The paths that steer the sandbox itself. The service has no such thing.
final class Controls {
    static final String BEHAVIOUR = "/sandbox/behaviour";
    static final String FAULTS = "/sandbox/faults";

    private final Behaviour behaviour;
    private final Faults faults;

    Controls(Behaviour behaviour, Faults faults) {
        this.behaviour = behaviour;
        this.faults = faults;
    }

    Answer behaviour(Request request) {
        return Answer.ok(behaviour.shown());
    }

    /// Sets the switches named in the body; the others stay.
    Answer behave(Request request) {
        behaviour.set(request.json());
        return Answer.ok(behaviour.shown());
    }

    /// Puts every switch back to its default.
    Answer behaveAsEver(Request request) {
        behaviour.reset();
        return Answer.ok(behaviour.shown());
    }

    Answer faults(Request request) {
        return Answer.ok(faults.shown());
    }

    /// Orders the faults of the body, one object or `{"faults": [...]}`, in place of those ordered before.
    Answer fail(Request request) {
        var body = request.json();
        JsonNode list = body.has("faults") ? body.get("faults") : Json.array().add(body);
        faults.order(list.valueStream().map(Fault::of).toList());
        return Answer.ok(faults.shown());
    }

    Answer heal(Request request) {
        faults.order(java.util.List.of());
        return Answer.ok(faults.shown());
    }
}
