package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.host.Claim.HandedOver;
import org.updateuser.host.Claim.Reason;
import org.updateuser.host.Claim.Unreachable;

/// The owner is another process, which is stopped or killed.
class FolderOwnerProcessTest {
    private static final Duration BRIEF = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @TempDir
    Path notes;

    private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
    private Ledger ledger;
    private Process first;

    @BeforeEach
    void start() throws Exception {
        ledger = new Ledger(notes.resolve("ledger"));
        first = Claimant.start(folder, ledger, "first", LONG, Claimant.Staying.class, "");
        first.getOutputStream().write('\n');
        first.getOutputStream().flush();
        first.getInputStream().read(); // it works now
    }

    @AfterEach
    void end() {
        first.destroyForcibly();
        others.close();
    }

    private static Claim claim(Path folder, Duration patience) throws InterruptedException {
        return Claim.of(folder, List.of("second"), patience);
    }

    @Test
    void theArgumentsAreThereBeforeTheSecondEnds() throws Exception {
        assertThat(claim(folder, LONG)).isEqualTo(new HandedOver());
        assertThat(ledger.lines()).containsExactly("begin first", "got second first");
    }

    @Test
    void aKilledOwnerLeavesNoLock() throws Exception {
        first.destroyForcibly().waitFor();

        assertThat(folder.resolve("socket")).exists();
        assertThat(claim(folder, Duration.ZERO)).isInstanceOfSatisfying(FolderOwner.class, owner -> {
            assertThat(owner.deafness()).isEmpty();
            owner.close();
        });
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aStoppedOwnerLeavesTheSecondReadOnlyAndOneThatGoesOnHearsAgain() throws Exception {
        signal("STOP");
        assertThat(claim(folder, BRIEF)).isEqualTo(new Unreachable(Reason.SILENT));

        Future<Claim> waiting = inBackground();
        signal("CONT");
        assertThat(waiting.get(60, TimeUnit.SECONDS)).isEqualTo(new HandedOver());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoeverWaitsForAnOwnerThatDiesBecomesTheOwner() throws Exception {
        signal("STOP");
        Future<Claim> waiting = inBackground();
        assertThat(waiting).failsWithin(BRIEF).withThrowableOfType(TimeoutException.class);

        first.destroyForcibly();

        assertThat(waiting.get(60, TimeUnit.SECONDS)).isInstanceOfSatisfying(FolderOwner.class, FolderOwner::close);
    }

    @Test
    void anotherProcessIsKeptOutByThisOne() throws Exception {
        first.getOutputStream().close();
        first.waitFor();
        List<List<String>> taken = new CopyOnWriteArrayList<>();
        try (FolderOwner owner = (FolderOwner) claim(folder, LONG)) {
            owner.onArguments(taken::add);
            // A second claim in this process must not drop the lock that the process has.
            assertThat(claim(folder, LONG)).isEqualTo(new HandedOver());

            Process other = Claimant.start(folder, ledger, "other", LONG, Claimant.Staying.class, "");

            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(ledger.lines()).last().isEqualTo("handed other");
        }
        assertThat(taken).containsExactly(List.of("second"), List.of("other"));
    }

    private Future<Claim> inBackground() {
        return others.submit(() -> claim(folder, LONG));
    }

    private void signal(String name) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(first.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
