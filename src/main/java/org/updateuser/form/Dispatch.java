package org.updateuser.form;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.form.OutboxRow.Standing;
import org.updateuser.patch.Refusal;

/// Sends drafts one after the other, each by the way of the editor: its form is put onto what the server has now, and
/// saved from there. Where the connection breaks the rest goes on waiting; nothing is sent twice.
public final class Dispatch {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int PATIENCE = 5; // how often the server may ask to wait for one person

    /// How far a run has come.
    ///
    /// @param done how many are done with, whatever came of them
    /// @param total how many there were to begin with
    public record Progress(int done, int total) {}

    private final Supplies supplies;
    private final Consumer<Notice> say;
    private final Deque<OutboxRow> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Progress>> progress = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Tally tally = new Tally(0);
    private int pauses;

    Dispatch(Supplies supplies, Consumer<Notice> say) {
        this.supplies = supplies;
        this.say = say;
    }

    /// How far the run has come, while there is one.
    public ReadOnlyObjectProperty<Optional<Progress>> progress() {
        return progress.getReadOnlyProperty();
    }

    boolean isRunning() {
        return progress.get().isPresent();
    }

    /// Sends the drafts of these rows, unless a run is under way.
    void start(List<OutboxRow> rows) {
        if (isRunning() || rows.isEmpty()) {
            return;
        }
        tally = new Tally(rows.size());
        rows.forEach(row -> row.stand(new Standing(Phase.WAITING, "")));
        waiting.addAll(rows);
        next();
    }

    /// Sends no more after the person whose turn it is.
    public void cancel() {
        rest();
        tally.cancel();
    }

    private void rest() {
        waiting.forEach(row -> row.stand(Standing.RESTING));
        waiting.clear();
    }

    private void next() {
        progress.set(Optional.of(new Progress(tally.done(), tally.total())));
        OutboxRow row = waiting.poll();
        if (row == null) {
            progress.set(Optional.empty());
            say.accept(tally.notice(supplies.words()));
        } else {
            pauses = 0;
            begin(row);
        }
    }

    private void begin(OutboxRow row) {
        row.stand(new Standing(Phase.CHECKING, ""));
        new Errand(supplies, row, this::ended).run();
    }

    private void ended(Errand errand) {
        Optional<Refusal> refusal = errand.refusal();
        boolean wait = refusal.map(said -> said.status() == TOO_MANY_REQUESTS).orElse(false);
        if (wait && pauses < PATIENCE && !tally.isCancelled()) {
            pauses++;
            errand.row().stand(new Standing(Phase.WAITING, supplies.words().text("drafts.slower")));
            long seconds = Math.max(1, refusal.orElseThrow().retryAfterSeconds());
            supplies.later().run(Duration.ofSeconds(seconds), () -> begin(errand.row()));
            return;
        }
        tally.count(errand.row().standing().get().phase());
        if (errand.stops()) {
            rest();
        }
        next();
    }
}
