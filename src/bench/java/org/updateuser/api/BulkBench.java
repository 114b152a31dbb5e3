package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.bulk.Demand;
import org.updateuser.bulk.Execution;
import org.updateuser.bulk.Gathering;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.Preview.Surroundings;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Permissions;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.BulkEdit;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Wish;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.store.Runs;
import org.updateuser.store.Store;

/// A run beside a loop of ten threads such as scripts have it, over the same people, with the rate limit enforced, and
/// with somebody who changes the titles of one in ten meanwhile.
class BulkBench {
    private static final int PEOPLE = 900;
    private static final int THEIRS_ONE_IN = 10;
    private static final int THREADS = 10;
    private static final int SPEED = 20;
    private static final int TOO_MANY = 429;
    private static final String THEIRS = "Theirs";

    @TempDir
    Path folder;

    private record Figures(int requests, int sentAway, long lost, double minutes) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d requests, %d of them answered with 429, %d updates of somebody else lost, %.1f minutes",
                    requests,
                    sentAway,
                    lost,
                    minutes);
        }
    }

    private interface Contestant {
        void change(Sandbox sandbox, HastyTime time, List<String> ids) throws Exception;
    }

    @Test
    void fewerRequestsNoneSentAwayAndNothingLost() throws Exception {
        Figures naive = measured(BulkBench::naively);
        Figures ours = measured(this::byRun);
        System.out.printf("%d people changed: a naive loop %s; a run %s%n", PEOPLE, naive, ours);
        assertThat(ours.sentAway()).isZero();
        assertThat(ours.lost()).isZero();
        assertThat(ours.requests()).isLessThan(naive.requests());
    }

    private static Figures measured(Contestant contestant) throws Exception {
        HastyTime time = new HastyTime(SPEED);
        try (Sandbox sandbox =
                Sandbox.start(Settings.standard().withPeople(2 * PEOPLE).withClock(time))) {
            List<String> ids;
            try (GenesysCloud server = plain(sandbox)) {
                ids = Stream.of(1, 2)
                        .flatMap(page -> Fixture.got(server.people("active", page)).items().stream())
                        .map(Person::id)
                        .limit(PEOPLE)
                        .toList();
                List<String> theirs = IntStream.range(0, PEOPLE)
                        .filter(number -> number % THEIRS_ONE_IN == 0)
                        .mapToObj(ids::get)
                        .toList();
                sandbox.fail(theirs.stream()
                        .map(id -> "{\"path\": \"/api/v2/users/" + id + "\", \"change\": {\"title\": \"Theirs\"}}")
                        .collect(Collectors.joining(", ", "{\"faults\": [", "]}")));
                sandbox.behave("{\"rateLimit\": \"enforced\"}");
                AtomicInteger requests = new AtomicInteger();
                AtomicInteger sentAway = new AtomicInteger();
                sandbox.observe(one -> {
                    requests.incrementAndGet();
                    sentAway.addAndGet(one.status() == TOO_MANY ? 1 : 0);
                });
                long begin = time.now();
                contestant.change(sandbox, time, ids);
                double minutes = (double) (time.now() - begin) / TimeUnit.MINUTES.toNanos(1);
                int asked = requests.get();
                sandbox.behave("{\"rateLimit\": \"counted\"}");
                long lost = theirs.stream()
                        .map(id -> Fixture.got(server.user(id, false)))
                        .filter(user -> !user.get(Catalogue.TITLE).equals(THEIRS))
                        .count();
                return new Figures(asked, sentAway.get(), lost, minutes);
            }
        }
    }

    private static GenesysCloud plain(Sandbox sandbox) {
        return new GenesysCloud(URI.create(sandbox.url()), sandbox::token, _ -> {});
    }

    private static void naively(Sandbox sandbox, HastyTime time, List<String> ids) throws Exception {
        try (GenesysCloud server = plain(sandbox);
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (var done : threads.invokeAll(ids.stream()
                    .map(id -> Executors.callable(() -> naively(server, time, id)))
                    .toList())) {
                done.get();
            }
        }
    }

    /// Reads the user, changes it, and does so again for as long as that does not work.
    private static void naively(GenesysCloud server, HastyTime time, String id) {
        boolean done = false;
        while (!done) {
            switch (server.user(id, false)) {
                case Reading.Got<Values> got -> {
                    Values title = Values.EMPTY.with(Catalogue.TITLE, "Lead of all");
                    Outcome outcome = server.patch(id, new Patch(got.value().get(Catalogue.VERSION), title));
                    done = outcome instanceof Outcome.Done;
                    if (outcome instanceof Outcome.Refused refused) {
                        rest(time, refused.refusal().retryAfterSeconds());
                    }
                }
                case Reading.Denied<Values> denied ->
                    rest(time, denied.refusal().retryAfterSeconds());
                case Reading.Failed<Values> failed ->
                    throw new IllegalStateException(failed.trouble().toString());
            }
        }
    }

    private static void rest(HastyTime time, int seconds) {
        try {
            time.pass(Math.max(1, seconds));
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private void byRun(Sandbox sandbox, HastyTime time, List<String> ids) throws Exception {
        BulkEdit edit = new BulkEdit(List.of(new Wish.Put<>(Catalogue.leaf(Catalogue.TITLE), "Lead of all")));
        try (Store store = Store.open(folder, true);
                Pacer pacer = new Pacer(Reserve.NONE, time);
                Line line = new Line(
                        new ServerAddress(URI.create(sandbox.url())), sandbox::token, _ -> {}, Timeouts.USUAL)) {
            GenesysCloud server = new GenesysCloud(new PacedLine(line, pacer, Urgency.RUN, new Random(1)));
            Preview preview = Preview.of(
                    ids.stream().map(id -> new Demand(id, edit)).toList(),
                    new Gathering(server, _ -> {}, () -> false).read(ids, 0).found(),
                    new Surroundings(Permissions.UNKNOWN, "", List.of()),
                    Instant.EPOCH);
            Runs runs = store.runs("here");
            long run = runs.create("A run", Instant.EPOCH, "", 0, preview.tasks());
            Execution.Ending ending = new Execution(
                            new Execution.Tools(server, runs, time, () -> "Somebody"), run, _ -> {})
                    .work(Integer.MAX_VALUE);
            assertThat(ending.phase()).isEqualTo(Runs.Phase.FINISHED);
        }
    }
}
