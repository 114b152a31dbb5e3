package org.updateuser.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Timeouts;
import org.updateuser.bulk.Execution.Ending;
import org.updateuser.bulk.Execution.Tools;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result.Fate;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;
import org.updateuser.patch.Wish;
import org.updateuser.store.History.Query;
import org.updateuser.store.Runs.Phase;

/// What seldom happens at the server while a run is under way, and what must hold all the same.
class RunTroubleTest {
    private static final Leaf<String> TITLE = Catalogue.leaf(Catalogue.TITLE);
    private static final Leaf<String> DEPARTMENT = Catalogue.leaf(Catalogue.DEPARTMENT);
    private static final Wish LEAD = new Wish.Put<>(TITLE, "Lead of all");
    private static final Wish ELSEWHERE = new Wish.Put<>(DEPARTMENT, "Elsewhere");

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() throws Exception {
        office = new Office(folder, settings -> settings);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private List<State> states(long run) throws Exception {
        return office.rows(run).stream().map(Task::state).toList();
    }

    private Values now(String id) {
        return office.read(List.of(id)).get(id);
    }

    private void undo(long run) throws Exception {
        List<Task> rows = office.rows(run);
        Undoing.Undone back =
                Undoing.of(rows, office.read(rows.stream().map(Task::id).toList()), Instant.now());
        long undoing = office.runs()
                .create("Back", Instant.now(), "", run, back.preview().tasks());
        assertThat(office.work(undoing).phase()).isEqualTo(Phase.FINISHED);
    }

    @Test
    void ofSomebodyWhoseSecondRowTheServerIgnoredTheFirstIsTakenBack() throws Exception {
        String id = office.ids(1).getFirst();
        String before = TITLE.get(now(id));
        Wish skill = new Wish.Put<>(Catalogue.leaf(Catalogue.PROFILE_SKILLS), List.of("Juggling"));
        long run = office.run(office.preview(List.of(id), LEAD, skill));
        office.sandbox.behave("{\"profileSkills\": \"ignored\", \"patchAnswer\": \"expanded\"}");

        office.work(run);

        assertThat(states(run)).containsExactly(State.REFUSED);
        assertThat(TITLE.get(now(id))).isEqualTo("Lead of all");
        undo(run);
        assertThat(TITLE.get(now(id))).isEqualTo(before);
    }

    @Test
    void whatWasAppliedBeforeSomebodyElseChangedTheSameAndNobodyHadSeenItIsTakenBack() throws Exception {
        String id = office.ids(1).getFirst();
        String before = TITLE.get(now(id));
        long run = office.run(office.preview(List.of(id), LEAD, ELSEWHERE));
        office.sandbox.fail("""
                {"faults": [{"method": "PATCH", "path": "/api/v2/users/*", "cut": "after"},
                {"method": "GET", "path": "/api/v2/users/*", "change": {"department": "Theirs"}}]}""");

        office.work(run);

        assertThat(states(run)).containsExactly(State.MERGED);
        assertThat(DEPARTMENT.get(now(id))).isEqualTo("Theirs");
        undo(run);
        assertThat(TITLE.get(now(id))).isEqualTo(before);
        assertThat(DEPARTMENT.get(now(id))).isEqualTo("Theirs");
    }

    @Test
    void whatWasNotAppliedWhileSomebodyElseChangedTheSameIsAConflict() throws Exception {
        String id = office.ids(1).getFirst();
        long run = office.run(office.preview(List.of(id), LEAD, ELSEWHERE));
        office.sandbox.fail("""
                {"faults": [{"method": "PATCH", "path": "/api/v2/users/*", "cut": "before"},
                {"method": "GET", "path": "/api/v2/users/*", "change": {"department": "Theirs"}}]}""");

        office.work(run);

        assertThat(states(run)).containsExactly(State.CONFLICT);
        assertThat(TITLE.get(now(id))).isNotEqualTo("Lead of all");
    }

    @Test
    void somebodyAtWhomTheServerFailsHoldsNobodyElseUp() throws Exception {
        List<String> ids = office.ids(40);
        long run = office.run(office.preview(ids, LEAD));
        office.sandbox.fail("""
                {"method": "PATCH", "path": "/api/v2/users/%s", "status": 502, "body": "Bad gateway", "count": 1000}""".formatted(ids.get(1)));

        Ending ending = office.work(run);

        assertThat(ending.phase()).isEqualTo(Phase.PAUSED);
        assertThat(ending.stop().orElseThrow().reason()).isEqualTo(Stop.Reason.OFFLINE);
        assertThat(office.runs().counts(run)).isEqualTo(Map.of(State.WAITING, 1, State.DONE, 39));
        office.sandbox.fail("{\"faults\": []}");
        assertThat(office.work(run).phase()).isEqualTo(Phase.FINISHED);
    }

    @Test
    void somebodyWhoCannotBeReadHoldsNobodyElseUp() throws Exception {
        List<String> ids = office.ids(40);
        long run = office.run(office.preview(ids, LEAD));
        office.sandbox.fail("""
                {"faults": [{"method": "PATCH", "path": "/api/v2/users/%s", "cut": "after"},
                {"method": "GET", "path": "/api/v2/users/%s", "status": 500, "count": 1000}]}""".formatted(ids.get(1), ids.get(1)));

        assertThat(office.work(run).phase()).isEqualTo(Phase.PAUSED);

        assertThat(office.runs().counts(run)).isEqualTo(Map.of(State.UNSURE, 1, State.DONE, 39));
        office.sandbox.fail("{\"faults\": []}");
        assertThat(office.work(run).phase()).isEqualTo(Phase.FINISHED);
        assertThat(states(run)).containsOnly(State.DONE);
    }

    @Test
    void aServerThatFailsAtEverybodyIsNotAskedOfEverybody() throws Exception {
        long run = office.run(office.preview(office.ids(60), LEAD));
        office.sandbox.fail("""
                {"method": "PATCH", "path": "/api/v2/users/*", "status": 502, "body": "Bad gateway", "count": 1000}""");
        office.exchanges.clear();

        assertThat(office.work(run).phase()).isEqualTo(Phase.PAUSED);

        assertThat(office.exchanges).hasSizeLessThan(100);
        assertThat(states(run)).containsOnly(State.WAITING);
    }

    private List<Fate> fates() throws Exception {
        List<Entry> all = office.store().history(Office.HERE).find(Query.ALL, Long.MAX_VALUE, 1_000);
        return all.stream().map(entry -> entry.result().fate()).toList();
    }

    @Test
    void anAnswerAboutSomebodyElseIsNotBelieved() throws Exception {
        List<String> ids = office.ids(2);
        long run = office.run(office.preview(ids.subList(0, 1), LEAD));
        office.sandbox.fail("""
                {"method": "PATCH", "path": "/api/v2/users/*", "status": 200, "body":
                {"id": "%s", "version": 99, "name": "Somebody", "state": "active", "title": "Lead of all"}}""".formatted(ids.get(1)));

        office.work(run);

        assertThat(states(run)).containsExactly(State.DONE);
        assertThat(TITLE.get(now(ids.getFirst()))).isEqualTo("Lead of all");
        assertThat(fates()).containsExactly(Fate.DONE, Fate.NOT_ARRIVED);
    }

    @Test
    void aRequestThatArrivesAfterSomebodyHasLookedForItIsOursAllTheSame() throws Exception {
        String id = office.ids(1).getFirst();
        String before = TITLE.get(now(id));
        long run = office.run(office.preview(List.of(id), LEAD));
        office.sandbox.fail("""
                {"faults": [{"method": "PATCH", "path": "/api/v2/users/*", "delay": 1500},
                {"method": "PATCH", "path": "/api/v2/users/*", "delay": 750}]}""");
        Timeouts hurried = new Timeouts(Duration.ofSeconds(10), Duration.ofMillis(1_000));
        try (GenesysCloud hasty =
                new GenesysCloud(URI.create(office.sandbox.url()), office.sandbox::token, _ -> {}, hurried)) {
            Tools tools = new Tools(hasty, office.runs(), Clock.systemUTC(), () -> "Somebody");
            Ending ending = new Execution(tools, run, _ -> {}).work(Integer.MAX_VALUE);
            assertThat(ending).isEqualTo(new Ending(Phase.FINISHED, Optional.empty()));
        }

        assertThat(states(run)).containsExactly(State.DONE);
        assertThat(fates()).filteredOn(Fate.DONE::equals).hasSize(1);
        undo(run);
        assertThat(TITLE.get(now(id))).isEqualTo(before);
    }

    @Test
    void whoeverIsDeletedMeanwhileIsSaidToBeAndNotRestored() throws Exception {
        List<String> ids = office.ids(3);
        long run = office.run(office.preview(ids, LEAD));
        office.sandbox.fail("""
                {"change": {"state": "deleted"}, "user": "%s", "path": "/api/v2/users/%s"}""".formatted(ids.get(1), ids.get(1)));

        assertThat(office.work(run).phase()).isEqualTo(Phase.FINISHED);

        assertThat(states(run)).containsExactly(State.DONE, State.NOT_FOUND, State.DONE);
    }

    @Test
    void aUserWithoutAVersionIsNotMergedAndNotSentAgain() throws Exception {
        String id = office.ids(1).getFirst();
        long run = office.run(office.preview(List.of(id), LEAD));
        office.sandbox.fail("""
                {"faults": [{"change": {"department": "Theirs"}, "user": "%s", "path": "/api/v2/users/%s"},
                {"method": "GET", "path": "/api/v2/users/*", "status": 200, "body":
                {"id": "%s", "name": "Somebody", "state": "active"}}]}""".formatted(id, id, id));

        office.work(run);

        assertThat(states(run)).doesNotContain(State.DONE, State.MERGED, State.UNCHANGED);
        assertThat(TITLE.get(now(id))).isNotEqualTo("Lead of all");
    }
}
