package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.Contract;
import org.updateuser.api.Exchange;
import org.updateuser.form.Ledger.Event;
import org.updateuser.model.Leaf;
import org.updateuser.model.Person;
import org.updateuser.patch.Conflict;

/// Two people at two machines edit one person at random, over a line that fails, for thousands of rounds
/// (`-Dupdateuser.rounds`): every write that the server accepted is there in the end, or was replaced by somebody who
/// had seen it or chose against it; and nothing typed is gone but by hand.
class TwoEditorsTest {
    private static final int ROUNDS = Integer.getInteger("updateuser.rounds", 1_000);
    private static final int TURNS = 6; // both refresh, choose and save so often that nobody has anything left
    private static final List<String> FAULTS = List.of(
            patch("\"cut\":\"before\""),
            patch("\"cut\":\"after\""),
            patch("\"cut\":\"after\""),
            patch("\"garbage\":true"),
            patch("\"status\":500,\"body\":{\"code\":\"internal.server.error\"}"),
            patch("\"status\":429,\"body\":{\"code\":\"too.many.requests\"},\"retryAfter\":1"),
            "{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"count\":2,\"status\":503}");

    @TempDir
    private Path folders;

    private Desk desk;
    private Person person;
    private Ledger ledger;
    private Random random;
    private Scribble scribble;
    private List<Clerk> clerks;

    private static String patch(String what) {
        return "{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\"," + what + "}";
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nothingAcceptedIsLostUnseen(long seed) throws Exception {
        random = new Random(seed);
        scribble = new Scribble(random);
        try (Desk opened = Desk.open();
                Machine one = machine(opened, "Ada");
                Machine other = machine(opened, "Bob")) {
            desk = opened;
            person = desk.find("amara okonkwo");
            OpenUser watched = desk.open(person);
            ledger = new Ledger(() -> desk.served(watched));
            clerks = List.of(new Clerk("Ada", one, ledger, person), new Clerk("Bob", other, ledger, person));
            for (int round = 1; round <= ROUNDS; round++) {
                round("seed " + seed + ", round " + round + ": ");
            }
            end();
            clerks.forEach(this::countAnswers);
        }
        assertThat(ledger.events().keySet()).containsExactlyInAnyOrder(Event.values());
    }

    private Machine machine(Desk opened, String name) throws IOException {
        return new Machine(opened.sandbox(), Files.createDirectory(folders.resolve(name)));
    }

    private void round(String where) throws InterruptedException {
        try {
            act(scribble.oneOf(clerks));
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError(where + broken.getMessage() + "\nbefore that:\n" + ledger.story(), broken);
        }
    }

    private void act(Clerk clerk) throws InterruptedException {
        UpdateUser user = clerk.open().user();
        int die = random.nextInt(100);
        if (clerk.machine().isWaiting() && die < 50) {
            step(clerk);
        } else if (!user.conflicts().isEmpty() && die < 65) {
            choose(clerk, scribble.oneOf(user.conflicts()));
        } else if (die < 74) {
            scribble.edit(clerk);
        } else if (die < 75) {
            user.changes().get().stream().findFirst().ifPresent(change -> clerk.revert(change.leaf()));
        } else if (die < 87) {
            ledger.note(clerk + " saves");
            clerk.machine().editor().save();
        } else if (die < 90) {
            ledger.note(clerk + " refreshes");
            clerk.machine().editor().refresh();
        } else if (die < 94) {
            clerk.undo();
        } else if (die < 96) {
            clerk.redo();
        } else if (die < 98) {
            clerk.machine().rest();
        } else {
            clerk.restart();
        }
    }

    private void choose(Clerk clerk, Conflict conflict) {
        Leaf<?> leaf = conflict.leaf();
        if (random.nextBoolean()) {
            clerk.keepMine(leaf);
        } else {
            clerk.takeTheirs(leaf);
        }
    }

    /// One request or answer, on a line that fails now and then.
    private void step(Clerk clerk) {
        Machine machine = clerk.machine();
        if (machine.hasAnswer() && (!machine.hasRequest() || random.nextBoolean())) {
            clerk.answer();
            return;
        }
        boolean fails = clerk.open().saving().get() && random.nextInt(4) == 0;
        if (fails) {
            ledger.note("the line may fail");
            desk.fault("{\"faults\":[" + scribble.oneOf(FAULTS) + "," + scribble.oneOf(FAULTS) + "]}");
        }
        clerk.request();
        if (fails) {
            desk.fault("{\"faults\":[]}");
        }
        ledger.observe(clerk);
    }

    private void end() {
        for (int turn = 0; turn < TURNS; turn++) {
            for (Clerk clerk : clerks) {
                clerk.machine().editor().refresh();
                finish(clerk);
                List.copyOf(clerk.open().user().conflicts()).forEach(conflict -> choose(clerk, conflict));
                clerk.machine().editor().save();
                finish(clerk);
            }
        }
        assertThat(clerks).noneMatch(clerk -> clerk.open().user().dirty().get());
        ledger.settle();
    }

    private void finish(Clerk clerk) {
        while (clerk.machine().isWaiting()) {
            if (clerk.machine().hasAnswer()) {
                clerk.answer();
            } else {
                clerk.request();
                ledger.observe(clerk);
            }
        }
    }

    private void countAnswers(Clerk clerk) {
        List<Exchange> exchanges = clerk.machine().exchanges();
        exchanges.stream()
                .filter(exchange -> exchange.method().equals("PATCH") && exchange.status() != 200)
                .map(exchange -> switch (exchange.status()) {
                    case 0 -> Event.LOST;
                    case 409 -> Event.STALE;
                    default -> Event.REFUSED;
                })
                .forEach(ledger::count);
        Contract.requests(exchanges.subList(Math.max(0, exchanges.size() - 500), exchanges.size()));
    }
}
