package org.updateuser.bulk;

import java.util.List;
import java.util.Set;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Plan;
import org.updateuser.patch.ReadBack;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;

/// The exchanges of a save with the server. They block, and so run in the background.
public final class Exchanges {
    private static final String DELETED = "deleted";
    /// What a service answers that does not take the state in a PATCH: not a question of rights or of the version.
    private static final Set<Integer> NO_SUCH_PATCH = Set.of(400, 405, 422);

    private final GenesysCloud server;
    private final String id;

    private final boolean asks;

    /// With somebody who looks at one person: what an answer does not say is asked at once.
    public Exchanges(GenesysCloud server, String id) {
        this(server, id, true);
    }

    private Exchanges(GenesysCloud server, String id, boolean asks) {
        this.server = server;
        this.id = id;
        this.asks = asks;
    }

    /// With one of many people: what an answer does not say is left open.
    static Exchanges ofMany(GenesysCloud server, String id) {
        return new Exchanges(server, id, false);
    }

    /// What came of reading the user again.
    public sealed interface Read {
        record Found(Values user) implements Read {}

        record Denied(Refusal refusal) implements Read {}

        record Failed(Trouble trouble) implements Read {}
    }

    /// Sends one step. A done one is read once more with expand where the answer says nothing of what was written.
    ///
    /// @param before the user as the server had it
    /// @param recorder writes it down before
    public Outcome send(Plan.Step step, Patch patch, Values before, Recording recorder) {
        boolean deletes = step instanceof Plan.StateStep state && state.state().equals(DELETED);
        Outcome outcome =
                recorder.record("PATCH", before, patch, () -> completed(patch, server.patch(id, patch), deletes));
        return deletes
                        && outcome instanceof Outcome.Refused refused
                        && NO_SUCH_PATCH.contains(refused.refusal().status())
                ? delete(patch, before, refused, recorder)
                : outcome;
    }

    /// DELETE is not guarded by the version, so the user is read just before it.
    private Outcome delete(Patch patch, Values before, Outcome.Refused refused, Recording recorder) {
        if (!(read(false) instanceof Read.Found found)) {
            return refused;
        }
        if (!found.user().get(Catalogue.VERSION).equals(patch.version())) {
            return new Outcome.Stale(refused.refusal());
        }
        return recorder.record("DELETE", before, patch, () -> completed(patch, server.delete(id), true));
    }

    private Outcome completed(Patch patch, Outcome outcome, boolean deleted) {
        if (!(outcome instanceof Outcome.Done done) || !asks || !ReadBack.isSilent(patch, done.answer())) {
            return outcome;
        }
        return read(deleted) instanceof Read.Found found && isNoOlder(found.user(), done.answer())
                ? new Outcome.Done(found.user(), done.correlation())
                : done;
    }

    /// What is read just after a write may come from before it.
    public static boolean isNoOlder(Values read, Values known) {
        return read.get(Catalogue.VERSION) >= known.get(Catalogue.VERSION);
    }

    /// The user with everything an editor shows.
    public Read read(boolean deleted) {
        return read(server.user(id, deleted));
    }

    /// The user, be it that it was deleted or restored meanwhile.
    public Read readAnywhere(boolean deletedBefore) {
        Read read = read(deletedBefore);
        boolean gone = read instanceof Read.Denied denied && denied.refusal().status() == 404;
        return gone ? read(!deletedBefore) : read;
    }

    /// One property alone, for a service that left it out.
    public Read read(boolean deleted, String property) {
        return read(server.user(id, deleted, List.of(property)));
    }

    private static Read read(Reading<Values> reading) {
        return switch (reading) {
            case Reading.Got<Values> got -> new Read.Found(got.value());
            case Reading.Denied<Values> denied -> new Read.Denied(denied.refusal());
            case Reading.Failed<Values> failed -> new Read.Failed(failed.trouble());
        };
    }
}
