package org.updateuser.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.updateuser.api.GenesysCloud;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Conflict;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Plan;
import org.updateuser.patch.ReadBack;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Result.Fate;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;
import org.updateuser.patch.Trouble;
import org.updateuser.store.StoreProblem;

/// One person's turn in a run: the requests of the plan one after the other, each made from what the answers before it
/// have left to do.
final class Turn {
    private static final int GONE = 404;
    private static final int ROUNDS = 4; // how often somebody else may be faster before somebody has to look
    private static final String DELETED = "deleted";

    private final Exchanges exchanges;
    private final Journal journal;
    private final Course course = new Course();
    private int rounds;
    private long lost; // the number of a request that had not arrived when somebody looked
    private Optional<Stop> stop = Optional.empty();
    private boolean alone;

    Turn(GenesysCloud server, Journal journal) {
        this.journal = journal;
        this.exchanges = Exchanges.ofMany(server, journal.task().id());
    }

    /// Goes as far as there is a way, and writes it down. Blocks.
    ///
    /// @return why the run cannot go on, if so
    Optional<Stop> take() {
        try {
            State state = journal.task().state();
            boolean goesOn = (state != State.SENT && state != State.UNSURE) || settled();
            while (goesOn) {
                goesOn = step();
            }
            journal.write();
        } catch (StoreProblem problem) {
            stop = Optional.of(Stop.of(
                    new Trouble(Trouble.Kind.NOT_WRITTEN_DOWN, problem.kind().toString())));
        }
        return stop;
    }

    /// Whether what is in the way may be in the way of this person alone: the server does answer.
    boolean isAlone() {
        return alone;
    }

    private Task task() {
        return journal.task();
    }

    private Optional<Plan.Step> next() {
        return Plan.of(task().base(), task().wanted()).steps().stream().findFirst();
    }

    /// @return whether there may be another one
    private boolean step() throws StoreProblem {
        Optional<Plan.Step> step = next();
        if (step.isEmpty()) {
            return ended(course.end(), course.detail());
        }
        Patch patch = step.get().patch(task().base(), task().wanted());
        Outcome sent = exchanges.send(step.get(), patch, task().base(), journal);
        return switch (sent) {
            case Outcome.Done done -> acknowledged(patch, done.answer());
            case Outcome.Stale stale -> stale(patch, stale.refusal());
            case Outcome.Refused refused -> refused(refused.refusal());
            case Outcome.Unsent unsent -> unsent(unsent.trouble());
            case Outcome.Unsure _ -> settled();
        };
    }

    private boolean ended(State state, String detail) {
        journal.become(task().as(state, detail));
        return false;
    }

    private boolean acknowledged(Patch patch, Values answer) throws StoreProblem {
        course.acknowledge(patch, answer);
        journal.become(task().acknowledged(patch, answer));
        return furtherOn();
    }

    /// What has been done is on the disk before more is.
    private boolean furtherOn() throws StoreProblem {
        if (next().isPresent()) {
            journal.become(task().as(State.WAITING, ""));
            journal.write();
        }
        return true;
    }

    private boolean stale(Patch patch, Refusal refusal) throws StoreProblem {
        return switch (exchanges.readAnywhere(isDeleted(task().base()))) {
            case Exchanges.Read.Found found
            when found.user().get(Catalogue.VERSION) <= patch.version() -> refused(refusal);
            case Exchanges.Read.Found found
            when lost > 0 && ReadBack.fate(patch, found.user()) == Fate.DONE -> arrivedLate(patch, found.user());
            case Exchanges.Read.Found found -> merged(found.user());
            case Exchanges.Read.Denied denied when denied.refusal().status() == GONE -> refused(denied.refusal());
            case Exchanges.Read.Denied denied -> waits(unread(denied.refusal()));
            case Exchanges.Read.Failed failed -> waits(Stop.of(failed.trouble()));
        };
    }

    private boolean arrivedLate(Patch patch, Values user) throws StoreProblem {
        journal.arrivedLate(lost, user);
        return acknowledged(patch, user);
    }

