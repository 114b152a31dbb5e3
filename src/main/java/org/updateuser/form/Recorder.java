package org.updateuser.form;

import java.util.OptionalLong;
import java.util.function.Supplier;
import org.updateuser.bulk.Recording;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;
import org.updateuser.patch.Sent;
import org.updateuser.patch.Trouble;
import org.updateuser.store.StoreProblem;

/// Writes every request down before it is sent, with the values before it, and what came of it after. What cannot be
/// written down is not sent: nobody could take it back, or tell whether it arrived.
final class Recorder implements Recording {
    private final Kept kept;
    private final Supplier<String> by;
    private volatile long number;

    /// @param by the name of whoever sends
    Recorder(Kept kept, Supplier<String> by) {
        this.kept = kept;
        this.by = by;
    }

    @Override
    public Outcome record(String method, Values before, Patch patch, Supplier<Outcome> send) {
        Sent sent = new Sent(
                before.get(Catalogue.ID),
                before.get(Catalogue.NAME),
                kept.clock().instant(),
                by.get(),
                method,
                before,
                patch);
        try {
            OptionalLong begun = kept.begin(sent);
            return begun.isPresent() ? sent(begun.getAsLong(), send) : notSent("the organization is not known");
        } catch (StoreProblem problem) {
            return notSent(problem.kind().toString());
        }
    }

    private Outcome sent(long begun, Supplier<Outcome> send) {
        number = begun;
        kept.history().rise();
        Outcome outcome = send.get();
        kept.complete(begun, Result.of(outcome, kept.clock().instant()));
        return outcome;
    }

    private static Outcome notSent(String why) {
        return new Outcome.Unsent(new Trouble(Trouble.Kind.NOT_WRITTEN_DOWN, why));
    }

    /// The number of what was written down last, or 0.
    long number() {
        return number;
    }

    /// Writes down what a later look at the user says of a request whose answer was lost.
    void settle(long number, Fate fate, Values after) {
        kept.complete(number, new Result(fate, kept.clock().instant(), after, 0, "", ""));
    }
}
