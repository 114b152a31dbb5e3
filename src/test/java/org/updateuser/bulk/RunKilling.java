package org.updateuser.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Values;
import org.updateuser.patch.BulkEdit;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result.Fate;
import org.updateuser.patch.Task;
import org.updateuser.patch.Wish;
import org.updateuser.sandbox.Exchange;
import org.updateuser.store.Child;
import org.updateuser.store.History.Query;
import org.updateuser.store.Runs.Phase;
import org.updateuser.wire.UserJson;

/// One run that is killed again and again until it is finished, and what the server saw of it.
///
/// @param home a folder that is there for this alone
/// @param scratch what all processes share
/// @param seed from which everything follows but the exact moments
record RunKilling(Path home, Path scratch, long seed) {
    private static final int PEOPLE = 60;
    private static final int UNDER_WAY = 4; // people at once
    private static final int EXCHANGES_MOST = 12; // before one is killed
    private static final int LATER_MOST = 4_000_000; // nanoseconds after the last of them
    private static final int EARLIER_MOST = 300_000_000; // nanoseconds after it was started
    private static final List<Field<String>> FIELDS =
            List.of(Catalogue.TITLE, Catalogue.DEPARTMENT, Catalogue.PREFERRED_NAME, Catalogue.STATE_CHOICE);
    private static final Wish TITLE = new Wish.Put<>(Catalogue.leaf(Catalogue.TITLE), "Ours");
    private static final Wish DEPARTMENT = new Wish.Put<>(Catalogue.leaf(Catalogue.DEPARTMENT), "Ours");
    private static final Wish INACTIVE = new Wish.Put<>(Catalogue.leaf(Catalogue.STATE_CHOICE), "inactive");
    private static final List<BulkEdit> EDITS = List.of(
            new BulkEdit(List.of(TITLE)),
            new BulkEdit(List.of(TITLE, DEPARTMENT)),
            new BulkEdit(List.of(DEPARTMENT, INACTIVE)));

    /// What a process had just asked of the server, or was asking, when it was killed.
    enum Moment {
        /// Nothing yet: it was starting, or reading what the one before had left.
        STARTING,
        /// How somebody is now.
        READING,
        /// A change that was made.
        CHANGED,
        /// A change whose answer, or which itself, was lost.
        LOST,
        /// A change that was not made.
        REFUSED
    }

    /// Does it all.
    ///
    /// @param killed told of each kill, as it happens
    void check(Consumer<Set<Moment>> killed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        try (Office office = new Office(home, settings -> settings.withSeed(seed))) {
            List<String> ids = office.ids(PEOPLE);
            Map<String, Values> before = office.read(ids);
            long run = office.run(office.preview(
                    ids.stream().map(id -> new Demand(id, edit(random))).toList()));
            Mishaps mishaps = new Mishaps(random, ids);
            office.leave();
            kill(office, run, random, mishaps, killed);
            office.comeBack();
            office.sandbox.fail("{\"faults\": []}");

            assertThat(office.runs().note(run).orElseThrow().phase()).isEqualTo(Phase.FINISHED);
            compare(applied(office), journal(office), mishaps);
            List<Task> rows = office.rows(run);
            assertThat(rows).hasSize(ids.size()).allMatch(row -> !row.state().isOpen());
            Map<String, Values> after = office.read(ids);
            assertThat(rows)
                    .allSatisfy(row -> assertThat(arrived(row, after.get(row.id()), mishaps))
                            .as(row + " " + row.detail())
                            .isTrue());
            undo(office, run, ids);
            assertUndone(before, office.read(ids), mishaps);
        }
    }

    private static BulkEdit edit(SplittableRandom random) {
        return EDITS.get(random.nextInt(EDITS.size()));
    }

    private void kill(Office office, long run, SplittableRandom random, Mishaps mishaps, Consumer<Set<Moment>> killed)
            throws Exception {
        List<String> command = Child.command(
                scratch,
                RunProgram.class,
                home.toString(),
                office.sandbox.url(),
                office.sandbox.token(),
                Long.toString(run));
        while (true) {
            office.sandbox.fail(mishaps.next());
            int before = office.exchanges.size();
            try (Child child = Child.started(command)) {
                if (random.nextInt(8) == 0) {
                    LockSupport.parkNanos(random.nextInt(EARLIER_MOST));
                } else {
                    int enough = office.exchanges.size() + random.nextInt(1, EXCHANGES_MOST);
                    CompletableFuture.anyOf(office.asked(enough), child.ended()).join();
                    LockSupport.parkNanos(random.nextInt(LATER_MOST));
                }
                child.kill();
                Set<Moment> moments = moments(office.exchanges, before);
                if (child.code() == 0 || finished(child)) {
                    return;
                }
                killed.accept(moments);
            }
        }
    }