    /// Somebody else was faster: what does not touch the same is merged and sent on.
    private boolean merged(Values theirs) throws StoreProblem {
        boolean restores = task().wanted().get(Catalogue.STATE_CHOICE).equals("active") && isDeleted(task().base());
        List<Conflict> conflicts = new ArrayList<>();
        journal.become(task().rebased(theirs, conflicts));
        course.merge();
        rounds++;
        if (isDeleted(theirs) && !restores && !isDeleted(task().wanted())) {
            return ended(State.NOT_FOUND, DELETED);
        }
        if (!conflicts.isEmpty() || rounds == ROUNDS) {
            String keys = conflicts.stream()
                    .map(conflict -> conflict.leaf().key())
                    .distinct()
                    .collect(Collectors.joining(" "));
            return ended(State.CONFLICT, keys);
        }
        journal.become(task().as(State.WAITING, ""));
        journal.write();
        return true;
    }

    private static boolean isDeleted(Values user) {
        return user.get(Catalogue.STATE_CHOICE).equals(DELETED);
    }

    private boolean refused(Refusal refusal) {
        if (Stop.isOf(refusal)) {
            return waits(Stop.of(refusal));
        }
        String said = String.join(
                " ",
                Integer.toString(refusal.status()),
                refusal.code(),
                refusal.message().isBlank() ? "" : "– " + refusal.message());
        return ended(refusal.status() == GONE ? State.NOT_FOUND : State.REFUSED, said.strip());
    }

    private boolean unsent(Trouble trouble) {
        return trouble.kind() == Trouble.Kind.TOO_LARGE
                ? ended(State.REFUSED, trouble.kind().name())
                : waits(Stop.of(trouble));
    }

    private boolean waits(Stop why) {
        stop = Optional.of(why);
        journal.become(task().as(State.WAITING, ""));
        return false;
    }

    /// The answer was lost: the person is read, and what the server has tells whether the request arrived.
    private boolean settled() throws StoreProblem {
        Optional<Plan.Step> step = next();
        if (step.isEmpty()) {
            return true;
        }
        Patch patch = step.get().patch(task().base(), task().wanted());
        return switch (exchanges.readAnywhere(isDeleted(task().base()))) {
            case Exchanges.Read.Found found
            when found.user().get(Catalogue.VERSION) >= patch.version() -> settled(patch, found.user());
            case Exchanges.Read.Denied denied
            when denied.refusal().status() == GONE -> {
                journal.settle(Fate.PARTLY, Values.EMPTY);
                yield refused(denied.refusal());
            }
            case Exchanges.Read.Denied denied -> unsure(unread(denied.refusal()));
            case Exchanges.Read.Failed failed -> unsure(Stop.of(failed.trouble()));
            case Exchanges.Read.Found _ -> unsure(stumble(Stop.Reason.BUSY));
        };
    }

    private boolean settled(Patch patch, Values user) throws StoreProblem {
        Fate fate = ReadBack.fate(patch, user);
        if (fate == Fate.PARTLY && ReadBack.isOvertaken(patch, task().base(), user)) {
            return overtaken(patch, user);
        }
        journal.settle(fate, user);
        return switch (fate) {
            case DONE -> acknowledged(patch, user);
            case PARTLY -> merged(user);
            default -> again();
        };
    }

    /// Somebody else has changed some of it since it was applied.
    private boolean overtaken(Patch patch, Values user) throws StoreProblem {
        journal.settle(Fate.DONE, user);
        course.overtake();
        journal.become(task().overtaken(patch, user));
        return furtherOn();
    }

    private boolean again() throws StoreProblem {
        lost = task().request();
        rounds++;
        if (rounds == ROUNDS) {
            return waits(stumble(Stop.Reason.OFFLINE));
        }
        journal.become(task().as(State.WAITING, ""));
        journal.write();
        return true;
    }

    private Stop stumble(Stop.Reason why) {
        alone = true;
        return Stop.of(why);
    }

    private Stop unread(Refusal refusal) {
        alone = !Stop.isOf(refusal);
        return Stop.of(refusal);
    }

    private boolean unsure(Stop why) {
        stop = Optional.of(why);
        return ended(State.UNSURE, "");
    }
}
