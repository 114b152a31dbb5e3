package org.updateuser.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.store.Killing.Phase;
import org.updateuser.store.Killing.Reached;

/// The promise of the store, held against processes that are killed: what was acknowledged is there, what was not is
/// there whole or not at all, and every database opens. `-Dupdateuser.kills` says how many processes.
class KillTest {
    private static final int KILLS = Integer.getInteger("updateuser.kills", 100);
    private static final int AT_ONCE = 2;

    @TempDir
    Path scratch;

    private final Map<Phase, Integer> caught = new ConcurrentHashMap<>();
    private final AtomicInteger writes = new AtomicInteger();

    @Test
    void whatWasAcknowledgedSurvivesAKillAtAnyMoment() throws Exception {
        Path training = Files.createDirectory(scratch.resolve("training"));
        Child.train(scratch, StoryProgram.class, training.toString(), "1", "0", "60", "false");
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (long seed = 0; seed < KILLS; seed++) {
                long own = seed;
                all.add(threads.submit(() -> kill(own)));
            }
        }
        for (Future<?> one : all) {
            one.get();
        }
        assertThat(writes).hasValueGreaterThan(KILLS);
        assertThat(caught)
                .as("killed before it had opened")
                .containsKeys(Phase.CREATING, Phase.MIGRATING, Phase.RESCUING);
    }

    private Void kill(long seed) throws Exception {
        Killing killing = new Killing(Files.createDirectory(scratch.resolve("kill-" + seed)), scratch, seed);
        try {
            Reached reached = killing.check();
            writes.addAndGet(reached.steps());
            if (!reached.opened()) {
                caught.merge(killing.phase(), 1, Integer::sum);
            }
            killing.cleanUp();
            return null;
        } catch (AssertionError | Exception broken) {
            throw new AssertionError("kill " + seed + " while " + killing.phase() + ": " + broken.getMessage(), broken);
        }
    }
}
