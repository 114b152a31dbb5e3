package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.bulk.Execution;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Permissions;
import org.updateuser.model.Values;
import org.updateuser.patch.BulkEdit;
import org.updateuser.patch.Task;
import org.updateuser.patch.Wish;
import org.updateuser.store.Runs;
import org.updateuser.store.Runs.Phase;
import org.updateuser.store.Store;

/// A whole run in virtual time: as fast as the server allows, and in a memory that does not grow with it.
/// `-Dupdateuser.runPeople` says over how many people.
@Timeout(1_800)
final class RunPaceTest {
    private static final int PEOPLE = Integer.getInteger("updateuser.runPeople", 2_000);
    private static final long GROWN_MOST = 4L * 1024 * 1024; // bytes
    private static final BulkEdit LEAD =
            new BulkEdit(List.of(new Wish.Put<>(Catalogue.leaf(Catalogue.TITLE), "Lead of all")));

    @TempDir
    Path folder;

    private final CrewMoments moments = new CrewMoments();
    private final WritingServer server = new WritingServer(moments, new Random(1));
    private final AtomicInteger done = new AtomicInteger();
    private final Map<Integer, Long> used = Collections.synchronizedMap(new TreeMap<>());

    @Test
    void aRunTakesTheTimeThatTheRateLimitSetsIsNeverSentAwayAndItsMemoryIsFlat() throws Exception {
        try (Store store = Store.open(folder, true);
                Pacer pacer = new Pacer(Reserve.NONE, moments)) {
            long run = written(store.runs("here"));
            GenesysCloud cloud = new GenesysCloud(new PacedLine(server, pacer, Urgency.RUN, new Random(2)));
            Execution execution = new Execution(
                    new Execution.Tools(cloud, store.runs("here"), Clock.systemUTC(), () -> "Somebody"),
                    run,
                    _ -> ended());
            long begin = moments.now();

            assertThat(execution.work(Integer.MAX_VALUE).phase()).isEqualTo(Phase.FINISHED);

            double took = moments.now() - begin;
            double floor = (double) PEOPLE / WritingServer.ALLOWED * TimeUnit.MINUTES.toNanos(1);
            System.out.printf("%d people: %.4f of the floor, heap %s%n", PEOPLE, took / floor, used);
            assertThat(server.served()).isEqualTo(PEOPLE);
            assertThat(server.sentAway()).isZero();
            assertThat(took / floor).isLessThanOrEqualTo(1.03);
            assertThat(used.get(90) - used.get(10)).isLessThan(GROWN_MOST);
        }
    }

    private static long written(Runs runs) throws Exception {
        List<Task> tasks = IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(place -> Task.of(place, 0, LEAD.of(user(place), Permissions.UNKNOWN)))
                .toList();
        return runs.create("A run", Instant.EPOCH, "", 0, tasks);
    }

    private static Values user(int number) {
        return Values.EMPTY
                .with(Catalogue.ID, "u-" + number)
                .with(Catalogue.NAME, "Amy")
                .with(Catalogue.VERSION, number)
                .with(Catalogue.STATE_CHOICE, "active")
                .with(Catalogue.TITLE, "Before");
    }

    private void ended() {
        int percent = done.incrementAndGet() * 100 / PEOPLE;
        if (done.get() * 100 % PEOPLE == 0 && (percent == 10 || percent == 90)) {
            System.gc();
            used.put(
                    percent,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
    }
}
