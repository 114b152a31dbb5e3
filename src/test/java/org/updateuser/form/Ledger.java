package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;

/// Every write that the server accepted, cell by cell, as whoever reads the server after each request sees it.
final class Ledger {
    /// What there is to count, so that a run in which nothing happens does not pass.
    enum Event {
        WRITE,
        OVERRULED,
        SEEN_AND_REPLACED,
        KEPT_MINE,
        TOOK_THEIRS,
        STALE,
        REFUSED,
        LOST,
        UNDONE,
        RESTARTED
    }

    /// A cell that was set.
    record Write(String by, int version, String cell, String before, String after) {}

    private static final int TOLD = 80;

    private final Supplier<Values> server;
    private final Cells start;
    private final Map<Integer, Cells> states = new HashMap<>();
    private final List<Write> writes = new ArrayList<>();
    private final Map<Event, Integer> events = new EnumMap<>(Event.class);
    private final Deque<String> story = new ArrayDeque<>();
    private int version;

    Ledger(Supplier<Values> server) {
        this.server = server;
        Values user = server.get();
        this.version = user.get(Catalogue.VERSION);
        this.start = Cells.of(user);
        states.put(version, start);
    }

    /// Notes what happened, for whoever has to find out why.
    void note(String what) {
        story.addLast(what);
        if (story.size() > TOLD) {
            story.removeFirst();
        }
    }

    /// What happened last.
    String story() {
        return String.join("\n", story);
    }

    void count(Event event) {
        events.merge(event, 1, Integer::sum);
    }

    Map<Event, Integer> events() {
        return events;
    }

    /// What the server has now.
    Cells now() {
        return state(version);
    }

    /// What the server had at a version.
    Cells state(int at) {
        return states.get(at);
    }

    /// Reads the server after a request of somebody; every cell that changed must be one of which they knew.
    void observe(Clerk by) {
        Values user = server.get();
        Cells after = Cells.of(user);
        Cells before = now();
        Set<String> changed = before.differing(after);
        int next = user.get(Catalogue.VERSION);
        assertThat(next - version)
                .as("a request changes something, and once: %s", changed)
                .isEqualTo(changed.isEmpty() ? 0 : 1);
        version = next;
        states.put(version, after);
        changed.forEach(cell -> write(by, cell, before, after));
    }

    private void write(Clerk by, String cell, Cells before, Cells after) {
        assertThat(by.knowledge().of(cell))
                .as("%s sets %s, so they have seen what was there or overruled it", by, cell)
                .contains(before.get(cell));
        assertThat(by.knowledge().hasTyped(cell, after.get(cell)))
                .as("%s typed what %s is set to", by, cell)
                .isTrue();
        writes.stream()
                .filter(write -> write.cell().equals(cell))
                .reduce((earlier, later) -> later)
                .filter(last -> !last.by().equals(by.toString()))
                .ifPresent(_ -> count(by.knowledge().hasOverruled(cell) ? Event.OVERRULED : Event.SEEN_AND_REPLACED));
        note(by + " sets " + cell + " at version " + version + " to " + after.get(cell));
        writes.add(new Write(by.toString(), version, cell, before.get(cell), after.get(cell)));
        by.knowledge().wrote(cell, after.get(cell), version);
        count(Event.WRITE);
    }

    /// Every accepted write is in the final user, or was replaced by a later one of somebody who knew.
    void settle() {
        Map<String, String> last = new HashMap<>(start.values());
        for (Write write : writes) {
            assertThat(last.getOrDefault(write.cell(), Cells.NOTHING).equals(write.before()))
                    .as("nothing changed %s between two writes", write)
                    .isTrue();
            last.put(write.cell(), write.after());
        }
        last.values().removeIf(Cells.NOTHING::equals);
        assertThat(Cells.of(server.get()).values()).isEqualTo(last);
    }
}
