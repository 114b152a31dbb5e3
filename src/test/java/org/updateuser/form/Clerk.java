package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.updateuser.form.Ledger.Event;
import org.updateuser.model.Leaf;
import org.updateuser.model.Person;
import org.updateuser.model.Values;

/// Somebody at a machine of their own, who sees nothing but their screen.
final class Clerk {
    private final String name;
    private final Machine machine;
    private final Ledger ledger;
    private final Person person;
    private final Knowledge knowledge = new Knowledge();
    private final Set<String> own = new HashSet<>();
    private OpenUser open;
    private Cells typed;
    private Cells base;
    private int version;
    private boolean lost;

    Clerk(String name, Machine machine, Ledger ledger, Person person) {
        this.name = name;
        this.machine = machine;
        this.ledger = ledger;
        this.person = person;
        open = machine.start(person);
        look();
    }

    OpenUser open() {
        return open;
    }

    Machine machine() {
        return machine;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    /// Lets a request of theirs go out.
    void request() {
        machine.request();
    }

    /// Lets an answer come in: it leaves what is typed, and shows the server's wherever nothing was.
    void answer() {
        machine.answer();
        ledger.note(name + " gets an answer, and has version " + open.version());
        answered();
    }

    private void answered() {
        Cells earlier = base;
        Cells before = typed;
        int since = version;
        boolean wasLost = lost;
        look();
        for (String cell : before.names(typed)) {
            boolean untouched = before.same(cell, earlier);
            boolean arrived = hasArrived(cell, since);
            Set<String> wanted = new HashSet<>();
            if (!untouched || arrived) {
                wanted.add(before.get(cell));
            }
            if (untouched && (!arrived || wasLost)) {
                wanted.add(base.get(cell));
            }
            assertThat(wanted).as("%s sees in %s", name, cell).contains(typed.get(cell));
        }
    }

    /// Whether the server has what was sent from here and not answered until now: what is typed was typed after it.
    /// (Typed back to what it was before, and the answer never seen: then it looks like nothing typed.)
    private boolean hasArrived(String cell, int since) {
        int written = knowledge.written(cell);
        return written > since && ledger.state(written).same(cell, base);
    }

    /// Types something into a row.
    <T> void type(Leaf<T> leaf, T value) {
        Cells wanted = Cells.of(leaf.put(open.user().typed().get(), value));
        Set<String> changed = typed.differing(wanted);
        changed.forEach(cell -> ledger.note(name + " types " + cell + " " + wanted.get(cell)));
        own.addAll(changed);
        act(changed, () -> open.user().state(leaf).typed().set(value));
    }

    void undo() {
        ledger.note(name + " undoes");
        ledger.count(Event.UNDONE);
        act(own, open.user()::undo);
    }

    void redo() {
        ledger.note(name + " does it again");
        act(own, open.user()::redo);
    }

    void revert(Leaf<?> leaf) {
        ledger.note(name + " reverts " + leaf);
        act(typed.differing(base), open.user().state(leaf)::revert);
        assertThat(leaf.same(open.user().typed().get(), open.user().base().get()))
                .isTrue();
    }

    void keepMine(Leaf<?> leaf) {
        ledger.note(name + " keeps theirs of " + leaf);
        ledger.count(Event.KEPT_MINE);
        disputed(leaf).forEach(cell -> knowledge.overrule(cell, base));
        act(Set.of(), open.user().state(leaf)::keepMine);
    }

    void takeTheirs(Leaf<?> leaf) {
        ledger.note(name + " takes the server's of " + leaf);
        ledger.count(Event.TOOK_THEIRS);
        Set<String> disputed = disputed(leaf);
        act(disputed, open.user().state(leaf)::takeTheirs);
        assertThat(typed.differing(base)).as("%s takes the server's", name).noneMatch(disputed::contains);
    }

    private Set<String> disputed(Leaf<?> leaf) {
        Set<String> disputed = new HashSet<>();
        open.user().state(leaf).conflicts().get().forEach(conflict -> disputed.addAll(Cells.of(conflict)));
        return disputed;
    }

    /// Nothing changes by hand but some cells, and nothing of the server's.
    private void act(Set<String> mayChange, Runnable action) {
        Cells before = typed;
        action.run();
        look();
        assertThat(mayChange).as("%s changed by hand", name).containsAll(before.differing(typed));
    }

    /// The program is ended while answers are on their way, and started again.
    void restart() throws InterruptedException {
        ledger.note(name + " starts again");
        ledger.count(Event.RESTARTED);
        machine.editor().keeper().flush();
        while (machine.hasRequest()) {
            machine.request();
            ledger.observe(this);
        }
        machine.stop();
        open = machine.start(person);
        lost = true;
        answered();
    }

    /// Takes in what the screen says now.
    private void look() {
        Values served = open.user().base().get();
        version = open.version();
        lost = open.isUnsettled();
        base = Cells.of(served);
        typed = Cells.of(open.user().typed().get());
        assertThat(base.values())
                .as("what %s is shown as the server's at version %d", name, version)
                .isEqualTo(ledger.state(version).values());
        Set<String> cells = typed.names(base);
        cells.addAll(knowledge.cells());
        for (String cell : cells) {
            knowledge.look(cell, base, typed, version);
            boolean knows = typed.same(cell, base) || knowledge.of(cell).contains(base.get(cell));
            assertThat(knows || isAsked(cell))
                    .as("%s is asked about %s: %s, and typed is %s", name, cell, base.get(cell), typed.get(cell))
                    .isTrue();
        }
    }

    private boolean isAsked(String cell) {
        return open.user().conflicts().stream()
                .anyMatch(conflict -> Cells.of(conflict).contains(cell));
    }

    @Override
    public String toString() {
        return name;
    }
}
