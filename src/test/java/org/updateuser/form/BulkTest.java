package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.MovableClock;
import org.updateuser.api.Exchange;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Permissions;
import org.updateuser.model.Person;
import org.updateuser.model.Problem.Code;
import org.updateuser.patch.Task.State;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.store.Store;

/// The form for many, its preview and the runs, without a window: background work runs on threads of its own, and the
/// screen's state is touched by the test alone.
class BulkTest {
    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-30T08:00:00Z"));
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    private Sandbox sandbox;
    private GenesysCloud server;
    private Workplace workplace;

    @BeforeEach
    void open() throws Exception {
        sandbox = Sandbox.start(Settings.standard());
        URI address = URI.create(sandbox.url());
        server = new GenesysCloud(address, sandbox::token, exchanges::add);
        Threads threads = new Threads(Thread::startVirtualThread, screen::add);
        workplace = Workplace.of(
                new Workplace.Tools(
                        server,
                        address,
                        () -> Store.open(folder, true),
                        threads,
                        (delay, action) -> screen.add(action),
                        clock,
                        System::nanoTime),
                new Words(Locale.ENGLISH));
        workplace.people().refresh();
        until(() -> workplace.people().reach().get() == People.Reach.READ
                && workplace.people().shown().size() > 100);
    }

    @AfterEach
    void close() {
        workplace.kept().close();
        server.close();
        sandbox.close();
    }

