package org.updateuser.bulk;

import java.util.Optional;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;

/// Why a run cannot go on just now, though nothing is wrong with the person whose turn it was.
///
/// @param refusal the server's words, where there are any
/// @param trouble why no answer came, where none did
public record Stop(Reason reason, Optional<Refusal> refusal, Optional<Trouble> trouble) {
    /// What can be in the way. Each has a sentence under `run.stop.<name>`.
    public enum Reason {
        /// The server does not answer.
        OFFLINE,
        /// The token is not accepted any more.
        NOT_SIGNED_IN,
        /// The server asks to wait for longer than somebody wants to.
        BUSY,
        /// Somebody else goes on with the run just now.
        UNDER_WAY,
        /// It cannot be written down on this machine, and so nothing is sent.
        NOT_WRITTEN_DOWN
    }

    static Stop of(Reason reason) {
        return new Stop(reason, Optional.empty(), Optional.empty());
    }

    static Stop of(Refusal refusal) {
        Reason reason = refusal.status() == 401 ? Reason.NOT_SIGNED_IN : Reason.BUSY;
        return new Stop(reason, Optional.of(refusal), Optional.empty());
    }

    static Stop of(Trouble trouble) {
        boolean unwritten = trouble.kind() == Trouble.Kind.NOT_WRITTEN_DOWN;
        Reason reason = unwritten ? Reason.NOT_WRITTEN_DOWN : Reason.OFFLINE;
        return new Stop(reason, Optional.empty(), Optional.of(trouble));
    }

    /// Whether a refusal says nothing of the person: nobody else would fare better.
    static boolean isOf(Refusal refusal) {
        return refusal.status() == 401 || refusal.status() == 429;
    }
}
