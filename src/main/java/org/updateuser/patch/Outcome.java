package org.updateuser.patch;

import org.updateuser.model.Values;

/// What became of one request that writes. Every way it can go has a name, so that no caller can forget one.
public sealed interface Outcome {
    /// Applied. The answer is the user as the service has it now; expand-only properties may be missing from it.
    ///
    /// @param correlation the service's name for this exchange, or `""`
    record Done(Values answer, String correlation) implements Outcome {}

    /// Not applied: the version was not the user's current one, told by 409 or by 400.
    record Stale(Refusal refusal) implements Outcome {}

    /// Not applied: the service said no, and why.
    record Refused(Refusal refusal) implements Outcome {}

    /// Not applied: the request never reached a server.
    record Unsent(Trouble trouble) implements Outcome {}

    /// Nobody knows: it was sent, and no answer that can be read came back. Read the user and compare; never send
    /// it again blindly.
    record Unsure(Trouble trouble) implements Outcome {}
}
