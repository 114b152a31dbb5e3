package org.updateuser.patch;

import java.time.Instant;
import org.updateuser.model.Values;

/// What came of a request that was sent.
///
/// @param fate how it ended
/// @param at when that was known
/// @param after the user as the answer has it, or [Values#EMPTY] where none came
/// @param status the HTTP status, or 0 without an answer
/// @param detail the technical part: the service's code, or why no answer came; never a token, never people's data
/// @param correlation the id by which the vendor's support finds the exchange, or `""`
public record Result(Fate fate, Instant at, Values after, int status, String detail, String correlation) {
    /// How a request can end. Each has a word under `fate.<name>`.
    public enum Fate {
        /// Written down, and no answer is known: it was sent, or the program ended just before.
        UNSURE,
        /// Applied, as the answer or a later look at the user says.
        DONE,
        /// Not applied: somebody else was faster.
        STALE,
        /// Not applied: the server said no.
        REFUSED,
        /// Not applied: it never reached the server.
        UNSENT,
        /// Not applied, as a later look at the user says: it was lost on the way.
        NOT_ARRIVED,
        /// The answer was lost, and the user has some of it or was changed by somebody else since: nobody can tell.
        PARTLY
    }

    private static final int OK = 200;

    /// The result that an outcome is.
    ///
    /// @param at when it was known
    public static Result of(Outcome outcome, Instant at) {
        return switch (outcome) {
            case Outcome.Done done -> new Result(Fate.DONE, at, done.answer(), OK, "", done.correlation());
            case Outcome.Stale stale -> refused(Fate.STALE, stale.refusal(), at);
            case Outcome.Refused refused -> refused(Fate.REFUSED, refused.refusal(), at);
            case Outcome.Unsent unsent -> failed(Fate.UNSENT, unsent.trouble(), at);
            case Outcome.Unsure unsure -> failed(Fate.UNSURE, unsure.trouble(), at);
        };
    }

    private static Result refused(Fate fate, Refusal refusal, Instant at) {
        return new Result(fate, at, Values.EMPTY, refusal.status(), refusal.code(), refusal.correlation());
    }

    private static Result failed(Fate fate, Trouble trouble, Instant at) {
        return new Result(fate, at, Values.EMPTY, 0, trouble.kind() + " " + trouble.detail(), "");
    }

    /// Without values: they are people's data.
    @Override
    public String toString() {
        return "Result[" + fate + " " + status + "]";
    }
}
