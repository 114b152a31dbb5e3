package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.bulk.Demand;
import org.updateuser.bulk.Execution;
import org.updateuser.bulk.Gathering;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.Preview.Surroundings;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Permissions;
import org.updateuser.model.Values;
import org.updateuser.patch.BulkEdit;
import org.updateuser.patch.Wish;
import org.updateuser.store.Child;
import org.updateuser.store.Runs;
import org.updateuser.store.Runs.Phase;
import org.updateuser.store.Store;

/// A whole run against the sandbox, over real sockets and in virtual time: as fast as the server allows, and in a
/// memory that does not grow with it. The sandbox is a process of its own, so that what it keeps does not count;
/// both have the same clock. `-Dupdateuser.runPeople` says over how many people.
@Timeout(1_800)
final class RunPaceTest {
    private static final int PEOPLE = Integer.getInteger("updateuser.runPeople", 1_000);
    private static final int ALLOWED = 300; // a minute
    private static final long GROWN_MOST = 4L * 1024 * 1024; // bytes
    private static final BulkEdit LEAD =
            new BulkEdit(List.of(new Wish.Put<>(Catalogue.leaf(Catalogue.TITLE), "Lead of all")));

    @TempDir
    Path folder;

    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger sentAway = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final Map<Integer, Long> used = Collections.synchronizedMap(new TreeMap<>());
    private SharedClock clock;
    private CrewMoments moments;
    private Child sandbox;
    private URI address;
    private String token;

    @BeforeEach
    void open() throws Exception {
        Path file = folder.resolve("clock");
        clock = new SharedClock(file);
        moments = new CrewMoments(clock);
        List<String> command =
                Child.command(folder, SandboxProgram.class, file.toString(), Integer.toString(PEOPLE + PEOPLE / 4));
        command.add(command.indexOf("-cp"), "-Xmx2g"); // it keeps whoever was changed
        sandbox = Child.started(command);
        address = URI.create(sandbox.line().orElseThrow());
        token = sandbox.line().orElseThrow();
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20})
    void aRunTakesTheTimeThatTheRateLimitSetsIsNeverSentAwayAndItsMemoryIsFlat(int percent) throws Exception {
        Reserve reserve = new Reserve(percent);
        try (Store store = Store.open(Files.createDirectory(folder.resolve("data")), true);
                Pacer pacer = new Pacer(reserve, moments);
                Way line = new DistantWay(line(this::count), moments, new Random(1))) {
            Map<String, Integer> versions = versions(everybody());
            long run = written(store.runs("here"), versions);
            GenesysCloud cloud = new GenesysCloud(new PacedLine(line, pacer, Urgency.RUN, new Random(2)));
            Execution execution = new Execution(
                    new Execution.Tools(cloud, store.runs("here"), clock, () -> "Somebody"), run, _ -> ended());
            long begin = moments.now();

            assertThat(execution.work(Integer.MAX_VALUE).phase()).isEqualTo(Phase.FINISHED);

            double took = moments.now() - begin;
            double floor = (double) PEOPLE / reserve.usable(ALLOWED) * TimeUnit.MINUTES.toNanos(1);
            System.out.printf("%d people: %.4f of the floor, heap %s%n", PEOPLE, took / floor, used);
            assertThat(sentAway).hasValue(0);
            assertThat(writes).hasValue(PEOPLE);
            assertThat(took / floor).isLessThanOrEqualTo(1.03);
            assertThat(used.get(90) - used.get(10)).isLessThan(GROWN_MOST);
            versions.replaceAll((_, version) -> version + 1);
            assertThat(versions(everybody())).isEqualTo(versions);
        }
    }

    private void count(Exchange exchange) {
        writes.addAndGet(exchange.method().equals("PATCH") ? 1 : 0);
        sentAway.addAndGet(exchange.status() == 429 ? 1 : 0);
    }

    private Line line(Consumer<Exchange> observer) {
        return new Line(new ServerAddress(address), () -> token, observer, Timeouts.USUAL);
    }

    /// Everybody who is not deleted, read in a minute of its own.
    private Map<String, Values> everybody() {
        clock.set(clock.nanos() + TimeUnit.MINUTES.toNanos(1));
        try (GenesysCloud server = new GenesysCloud(line(_ -> {}))) {
            Gathering.Gathered everybody = new Gathering(server, _ -> {}, () -> false).everybody();
            assertThat(everybody.isWhole()).isTrue();
            everybody
                    .found()
                    .values()
                    .removeIf(user -> user.get(Catalogue.STATE_CHOICE).equals("deleted"));
            return everybody.found();
        }
    }

    /// The versions of the first of them.
    private static Map<String, Integer> versions(Map<String, Values> people) {
        Map<String, Integer> versions = new TreeMap<>();
        people.values().stream()
                .limit(PEOPLE)
                .forEach(user -> versions.put(user.get(Catalogue.ID), user.get(Catalogue.VERSION)));
        return versions;
    }

    private long written(Runs runs, Map<String, Integer> versions) throws Exception {
        Preview preview = Preview.of(
                versions.keySet().stream().map(id -> new Demand(id, LEAD)).toList(),
                everybody(),
                new Surroundings(Permissions.UNKNOWN, "", List.of()),
                Instant.EPOCH);
        assertThat(preview.requests()).isEqualTo(PEOPLE);
        return runs.create("A run", Instant.EPOCH, "", 0, preview.tasks());
    }

    private void ended() {
        int percent = done.incrementAndGet() * 100 / PEOPLE;
        if (done.get() * 100 % PEOPLE == 0 && percent % 10 == 0) {
            System.gc();
            used.put(
                    percent,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
    }
}
