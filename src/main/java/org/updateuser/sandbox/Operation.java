package org.updateuser.sandbox;

/// One thing that the service does for a request.
@FunctionalInterface
interface Operation {
    /// Carries the request out, or throws a [Refusal].
    Answer answer(Request request);
}
