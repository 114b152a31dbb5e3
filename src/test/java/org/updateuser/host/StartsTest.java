package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many starts on one folder; how many is said by `updateuser.starts`, and `-Plong` says a thousand.
class StartsTest {
    private static final int STARTS = Integer.getInteger("updateuser.starts", 40);
    private static final int ENOUGH = 30;

    @TempDir
    Path folder;

    @TempDir
    Path notes;

    /// Leaves its traces in the folder for a while: nobody else may.
    static final class Ticking implements Claimant.Work {
        @Override
        public void run(Path folder, Claimant.Notes notes, String argument) throws Exception {
            Path own = folder.resolve("own");
            String mark = Long.toString(ProcessHandle.current().pid());
            Files.writeString(own, mark);
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Long.parseLong(argument));
            do {
                notes.write(Files.readString(own).equals(mark) ? "tick" : "trampled");
                Thread.sleep(2);
            } while (System.nanoTime() - end < 0);
        }
    }

    @Test
    void neverTwoOwnersNoStaleLockAndNobodysArgumentsLost() throws Exception {
        long seed = System.nanoTime();
        Swarm swarm = new Swarm(folder, new Ledger(notes.resolve("ledger")), Ticking.class, new Random(seed));
        while (swarm.names().size() < STARTS) {
            swarm.round(STARTS - swarm.names().size());
            isFree();
        }

        Story story = swarm.story();
        assertThat(story.wrongs(swarm.names())).as("seed " + seed).isEmpty();
        assertThat(story.count("trampled")).isZero();
        assertThat(swarm.names()).hasSize(STARTS);
        if (STARTS >= ENOUGH) {
            assertThat(story.count("handed")).isPositive();
            assertThat(story.killedOwners()).isPositive();
        }
        System.out.printf(
                "%d starts: %d owners, of them %d killed, %d killed in all, %d handed over%n",
                STARTS,
                story.count("begin"),
                story.killedOwners(),
                story.killed().size(),
                story.count("handed"));
    }

    /// When everybody is gone, the next one owns at once.
    private void isFree() throws InterruptedException {
        assertThat(Claim.of(folder, List.of(), Duration.ZERO)).isInstanceOfSatisfying(FolderOwner.class, owner -> {
            assertThat(owner.deafness()).isEmpty();
            owner.close();
        });
    }
}
