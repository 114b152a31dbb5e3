package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.updateuser.form.Ledger.Event;
import org.updateuser.model.Leaf;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Conflict;

/// Somebody at an editor of their own, whose requests and answers wait until it is their turn; and what they can know,
/// told from their screen and nothing else.
final class Clerk {
    private final String name;
    private final Desk desk;
    private final Ledger ledger;
    private final Path machine;
    private final Timers timers = new Timers();
    private final Deque<Runnable> requests = new ArrayDeque<>();
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private final Map<String, Set<Object>> known = new HashMap<>();
    private final Map<String, Set<Object>> typedOnce = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();
    private final Set<String> overruled = new HashSet<>();
    private final Set<String> own = new HashSet<>();
    private Workplace workplace;
    private OpenUser open;
    private Cells typed;
    private Cells base;
    private int version;
    private boolean unsettled;

    Clerk(String name, Desk desk, Ledger ledger, Path machine, Person person) {
        this.name = name;
        this.desk = desk;
        this.ledger = ledger;
        this.machine = machine;
        start(person);
        typed = Cells.of(open.user().typed().get());
        base = typed;
        look();
    }

    private void start(Person person) {
        workplace = desk.elsewhere(machine, new Threads(requests::add, answers::add), timers);
        workplace.kept().refresh();
        workplace.editor().open(person);
        drain();
        open = workplace.editor().current().get().orElseThrow();
    }

    private void drain() {
        while (!requests.isEmpty() || !answers.isEmpty()) {
            (requests.isEmpty() ? answers : requests).removeFirst().run();
        }
    }

    OpenUser open() {
        return open;
    }

    Editor editor() {
        return workplace.editor();
    }

    Timers timers() {
        return timers;
    }

    boolean isWaiting() {
        return !requests.isEmpty() || !answers.isEmpty();
    }

    /// Lets one request of theirs go out, or one answer come in.
    void step(Random random, Runnable before, Runnable after) {
        if (answers.isEmpty() || (!requests.isEmpty() && random.nextBoolean())) {
            before.run();
            ledger.note(name + " sends or asks");
            requests.removeFirst().run();
            after.run();
            ledger.observe(this);
        } else {
            answers.removeFirst().run();
            ledger.note(name + " gets an answer"
                    + open.notice().get().map(said -> ": " + said.text()).orElse("") + " now at " + open.version());
            answered();
        }
    }

    /// An answer leaves what is typed, and shows the server's wherever nothing was.
    private void answered() {
        Cells before = typed;
        Cells earlier = base;
        int since = version;
        boolean lost = unsettled;
        look();
        for (String cell : before.names(typed)) {
            boolean untouched = before.same(cell, earlier);
            boolean arrived = hasArrived(cell, since);
            Set<Object> wanted = new HashSet<>();
            if (untouched && (lost || !arrived)) {
                wanted.add(base.get(cell));
            }
            if (!untouched || arrived) {
                wanted.add(before.get(cell));
            }
            assertThat(wanted).as("%s sees in %s", name, cell).contains(typed.get(cell));
        }
    }

    /// Whether the server has what was sent from here and not answered until now: what is typed was typed after it.
    private boolean hasArrived(String cell, int since) {
        int own = written.getOrDefault(cell, 0);
        return own > since && ledger.state(own).same(cell, base);
    }

    /// Does something by hand: nothing changes but some of these cells, and nothing of the server's.
    void act(Set<String> mayChange, Runnable action) {
        Cells before = typed;
        action.run();
        look();
        assertThat(mayChange).as("%s changed by hand", name).containsAll(before.differing(typed));
    }

    /// Types something into a row.
    <T> void type(Leaf<T> leaf, T value) {
        Cells wanted = Cells.of(leaf.put(open.user().typed().get(), value));
        own.addAll(typed.differing(wanted));
        ledger.note(name + " types " + typed.differing(wanted));
        act(typed.differing(wanted), () -> open.user().state(leaf).typed().set(value));
    }

    void undo() {
        ledger.note(name + " undoes");
        act(own, open.user()::undo);
        ledger.count(Event.UNDONE);
    }

    void redo() {
        ledger.note(name + " does it again");
        act(own, open.user()::redo);
    }

    void keepMine(Leaf<?> leaf) {
        ledger.note(name + " keeps theirs of " + leaf);
        act(Set.of(), () -> {
            for (Conflict conflict : open.user().state(leaf).conflicts().get()) {
                Cells.of(conflict).forEach(this::overrule);
            }
            open.user().state(leaf).keepMine();
        });
        ledger.count(Event.KEPT_MINE);
    }

    private void overrule(String cell) {
        know(cell, base.get(cell));
        overruled.add(cell);
    }

    void takeTheirs(Leaf<?> leaf) {
        ledger.note(name + " takes the server's of " + leaf);
        Set<String> disputed = new HashSet<>();
        open.user().state(leaf).conflicts().get().forEach(conflict -> disputed.addAll(Cells.of(conflict)));
        act(disputed, open.user().state(leaf)::takeTheirs);
        disputed.forEach(cell -> assertThat(typed.get(cell)).as(cell).isEqualTo(base.get(cell)));
        ledger.count(Event.TOOK_THEIRS);
    }

    /// The program ends without having looked at the answers that have come, and is started again.
    void restart(Person person) throws InterruptedException {
        ledger.note(name + " starts again");
        editor().keepNow();
        while (!requests.isEmpty()) {
            requests.removeFirst().run();
            ledger.observe(this);
        }
        answers.clear();
        workplace.kept().close();
        start(person);
        unsettled = true;
        answered();
        ledger.count(Event.RESTARTED);
    }

    /// Takes in what the screen says now.
    private void look() {
        Values served = open.user().base().get();
        base = Cells.of(served);
        version = open.version();
        unsettled = open.isUnsettled();
        typed = Cells.of(open.user().typed().get());
        assertThat(base.values())
                .as("what %s is shown as the server's at version %d", name, open.version())
                .isEqualTo(ledger.state(open.version()).values());
        Set<String> cells = typed.names(base);
        cells.addAll(known.keySet());
        cells.forEach(this::look);
    }

    private void look(String cell) {
        typedOnce.computeIfAbsent(cell, _ -> new HashSet<>()).add(typed.get(cell));
        boolean shown = typed.same(cell, base);
        if (shown || written.getOrDefault(cell, 0) == open.version()) {
            know(cell, base.get(cell));
        }
        if (shown) {
            overruled.remove(cell);
        } else if (!knows(cell).contains(base.get(cell))) {
            assertThat(open.user().conflicts())
                    .as("%s is asked about %s", name, cell)
                    .anyMatch(conflict -> Cells.of(conflict).contains(cell));
        }
    }

    private void know(String cell, Object value) {
        Set<Object> only = new HashSet<>();
        only.add(value);
        known.put(cell, only);
    }

    /// What they know, or may know, to be in a cell of the server's.
    Set<Object> knows(String cell) {
        return known.computeIfAbsent(cell, _ -> new HashSet<>(Collections.singleton(null)));
    }

    /// Everything that ever stood in a cell of their screen.
    Set<Object> typedOnce(String cell) {
        return typedOnce.getOrDefault(cell, Set.of());
    }

    boolean hasOverruled(String cell) {
        return overruled.contains(cell);
    }

    /// The server has accepted this; the answer may still be lost.
    void hasWritten(String cell, Object value, int version) {
        knows(cell).add(value);
        written.put(cell, version);
    }

    @Override
    public String toString() {
        return name;
    }
}
