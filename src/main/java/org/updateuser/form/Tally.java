package org.updateuser.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.updateuser.form.Notice.Tone;
import org.updateuser.form.OutboxRow.Phase;

/// What came of a run over several drafts, counted.
final class Tally {
    private static final Set<Phase> SENT = Set.of(Phase.SENT, Phase.MERGED);
    private static final List<Phase> NAMED = List.of(
            Phase.NOTHING,
            Phase.CHOICE,
            Phase.UNFINISHED,
            Phase.REFUSED,
            Phase.DELETED,
            Phase.GONE,
            Phase.UNSURE,
            Phase.OFFLINE);

    private final int total;
    private final Map<Phase, Integer> counts = new EnumMap<>(Phase.class);
    private boolean cancelled;

    Tally(int total) {
        this.total = total;
    }

    int total() {
        return total;
    }

    void count(Phase phase) {
        counts.merge(phase, 1, Integer::sum);
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    int done() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int count(Set<Phase> phases) {
        return phases.stream().mapToInt(phase -> counts.getOrDefault(phase, 0)).sum();
    }

    /// The end of the run in words: how many were sent, what became of the others, and that the rest still waits.
    Notice notice(Words words) {
        int sent = count(SENT);
        StringBuilder text = new StringBuilder(
                sent == 0 ? words.text("drafts.run.none") : words.text("drafts.run.sent", sent, total));
        NAMED.stream()
                .filter(counts::containsKey)
                .forEach(phase ->
                        text.append(' ').append(words.text("drafts.run." + phase, counts.getOrDefault(phase, 0))));
        int left = total - done();
        if (left > 0) {
            text.append(' ').append(words.text(cancelled ? "drafts.run.cancelled" : "drafts.run.stopped", left));
        }
        return Notice.of(sent == total ? Tone.GOOD : Tone.WARN, text.toString());
    }
}