    /// Of as many people as are under way at once.
    private static Set<Moment> moments(List<Exchange> exchanges, int before) {
        int now = exchanges.size();
        return now == before
                ? Set.of(Moment.STARTING)
                : exchanges.subList(Math.max(before, now - UNDER_WAY), now).stream()
                        .map(RunKilling::moment)
                        .collect(Collectors.toSet());
    }

    private static Moment moment(Exchange exchange) {
        if (exchange.method().equals("GET")) {
            return Moment.READING;
        }
        return switch (exchange.status()) {
            case 0 -> Moment.LOST;
            case 200 -> Moment.CHANGED;
            default -> Moment.REFUSED;
        };
    }

    private static boolean finished(Child child) throws Exception {
        Optional<String> line = child.line();
        while (line.isPresent() && !line.get().equals(Phase.FINISHED.name())) {
            line = child.line();
        }
        return line.isPresent();
    }

    /// What the server has applied: whose, and what.
    private static List<String> applied(Office office) {
        return office.exchanges.stream()
                .filter(one -> one.method().equals("PATCH"))
                .filter(one ->
                        one.status() == 200 || one.status() == 0 && one.answer().startsWith("{\"id\""))
                .map(one -> whose(one) + " " + one.request())
                .toList();
    }

    private static String whose(Exchange exchange) {
        return exchange.target().substring(exchange.target().lastIndexOf('/') + 1);
    }

    private static List<Entry> journal(Office office) throws Exception {
        return office.store().history(Office.HERE).find(Query.ALL, Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static String line(Entry entry) {
        return entry.sent().userId() + " " + UserJson.write(entry.sent().patch());
    }

    /// Whatever was applied is written down as that, once; only where somebody else has changed the same before
    /// anybody could look, nobody can tell. And nobody was changed twice.
    private static void compare(List<String> applied, List<Entry> journal, Mishaps mishaps) {
        Map<Fate, List<Entry>> fates = journal.stream()
                .collect(Collectors.groupingBy(entry -> entry.result().fate()));
        assertThat(fates).doesNotContainKey(Fate.UNSURE);
        List<String> unknown = new ArrayList<>(applied);
        for (Entry entry : fates.getOrDefault(Fate.DONE, List.of())) {
            assertThat(unknown.remove(line(entry)))
                    .as("applied, as it says: " + line(entry))
                    .isTrue();
        }
        for (Entry entry : fates.getOrDefault(Fate.PARTLY, List.of())) {
            boolean theirs = entry.sent().patch().fields().stream()
                    .anyMatch(field -> mishaps.mayHaveTouched(entry.sent().userId(), field.name()));
            if (theirs) {
                unknown.remove(line(entry));
            }
        }
        assertThat(unknown).as("applied, and nobody knows").isEmpty();
        assertThat(applied.stream().map(line -> line.replaceFirst("\"version\":\\d+", "")))
                .doesNotHaveDuplicates();
    }

    /// Whoever was changed has what was wanted, and whoever was not has it not because somebody else was there.
    private static boolean arrived(Task row, Values user, Mishaps mishaps) {
        return row.changes().stream()
                .map(change -> change.leaf().property())
                .allMatch(field -> mishaps.mayHaveTouched(row.id(), field.name())
                        || row.state() == Task.State.CONFLICT
                        || user.get((Field<?>) field).equals(row.wanted().get((Field<?>) field)));
    }

    private static void undo(Office office, long run, List<String> ids) throws Exception {
        Undoing.Undone back = Undoing.of(office.rows(run), office.read(ids), Instant.now());
        long undoing = office.runs()
                .create("Back", Instant.now(), "", run, back.preview().tasks());
        assertThat(office.work(undoing).phase()).isEqualTo(Phase.FINISHED);
    }

    private static void assertUndone(Map<String, Values> before, Map<String, Values> now, Mishaps mishaps) {
        before.forEach((id, user) -> {
            for (Field<String> field : FIELDS) {
                String value = now.get(id).get(field);
                assertThat(value).as(id + " " + field.name()).isNotEqualTo("Ours");
                if (!mishaps.mayHaveTouched(id, field.name())) {
                    assertThat(value).as(id + " " + field.name()).isEqualTo(user.get(field));
                }
            }
        });
    }
}
