package org.updateuser.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.updateuser.api.GenesysCloud;
import org.updateuser.form.SaveReport.Ending;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Plan;
import org.updateuser.patch.ReadBack;
import org.updateuser.patch.Rebase;
import org.updateuser.patch.Refusal;

/// One save of one person: the requests of the plan one after the other, each made from what the answers before it
/// have left to do. The form stays editable meanwhile; what is typed during the save stays typed.
final class Saving {
    private static final int ROUNDS = 3; // how often somebody else may be faster before the user is asked

    private final Exchanges exchanges;
    private final Threads threads;
    private final OpenUser open;
    private final Consumer<SaveReport> finished;
    private final SaveReport report;
    private final Map<Leaf<?>, Remark> remarks = new HashMap<>();
    private Values target;
    private int rounds;

    Saving(GenesysCloud server, Threads threads, OpenUser open, Consumer<SaveReport> finished) {
        this.exchanges = new Exchanges(server, open.id());
        this.threads = threads;
        this.open = open;
        this.finished = finished;
        this.target = open.user().sendable().get();
        this.report = new SaveReport(open.name(), open.user().changes().get().size(), open.version());
    }

    /// Sends what there is to send; first settles a request whose answer was lost.
    void start() {
        open.setSaving(true);
        open.user().closeStep();
        open.unsettled().ifPresentOrElse(this::settle, this::next);
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
        Patch patch = step.patch(base(), target);
        boolean deleted = open.isDeleted();
        threads.fetch(() -> exchanges.send(step, patch, deleted), outcome -> after(patch, outcome));
    }

    private void after(Patch patch, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done -> acknowledge(patch, done.answer());
            case Outcome.Stale stale ->
                threads.fetch(() -> exchanges.read(open.isDeleted()), read -> stale(read, stale.refusal()));
            case Outcome.Refused refused -> refuse(refused.refusal());
            case Outcome.Unsent unsent -> end(Ending.unsent(unsent.trouble()));
            case Outcome.Unsure unsure -> {
                open.setUnsettled(Optional.of(patch));
                settle(patch);
            }
        }
    }

    /// The server has it: what was sent is the new base, and what was typed since goes on top.
    private void acknowledge(Patch patch, Values answer) {
        Values sent = patch.applyTo(base());
        target = Rebase.of(sent, target, answer).mine();
        for (Leaf<?> leaf : ReadBack.unapplied(patch, answer)) {
            remarks.put(leaf, new Remark(Remark.Kind.NOT_APPLIED, ""));
            report.notApplied().add(leaf);
        }
        open.user().rebase(sent, answer);
        report.sent(patch);
        next();
    }

    /// Somebody else was faster. What does not touch the same fields is merged and sent on; the rest is asked.
    private void stale(Exchanges.Read read, Refusal refusal) {
        if (!(read instanceof Exchanges.Read.Found found)) {
            end(Ending.unread(read));
            return;
        }
        Values theirs = found.user();
        if (theirs.get(Catalogue.VERSION) == open.version()) {
            refuse(refusal); // the version had not moved, so the conflict is about something else
            return;
        }
        Values before = base();
        Rebase.Result rebased = Rebase.of(before, target, theirs);
        report.merged(before, theirs);
        open.user().rebase(before, theirs);
        target = rebased.mine();
        rounds++;
        if (!rebased.conflicts().isEmpty() || rounds >= ROUNDS) {
            end(Ending.stale(rebased.conflicts()));
        } else {
            next();
        }
    }

    private void refuse(Refusal refusal) {
        Set<String> named = new HashSet<>();
        refusal.fields().forEach(complaint -> named.add(complaint.field()));
        Catalogue.LEAVES.stream()
                .filter(leaf -> named.contains(leaf.key())
                        || named.contains(leaf.property().name()))
                .forEach(leaf -> remarks.put(leaf, new Remark(Remark.Kind.REFUSED, refusal.message())));
        end(Ending.refused(refusal));
    }

    /// The answer was lost: the user is read, and what the server has tells whether the request arrived. It is never
    /// sent again blindly.
    private void settle(Patch patch) {
        threads.fetch(() -> exchanges.readAnywhere(open.isDeleted()), read -> settled(patch, read));
    }

    private void settled(Patch patch, Exchanges.Read read) {
        if (!(read instanceof Exchanges.Read.Found found)) {
            end(Ending.unsure(read));
            return;
        }
        open.setUnsettled(Optional.empty());
        Values theirs = found.user();
        boolean moved = theirs.get(Catalogue.VERSION) != patch.version();
        if (moved && ReadBack.unapplied(patch, theirs).isEmpty()) {
            acknowledge(patch, theirs);
            return;
        }
        if (moved) {
            report.merged(base(), theirs);
        }
        open.user().rebase(base(), theirs);
        end(Ending.notArrived());
    }

    private void end(Ending ending) {
        open.user().remark(remarks);
        open.setSaving(false);
        report.end(ending, base());
        finished.accept(report);
    }
}
