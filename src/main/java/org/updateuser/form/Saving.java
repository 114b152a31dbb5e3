package org.updateuser.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.updateuser.api.GenesysCloud;
import org.updateuser.bulk.Exchanges;
import org.updateuser.form.SaveReport.Ending;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Conflict;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Plan;
import org.updateuser.patch.ReadBack;
import org.updateuser.patch.Rebase;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Result.Fate;

/// One save of one person: the requests of the plan one after the other, each made from what the answers before it
/// have left to do. The form stays editable meanwhile; what is typed during the save stays typed.
final class Saving {
    private static final int GONE = 404;
    private static final int ROUNDS = 3; // how often somebody else may be faster before the user is asked

    private final Exchanges exchanges;
    private final Recorder recorder;
    private final Threads threads;
    private final OpenUser open;
    private final Consumer<SaveReport> finished;
    private final SaveReport report;
    private final Map<Leaf<?>, Remark> remarks = new HashMap<>();
    private Values target;
    private int rounds;

    Saving(GenesysCloud server, Recorder recorder, Threads threads, OpenUser open, Consumer<SaveReport> finished) {
        this.exchanges = new Exchanges(server, open.id());
        this.recorder = recorder;
        this.threads = threads;
        this.open = open;
        this.finished = finished;
        this.target = open.user().sendable().get();
        this.report = new SaveReport(open.name(), open.user().changes().get().size());
    }

    /// Sends what there is to send; first settles a request whose answer was lost.
    void start() {
        open.setSaving(true);
        open.user().closeStep();
        open.unsettled().ifPresentOrElse(earlier -> settle(earlier, true), this::next);
    }

    private Values base() {
        return open.user().base().get();
    }

    private void next() {
        List<Plan.Step> steps = Plan.of(base(), target).steps();
        if (steps.isEmpty()) {
            end(Ending.saved());
            return;
        }
        Plan.Step step = steps.getFirst();
        if (open.isDeleted() && !(step instanceof Plan.StateStep)) {
            end(Ending.deleted());
            return;
        }
        Patch patch = step.patch(base(), target);
        Values before = base();
        threads.fetch(() -> exchanges.send(step, patch, before, recorder), outcome -> after(patch, outcome));
    }

