package org.updateuser.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.bulk.RunKilling.Moment;
import org.updateuser.model.Catalogue;
import org.updateuser.patch.Wish;
import org.updateuser.store.Child;

/// The promise of a run, held against a program that is killed at any moment, a network that fails, a token that ends,
/// and people who work meanwhile.
///
/// `-Dupdateuser.runKills` says how many kills there are at least; a run that has begun is killed to its end. Two runs
/// meet every kind of moment, which is asserted; the long build looks for what needs thousands of them.
class RunKillTest {
    private static final int KILLS = Integer.getInteger("updateuser.runKills", 80);
    private static final int AT_ONCE = 2;
    private static final int TRAINED = 20;

    @TempDir
    Path scratch;

    private final Map<Moment, Integer> met = new ConcurrentHashMap<>();
    private final AtomicInteger kills = new AtomicInteger();
    private final AtomicLong seeds = new AtomicLong();

    @Test
    void everybodyIsChangedOnceAndAllOfItCanBeTakenBackHoweverOftenTheProgramIsKilled() throws Exception {
        train();
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int thread = 0; thread < AT_ONCE; thread++) {
                all.add(threads.submit(this::killEnough));
            }
        }
        for (Future<?> one : all) {
            one.get();
        }
        assertThat(kills).hasValueGreaterThanOrEqualTo(KILLS);
        assertThat(met).containsOnlyKeys(Moment.values());
    }

    private void train() throws Exception {
        Path folder = Files.createDirectory(scratch.resolve("training"));
        try (Office office = new Office(folder, settings -> settings)) {
            Wish title = new Wish.Put<>(Catalogue.leaf(Catalogue.TITLE), "Ours");
            long run = office.run(office.preview(office.ids(TRAINED), title));
            office.sandbox.fail(
                    "{\"method\": \"PATCH\", \"path\": \"/api/v2/users/*\", \"cut\": \"after\", \"count\": 5}");
            office.leave();
            Child.train(
                    scratch,
                    RunProgram.class,
                    folder.toString(),
                    office.sandbox.url(),
                    office.sandbox.token(),
                    Long.toString(run));
        }
    }

    private Void killEnough() throws Exception {
        while (kills.get() < KILLS) {
            long seed = seeds.getAndIncrement();
            Path home = Files.createDirectory(scratch.resolve("run-" + seed));
            try {
                new RunKilling(home, scratch, seed).check(this::killed);
            } catch (AssertionError | Exception broken) {
                throw new AssertionError("run " + seed + ": " + broken.getMessage(), broken);
            }
        }
        return null;
    }

    private void killed(Set<Moment> moments) {
        moments.forEach(moment -> met.merge(moment, 1, Integer::sum));
        kills.incrementAndGet();
    }
}
