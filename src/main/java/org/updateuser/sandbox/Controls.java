package org.updateuser.sandbox;

/// The paths that steer the sandbox itself. The service has no such thing.
final class Controls {
    static final String BEHAVIOUR = "/sandbox/behaviour";
    static final String FAULTS = "/sandbox/faults";
    static final String TOKENS = "/sandbox/tokens";

    private final Behaviour behaviour;
    private final Faults faults;
    private final Tokens tokens;

    Controls(Behaviour behaviour, Faults faults, Tokens tokens) {
        this.behaviour = behaviour;
        this.faults = faults;
        this.tokens = tokens;
    }

    static boolean isControl(String path) {
        return path.equals(BEHAVIOUR) || path.equals(FAULTS) || path.equals(TOKENS);
    }

    /// Makes another token: with `{"program": true}` one that belongs to no person.
    Answer issue(Request request) {
        boolean program = request.json().path("program").asBoolean(false);
        return Answer.ok(Json.object().put("token", tokens.issue(program).token()));
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
        faults.order(request.json());
        return Answer.ok(faults.shown());
    }

    Answer heal(Request request) {
        faults.heal();
        return Answer.ok(faults.shown());
    }
}