    private void after(Patch patch, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> acknowledge(patch, done.answer());
            case Outcome.Stale stale -> readAnd(read -> stale(patch, read, stale.refusal()));
            case Outcome.Refused refused
            when refused.refusal().status() == GONE -> readAnd(read -> gone(read, refused.refusal()));
            case Outcome.Refused refused -> refuse(patch, refused.refusal());
            case Outcome.Unsent unsent -> end(Ending.unsent(unsent.trouble()));
            case Outcome.Unsure unsure -> {
                OpenUser.Unsettled lost = new OpenUser.Unsettled(recorder.number(), patch);
                open.setUnsettled(Optional.of(lost));
                settle(lost, false);
            }
        }
    }

    private void readAnd(Consumer<Exchanges.Read> then) {
        boolean deleted = open.isDeleted();
        threads.fetch(() -> exchanges.readAnywhere(deleted), then);
    }

    /// The server has it: what was sent is the new base, and what was typed since goes on top.
    private void acknowledge(Patch patch, Values answer) {
        Values sent = patch.applyTo(base());
        Values asked = target;
        Rebase.Result rebased = Rebase.of(sent, target, answer);
        target = rebased.mine();
        open.user().saved(sent, answer);
        notApplied(ReadBack.unapplied(patch, answer), asked);
        report.sent(patch);
        if (rebased.conflicts().isEmpty()) {
            next();
        } else {
            end(Ending.stale(rebased.conflicts()));
        }
    }

    private void notApplied(List<Leaf<?>> unapplied, Values asked) {
        unapplied.forEach(leaf -> remarks.put(leaf, new Remark(Remark.Kind.NOT_APPLIED, "")));
        report.notApplied(unapplied, asked);
        open.user().hear(truth -> truth.keepUndoable(asked, unapplied));
    }

    /// Somebody else was faster. What does not touch the same fields is merged and sent on; the rest is asked.
    private void stale(Patch patch, Exchanges.Read read, Refusal refusal) {
        if (!(read instanceof Exchanges.Read.Found found)) {
            end(Ending.unread(read));
            return;
        }
        if (found.user().get(Catalogue.VERSION) <= open.version()) {
            refuse(patch, refusal); // the version had not moved: the conflict is about something else
            return;
        }
        List<Conflict> conflicts = merge(found.user(), Set.of());
        rounds++;
        if (!conflicts.isEmpty() || rounds >= ROUNDS) {
            end(Ending.stale(conflicts));
        } else {
            next();
        }
    }

    private List<Conflict> merge(Values theirs, Set<Field<?>> own) {
        Values before = base();
        Rebase.Result rebased = Rebase.of(before, target, theirs);
        report.merged(before, theirs, own);
        open.user().rebase(before, theirs);
        target = rebased.mine();
        return rebased.conflicts();
    }

    /// The service hides whom somebody else has deleted.
    private void gone(Exchanges.Read read, Refusal refusal) {
        if (read instanceof Exchanges.Read.Found found && Exchanges.isNoOlder(found.user(), base())) {
            merge(found.user(), Set.of());
        }
        end(open.isDeleted() ? Ending.deleted() : Ending.refused(refusal));
    }

    private void refuse(Patch patch, Refusal refusal) {
        report.refused(patch);
        Complaints.leaves(refusal, patch)
                .forEach((leaf, said) -> remarks.put(leaf, new Remark(Remark.Kind.REFUSED, said)));
        end(Ending.refused(refusal));
    }

    /// The answer was lost: the user is read, and what the server has tells whether the request arrived. It is
    /// never sent again blindly.
    ///
    /// @param earlier whether it belongs to an earlier save, so that this one goes on
    private void settle(OpenUser.Unsettled lost, boolean earlier) {
        Patch patch = lost.patch();
        readAnd(read -> {
            if (read instanceof Exchanges.Read.Found found && found.user().get(Catalogue.VERSION) >= patch.version()) {
                open.setUnsettled(Optional.empty());
                Values theirs = found.user();
                threads.background()
                        .execute(() -> recorder.settle(lost.number(), ReadBack.fate(patch, theirs), theirs));
                settled(patch, theirs, earlier);
            } else {
                end(Ending.unsure(read));
            }
        });
    }

    private void settled(Patch patch, Values theirs, boolean earlier) {
        if (ReadBack.fate(patch, theirs) == Fate.DONE) {
            acknowledge(patch, theirs);
            return;
        }
        boolean moved = theirs.get(Catalogue.VERSION) != patch.version();
        boolean told = moved && !ReadBack.isSilent(patch, theirs);
        boolean partly = told && holdsSome(patch, theirs);
        List<Conflict> conflicts = moved ? merge(theirs, patch.fields()) : List.of();
        if (!conflicts.isEmpty()) {
            end(Ending.stale(conflicts));
        } else if (earlier) {
            next();
        } else if (open.isDeleted() && !patch.fields().contains(Catalogue.STATE_CHOICE)) {
            end(Ending.deleted());
        } else {
            end(Ending.lost(partly));
        }
    }

    /// Whether the server has something that was sent and that it had not had before.
    private boolean holdsSome(Patch patch, Values theirs) {
        List<Leaf<?>> unapplied = ReadBack.unapplied(patch, theirs);
        return Catalogue.LEAVES.stream()
                .anyMatch(leaf -> patch.fields().contains(leaf.property())
                        && !leaf.same(base(), theirs)
                        && !unapplied.contains(leaf));
    }

    private void end(Ending ending) {
        open.user().hear(truth -> truth.remark(remarks));
        open.setSaving(false);
        report.end(ending, base());
        finished.accept(report);
    }
}
