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
import org.updateuser.api.Exchange;
import org.updateuser.form.Ledger.Event;
import org.updateuser.model.Leaf;
import org.updateuser.model.Person;
import org.updateuser.patch.Conflict;

/// Two people at two machines edit one person at random, over a line that fails, for thousands of rounds: every write
/// that the server accepted is in the end there, or was replaced by somebody who had seen it or chose against it.
class TwoEditorsTest {
    private static final int ROUNDS = Integer.getInteger("updateuser.rounds", 1_000);
    private static final List<String> FAULTS = List.of(
            patch("\"cut\":\"before\""),
            patch("\"cut\":\"after\""),
            patch("\"garbage\":true"),
            patch("\"status\":500,\"body\":{\"code\":\"internal.server.error\"}"),
            patch("\"status\":429,\"body\":{\"code\":\"too.many.requests\"},\"retryAfter\":1"),
            "{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"count\":2,\"status\":503}");

    @TempDir
    private Path machines;

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
        try (Desk opened = Desk.open()) {
            desk = opened;
            person = desk.find("amara okonkwo");
            OpenUser watched = desk.open(person);
            ledger = new Ledger(() -> desk.served(watched));
            clerks = List.of(clerk("Ada"), clerk("Bob"));
            for (int round = 1; round <= ROUNDS; round++) {
                run(seed, round);
            }
            end();
            countAnswers();
        }
        System.out.println(ledger.events());
        assertThat(ledger.events().keySet()).containsAll(List.of(Event.values()));
    }

    private void countAnswers() {
        desk.exchanges().stream()
                .filter(exchange -> exchange.method().equals("PATCH"))
                .map(Exchange::status)
                .filter(status -> status != 200)
                .map(status -> status == 0 ? Event.LOST : status == 409 ? Event.STALE : Event.REFUSED)
                .forEach(ledger::count);
    }

    private Clerk clerk(String name) throws IOException {
        return new Clerk(name, desk, ledger, Files.createDirectory(machines.resolve(name)), person);
    }

    private void run(long seed, int round) throws InterruptedException {
        try {
            act(scribble.oneOf(clerks));
        } catch (AssertionError | RuntimeException broken) {
            String where = "seed " + seed + ", round " + round + ": ";
            throw new AssertionError(where + broken.getMessage() + "\n" + ledger.story(), broken);
        }
    }

    private void act(Clerk clerk) throws InterruptedException {
        UpdateUser user = clerk.open().user();
        int die = random.nextInt(100);
        if (clerk.isWaiting() && die < 50) {
            step(clerk);
        } else if (!user.conflicts().isEmpty() && die < 65) {
            choose(clerk, scribble.oneOf(user.conflicts()));
        } else if (die < 75) {
            scribble.edit(clerk);
        } else if (die < 87) {
            ledger.note(clerk + " saves");
            clerk.editor().save();
        } else if (die < 90) {
            ledger.note(clerk + " refreshes");
            clerk.editor().refresh();
        } else if (die < 94) {
            clerk.undo();
        } else if (die < 96) {
            clerk.redo();
        } else if (die < 98) {
            clerk.timers().pass();
        } else if (die == 98) {
            desk.pause();
        } else {
            clerk.restart(person);
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
        boolean fails = clerk.open().saving().get() && random.nextInt(4) == 0;
        String fault = fails ? faults() : "";
        clerk.step(
                random,
                () -> {
                    if (!fault.isEmpty()) {
                        desk.fault(fault);
                    }
                },
                () -> {
                    if (!fault.isEmpty()) {
                        desk.fault("{\"faults\":[]}");
                    }
                });
    }

    private String faults() {
        ledger.note("the line may fail");
        return "{\"faults\":[" + scribble.oneOf(FAULTS) + "," + scribble.oneOf(FAULTS) + "]}";
    }

    /// Both look, choose and save until nobody has anything left to say.
    private void end() {
        for (int turn = 0; turn < 20; turn++) {
            for (Clerk clerk : clerks) {
                clerk.editor().refresh();
                finish(clerk);
                List.copyOf(clerk.open().user().conflicts()).forEach(conflict -> choose(clerk, conflict));
                clerk.editor().save();
                finish(clerk);
            }
        }
        for (Clerk clerk : clerks) {
            assertThat(clerk.open().user().dirty().get()).isFalse();
        }
        ledger.settle();
    }

    private void finish(Clerk clerk) {
        while (clerk.isWaiting()) {
            clerk.step(random, () -> {}, () -> {});
        }
    }
}
