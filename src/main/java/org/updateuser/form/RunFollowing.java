package org.updateuser.form;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;

/// Follows a run that is under way, from the threads that work to the one that shows it: so seldom that the screen
/// keeps up, however fast they are.
final class RunFollowing {
    private static final Duration SELDOM = Duration.ofMillis(100);
    private static final int MEANINGFUL = 5; // people after whom a rate says something

    /// Shows how far it has come.
    interface Shown {
        void far(RunFollowing following, List<Task> tasks);
    }

    private final long number;
    private final Map<State, Integer> counts = new EnumMap<>(State.class);
    private final Instant since;
    private final int before;
    private final int total;
    private final Supplies supplies;
    private final Shown show;
    private final List<Task> fresh = new ArrayList<>();
    private Instant shownAt;
    private boolean awaited;
    private String last = "";

    RunFollowing(long number, Map<State, Integer> counts, Instant since, Supplies supplies, Shown show) {
        this.number = number;
        this.counts.putAll(counts);
        this.since = since;
        this.shownAt = since;
        this.total = counts.values().stream().mapToInt(Integer::intValue).sum();
        this.before = done();
        this.supplies = supplies;
        this.show = show;
    }

    long number() {
        return number;
    }

    private int done() {
        return total - open();
    }

    private int open() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isOpen() && entry.getKey() != State.UNCONFIRMED)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// Somebody has had a turn; on any thread.
    synchronized void told(Task task) {
        fresh.add(task);
        last = task.name();
        if (!awaited) {
            awaited = true;
            Instant now = supplies.kept().clock().instant();
            Duration wait = SELDOM.minus(Duration.between(shownAt, now));
            if (wait.isPositive()) {
                supplies.threads().ui().execute(() -> supplies.later().run(wait, this::show));
            } else {
                supplies.threads().ui().execute(this::show);
            }
        }
    }

    private void show() {
        show.far(this, taken());
    }

    private synchronized List<Task> taken() {
        List<Task> taken = List.copyOf(fresh);
        fresh.clear();
        awaited = false;
        shownAt = supplies.kept().clock().instant();
        for (Task task : taken) {
            count(task);
        }
        return taken;
    }

    /// Who was waiting has ended; who was unconfirmed is known.
    private void count(Task task) {
        State earlier = List.of(State.WAITING, State.SENT, State.UNSURE, State.UNCONFIRMED).stream()
                .filter(state -> Optional.ofNullable(counts.get(state)).orElse(0) > 0)
                .findFirst()
                .orElse(State.WAITING);
        counts.merge(earlier, -1, Integer::sum);
        counts.merge(task.state(), 1, Integer::sum);
        counts.values().removeIf(many -> many <= 0);
    }

    synchronized Map<State, Integer> counts() {
        return new EnumMap<>(counts);
    }

    synchronized RunProgress progress() {
        int done = done();
        int fresh = done - before;
        long millis = Math.max(
                1, Duration.between(since, supplies.kept().clock().instant()).toMillis());
        if (fresh < MEANINGFUL || done == total) {
            return new RunProgress(number, done, total, 0, Optional.empty(), last);
        }
        int aMinute = (int) (fresh * 60_000L / millis);
        Duration left = Duration.ofMillis(millis * (total - done) / fresh);
        return new RunProgress(number, done, total, aMinute, Optional.of(left), last);
    }
}