    private void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable next = screen.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("nothing comes any more").isNotNull();
            next.run();
        }
    }

    private Bulk bulk() {
        return workplace.bulk();
    }

    private BulkRow row(String key) {
        return new Together(workplace).row(key);
    }

    private List<String> choose(int people) throws InterruptedException {
        List<String> ids = workplace.people().shown().stream()
                .limit(people)
                .map(Person::id)
                .toList();
        bulk().begin(ids);
        until(() -> bulk().stage().get() == Bulk.Stage.READY);
        return ids;
    }

    private void set(String key, String text) throws InterruptedException {
        row(key).text().set(text);
        row(key).deed().set(Deed.SET);
        until(this::isComputed);
    }

    private boolean isComputed() {
        return bulk().preview().get().map(now -> !now.lines().isEmpty()).orElse(false);
    }

    private Preview preview() {
        return bulk().preview().get().orElseThrow();
    }

    private long start() throws InterruptedException {
        long[] number = {0};
        bulk().start("", begun -> number[0] = begun);
        until(() -> number[0] > 0);
        boolean[] over = {false};
        workplace.runs().start(number[0], Manner.WHOLE, () -> over[0] = true);
        until(() -> over[0]);
        until(() ->
                workplace.runs().shown().get().filter(run -> run.open() == 0).isPresent());
        return number[0];
    }

    private void somebodyElse(String id, String change) {
        sandbox.fail("{\"path\": \"/api/v2/users/%s\", \"user\": \"%s\", \"change\": %s}".formatted(id, id, change));
    }

    @Test
    void whatNobodyTouchesIsKept() throws Exception {
        choose(5);
        assertThat(bulk().form().edit().wishes()).isEmpty();
        assertThat(preview().lines()).isEmpty();
        assertThat(preview().unchanged()).isEqualTo(5);
        assertThat(bulk().isReady()).isFalse();
    }

    @Test
    void mixedValuesAreShownAndNotWritten() throws Exception {
        choose(8);
        until(() -> row("title").present().get().distinct() > 0);
        assertThat(row("title").present().get().isMixed()).isTrue();
        assertThat(row("title").wish()).isEmpty();
    }

    @Test
    void whatTheFormSaysOfSomeIsNotSaidOfOthers() throws Exception {
        choose(8);
        until(() -> row("title").present().get().distinct() > 0);
        bulk().begin(new Together(workplace).active().subList(0, 3));
        assertThat(bulk().stage().get()).isEqualTo(Bulk.Stage.READING);
        assertThat(row("title").present().get()).isEqualTo(Present.UNKNOWN);
    }

    @Test
    void aTickLeavesAPersonOrARowOut() throws Exception {
        List<String> ids = choose(3);
        set("title", "Lead of all");
        set("department", "Elsewhere at all");
        until(() -> preview().requests() == 3
                && preview().lines().getFirst().changes().size() == 2);
        bulk().ticks().choose(preview().lines().get(0), false);
        bulk().ticks().choose(preview().lines().get(1), "title", false);
        until(() -> preview().tally().sent() == 2 && bulk().isReady());
        exchanges.clear();

        start();

        List<String> bodies = exchanges.stream()
                .filter(one -> one.method().equals("PATCH"))
                .map(Exchange::request)
                .toList();
        assertThat(bodies).hasSize(2);
        assertThat(bodies).filteredOn(body -> body.contains("title")).hasSize(1);
        assertThat(ids).hasSize(3);
    }

    @Test
    void whatWasLeftOutStaysOutWhileTheFormChanges() throws Exception {
        choose(3);
        set("title", "Lead of all");
        bulk().ticks().choose(preview().lines().getFirst(), false);
        until(() -> preview().tally().sent() == 2);
        row("title").text().set("Another lead");
        until(() -> preview().lines().getFirst().changes().toString().contains("Another"));
        assertThat(preview().lines().getFirst().chosen()).isFalse();
        assertThat(preview().sent()).hasSize(2);
    }

    @Test
    void aTickForAllHoldsForWhoeverIsLeftOutByHandToo() throws Exception {
        choose(3);
        set("title", "Lead of all");
        bulk().ticks().choose(preview().lines().getFirst(), false);
        until(() -> preview().tally().sent() == 2);
        bulk().ticks().chooseAll(preview().lines(), true);
        until(() -> preview().tally().sent() == 3);
        bulk().ticks().chooseAll(preview().lines(), false);
        until(() -> preview().tally().sent() == 0);
        row("title").text().set("Another lead");
        until(() -> preview().lines().getFirst().changes().toString().contains("Another"));
        assertThat(preview().sent())
                .as("nobody, until somebody is chosen again")
                .isEmpty();
        bulk().ticks().choose(preview().lines().getLast(), true);
        until(() -> preview().tally().sent() == 1);
    }

    @Test
    void anOldPreviewIsComputedAgainAndTheDifferenceIsSaidBeforeAnythingIsSent() throws Exception {
        List<String> ids = choose(4);
        set("title", "Lead of all");
        clock.forward(GatheredPeople.FRESH.plus(Duration.ofSeconds(1)));
        sandbox.fail("""
                {"method": "GET", "path": "/api/v2/users", "user": "%s", "change": {"title": "Moved on"}}""".formatted(ids.get(2)));
        exchanges.clear();

        bulk().start("", number -> assertThat(number).as("nothing is sent").isZero());
        until(() -> bulk().notice().get().isPresent());

        assertThat(bulk().notice().get().orElseThrow().text()).startsWith("Of 1 person the difference is another one");
        assertThat(exchanges).noneMatch(one -> one.method().equals("PATCH"));
        assertThat(preview().sent()).hasSize(4);
        start();
        assertThat(workplace.runs().shown().get().orElseThrow().counts()).containsEntry(State.DONE, 4);
    }

    @Test
    void aTextIsMadeFromOtherRows() throws Exception {
        choose(2);
        row("title").text().set("{department} · {name}");
        row("title").deed().set(Deed.COMPOSE);
        until(this::isComputed);
        assertThat(preview().lines())
                .allSatisfy(line -> assertThat(line.sendable().wanted().get(Catalogue.TITLE))
                        .isEqualTo(line.sendable().served().get(Catalogue.DEPARTMENT) + " · " + line.name()));
        row("title").text().set("{nonsense}");
        until(() -> preview().lines().isEmpty());
        assertThat(row("title").unknown()).containsExactly("nonsense");
    }

    @Test
    void aConflictIsTriedAgainOnlyWhereSomebodyChoosesItAndThenWins() throws Exception {
        List<String> ids = choose(2);
        set("title", "Lead of all");
        somebodyElse(ids.get(0), "{\"title\": \"Theirs\"}");
        start();
        RunList runs = workplace.runs();
        until(() -> runs.lines().size() == 2 && runs.lines().getFirst().task().state() == State.CONFLICT);
        RunLine conflict = runs.lines().getFirst();
        assertThat(conflict.detail()).contains("Title");
        assertThat(RunList.mayGoAgain(conflict)).isFalse();

        runs.again(List.of(conflict));
        until(() -> runs.lines().getFirst().task().state() == State.DONE && !runs.isRunning());

        assertThat(server.user(ids.get(0), false).toString()).isNotEmpty();
    }

    @Test
    void theWayBackOfARunIsPreviewedAndDone() throws Exception {
        choose(3);
        set("title", "Lead of all");
        long run = start();
        boolean[] ready = {false};
        workplace.runs().undo(run, List.of(), () -> ready[0] = true);
        until(() -> ready[0] && bulk().stage().get() == Bulk.Stage.READY);
        assertThat(preview().sent()).hasSize(3);
        assertThat(bulk().source().get().undoes()).isEqualTo(run);
        start();
        assertThat(workplace.runs().shown().get().orElseThrow().name()).startsWith("Taking back “Title: 3 people”");
    }

    @Test
    void aMissingPermissionLocksTheExtensionBeforehand() throws Exception {
        sandbox.behave("{\"withheld\": [\"telephony:extension:assign\"]}");
        workplace.rights().refresh();
        until(() -> workplace.rights().permissions().get().lacks(Permissions.EXTENSIONS));
        choose(1);
        row("addresses").slot().set("PHONE.WORK4");
        row("addresses").second().set("4711");
        row("addresses").deed().set(Deed.SET);
        until(this::isComputed);
        assertThat(preview().sent()).isEmpty();
        assertThat(new RunWords(workplace.words(), new Sentences(workplace.words(), workplace.names()))
                        .of(preview().lines().getFirst().worries().getFirst()))
                .contains("telephony:extension:assign");
    }

    @Test
    void whoMayNotEditIsToldBeforehandAndNothingIsSent() throws Exception {
        sandbox.behave("{\"withheld\": [\"directory:user:edit\", \"directory:organization:admin\"]}");
        workplace.rights().refresh();
        until(() -> workplace.rights().permissions().get().missingToEdit().isPresent());
        choose(2);
        set("title", "Lead of all");
        assertThat(preview().sent()).isEmpty();
        assertThat(bulk().isReady()).isFalse();
    }

    @Test
    void aPastedListChoosesWhomItNamesAndSaysWhoIsUnknown() throws Exception {
        List<Person> people = workplace.people().shown();
        String pasted = people.get(0).name() + " <" + people.get(0).email().toUpperCase(Locale.ROOT) + ">;\n"
                + people.get(1).id() + ", nobody@example.com";
        Notice[] said = {Notice.of(Notice.Tone.INFO, "")};

        new PastedPeople(workplace.people(), new Threads(Runnable::run, Runnable::run), workplace.words())
                .choose(pasted, notice -> said[0] = notice);

        assertThat(workplace.people().chosen().ids())
                .containsExactlyInAnyOrder(people.get(0).id(), people.get(1).id());
        assertThat(said[0].text()).contains("2 people").endsWith("nobody@example.com");
    }

    @Test
    void onePersonsValuesAreOfferedAndGivenToAll() throws Exception {
        Person model = workplace.people().shown().get(20);
        choose(3);
        bulk().likeness().of(model.id());
        until(() -> bulk().form().model().get().isPresent());
        bulk().form().use(row("department"));
        until(this::isComputed);
        assertThat(preview().lines())
                .allSatisfy(line -> assertThat(line.sendable().wanted().get(Catalogue.DEPARTMENT))
                        .isEqualTo(model.department()));
        assertThat(row("title").deed().get()).isEqualTo(Deed.KEEP);
    }

    @Test
    void whoeverIsAboveTheManagerForAllKeepsTheirOwn() throws Exception {
        List<String> ids = choose(120);
        Person low = workplace.people().shown().stream()
                .filter(person -> !ids.contains(person.id()) && person.state().equals("active"))
                .filter(person -> !Collections.disjoint(ids, above(person)))
                .findFirst()
                .orElseThrow();
        List<String> above = above(low);
        set("manager", low.id());
        until(() -> !circles().isEmpty());
        assertThat(circles())
                .isSubsetOf(above)
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().filter(above::contains).toList());
        assertThat(preview().lines())
                .filteredOn(line -> circles().contains(line.id()))
                .allMatch(line -> line.changes().isEmpty());
    }

    private List<String> above(Person person) {
        return server.lookups().superiors(person.id()) instanceof Reading.Got<List<Person>> got
                ? got.value().stream().map(Person::id).toList()
                : List.of();
    }

    /// Of whom it is said that the manager would make a circle.
    private List<String> circles() {
        return preview().lines().stream()
                .filter(line -> line.proposal().findings().stream()
                        .anyMatch(finding -> finding.problem().code() == Code.MANAGER_CIRCLE))
                .map(PreviewLine::id)
                .toList();
    }
}
