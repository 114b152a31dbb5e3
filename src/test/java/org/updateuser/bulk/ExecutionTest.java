package org.updateuser.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.bulk.Execution.Ending;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;
import org.updateuser.patch.Wish;
import org.updateuser.sandbox.Exchange;
import org.updateuser.store.Runs.Phase;

/// Runs on the sandbox, with everything that can come between.
class ExecutionTest {
    private static final Leaf<String> TITLE = Catalogue.leaf(Catalogue.TITLE);
    private static final Wish LEAD = new Wish.Put<>(TITLE, "Lead of all");

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

    private void fail(String fault) {
        office.sandbox.fail(fault);
    }

    private Map<State, Long> states(long run) throws Exception {
        return office.rows(run).stream().collect(Collectors.groupingBy(Task::state, Collectors.counting()));
    }

    private List<String> titles(List<String> ids) {
        return office.read(ids).values().stream().map(TITLE::get).distinct().toList();
    }

    @Test
    void everybodyIsChangedByOneRequest() throws Exception {
        List<String> ids = office.ids(30);
        Preview preview = office.preview(ids, LEAD);
        assertThat(preview.requests()).isEqualTo(30);
        long run = office.run(preview);
        office.exchanges.clear();

        assertThat(office.work(run)).isEqualTo(new Ending(Phase.FINISHED, java.util.Optional.empty()));

        assertThat(states(run)).isEqualTo(Map.of(State.DONE, 30L));
        assertThat(office.exchanges).hasSize(30).allMatch(one -> one.request().contains("\"version\""));
        assertThat(titles(ids)).containsExactly("Lead of all");
        assertThat(office.store().history(Office.HERE).count(org.updateuser.store.History.Query.ALL))
                .isEqualTo(30);
    }

    @Test
    void whoeverHasItAlreadyIsCountedAndLeftOut() throws Exception {
        List<String> ids = office.ids(10);
        office.work(office.run(office.preview(ids.subList(0, 4), LEAD)));

        Preview preview = office.preview(ids, LEAD);

        assertThat(preview.unchanged()).isEqualTo(4);
        assertThat(preview.lines()).hasSize(6);
    }

    @Test
    void whatSomebodyElseChangesMeanwhileIsMergedOrAConflict() throws Exception {
        List<String> ids = office.ids(3);
        long run = office.run(office.preview(ids, LEAD));
        fail("""
                {"faults": [{"change": {"department": "Theirs"}, "user": "%s", "path": "/api/v2/users/%s"},
                {"change": {"title": "Theirs"}, "user": "%s", "path": "/api/v2/users/%s"}]}""".formatted(ids.get(0), ids.get(0), ids.get(1), ids.get(1)));

        office.work(run);

        assertThat(office.rows(run)).extracting(Task::state).containsExactly(State.MERGED, State.CONFLICT, State.DONE);
        assertThat(office.rows(run).get(1).detail()).isEqualTo("title");
        Map<String, Values> now = office.read(ids);
        assertThat(now.get(ids.get(0)).get(Catalogue.DEPARTMENT)).isEqualTo("Theirs");
        assertThat(now.get(ids.get(0)).get(Catalogue.TITLE)).isEqualTo("Lead of all");
        assertThat(now.get(ids.get(1)).get(Catalogue.TITLE)).isEqualTo("Theirs");
    }

    @Test
    void aLostAnswerIsReadAndNothingIsSentTwice() throws Exception {
        List<String> ids = office.ids(8);
        long run = office.run(office.preview(ids, LEAD));
        fail("""
                {"faults": [{"method": "PATCH", "path": "/api/v2/users/*", "cut": "after", "count": 2},
                {"method": "PATCH", "path": "/api/v2/users/*", "cut": "before", "count": 2}]}""");
        office.exchanges.clear();

        office.work(run);

        assertThat(states(run)).isEqualTo(Map.of(State.DONE, 8L));
        assertThat(titles(ids)).containsExactly("Lead of all");
        assertThat(office.read(ids).values()).allMatch(user -> user.get(Catalogue.VERSION) == versionBefore(user) + 1);
    }

    private int versionBefore(Values user) {
        try {
            return office.rows(1).stream()
                    .filter(task -> task.id().equals(user.get(Catalogue.ID)))
                    .findFirst()
                    .orElseThrow()
                    .before()
                    .get(Catalogue.VERSION);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void anExpiredTokenAndADeadServerLetTheRunWait() throws Exception {
        List<String> ids = office.ids(6);
        long run = office.run(office.preview(ids, LEAD));
        fail("{\"method\": \"PATCH\", \"path\": \"/api/v2/users/*\", \"status\": 401, \"count\": 20}");

        Ending ending = office.work(run);

        assertThat(ending.phase()).isEqualTo(Phase.PAUSED);
        assertThat(ending.stop().orElseThrow().reason()).isEqualTo(Stop.Reason.NOT_SIGNED_IN);
        assertThat(states(run)).isEqualTo(Map.of(State.WAITING, 6L));
        fail("{\"faults\": []}");
        office.sandbox.goAway();
        assertThat(office.work(run).stop().orElseThrow().reason()).isEqualTo(Stop.Reason.OFFLINE);
        assertThat(states(run)).isEqualTo(Map.of(State.WAITING, 6L));
        office.sandbox.comeBack();
        assertThat(office.work(run).phase()).isEqualTo(Phase.FINISHED);
        assertThat(states(run)).isEqualTo(Map.of(State.DONE, 6L));
    }

    @Test
    void whatIsRefusedIsSaidAndTheOthersGoOn() throws Exception {
        List<String> ids = office.ids(5);
        long run = office.run(office.preview(ids, LEAD));
        fail("""
                {"faults": [{"method": "PATCH", "path": "/api/v2/users/%s", "status": 400,
                "body": {"code": "invalid.value", "message": "Not that"}},
                {"method": "PATCH", "path": "/api/v2/users/%s", "status": 404, "body": {"code": "not.found"}}]}""".formatted(ids.get(1), ids.get(2)));

        office.work(run);

        assertThat(office.rows(run))
                .extracting(Task::state)
                .containsExactly(State.DONE, State.REFUSED, State.NOT_FOUND, State.DONE, State.DONE);
        assertThat(office.rows(run).get(1).detail()).isEqualTo("400 invalid.value – Not that");
    }

    @Test
    void aRunStopsAfterAFewToLookAndGoesOn() throws Exception {
        List<String> ids = office.ids(9);
        long run = office.run(office.preview(ids, LEAD));

        Ending first = office.execution(run).work(3);

        assertThat(first.phase()).isEqualTo(Phase.PAUSED);
        assertThat(states(run)).isEqualTo(Map.of(State.DONE, 3L, State.WAITING, 6L));
        assertThat(office.work(run).phase()).isEqualTo(Phase.FINISHED);
    }

    @Test
    void aCancelledRunLeavesTheRestAlone() throws Exception {
        long run = office.run(office.preview(office.ids(9), LEAD));
        Execution execution = office.execution(run);
        execution.work(2);

        execution.cancel();

        assertThat(execution.work(Integer.MAX_VALUE).phase()).isEqualTo(Phase.CANCELLED);
        assertThat(states(run)).isEqualTo(Map.of(State.DONE, 2L, State.NOT_ATTEMPTED, 7L));
    }

    @Test
    void whatTheAnswersDoNotSayIsAskedForManyAtOnce() throws Exception {
        List<String> ids = office.ids(20);
        Wish hobby = new Wish.Put<>(Catalogue.leaf(Catalogue.SPOUSE), "Nobody");
        long run = office.run(office.preview(ids, hobby));
        office.sandbox.behave("{\"patchAnswer\": \"plain\"}");
        office.exchanges.clear();

        office.work(run);

        assertThat(states(run)).isEqualTo(Map.of(State.DONE, 20L));
        assertThat(office.exchanges)
                .filteredOn(one -> one.method().equals("PATCH"))
                .hasSize(20);
        assertThat(office.exchanges)
                .filteredOn(one -> one.method().equals("GET"))
                .hasSize(1);
    }

    @Test
    void takingARunBackLeavesWhatOthersHaveChangedSince() throws Exception {
        List<String> ids = office.ids(4);
        Map<String, Values> before = office.read(ids);
        long run = office.run(office.preview(ids, LEAD));
        office.work(run);
        long other = office.run(office.preview(ids.subList(0, 1), new Wish.Put<>(TITLE, "Later")));
        office.work(other);
        long department = office.run(
                office.preview(ids.subList(1, 2), new Wish.Put<>(Catalogue.leaf(Catalogue.DEPARTMENT), "Elsewhere")));
        office.work(department);

        Undoing.Undone back = Undoing.of(office.rows(run), office.read(ids), java.time.Instant.now());
        office.work(office.runs()
                .create("Back", java.time.Instant.now(), "", run, back.preview().tasks()));

        assertThat(back.left()).extracting(Task::id).containsExactly(ids.get(0));
        Map<String, Values> now = office.read(ids);
        assertThat(now.get(ids.get(0)).get(Catalogue.TITLE)).isEqualTo("Later");
        for (String id : ids.subList(1, 4)) {
            assertThat(TITLE.get(now.get(id))).isEqualTo(TITLE.get(before.get(id)));
        }
        assertThat(now.get(ids.get(1)).get(Catalogue.DEPARTMENT)).isEqualTo("Elsewhere");
    }

    @Test
    void peopleWhoAreGoneOrDeletedAreSaidBeforehand() {
        List<String> ids = List.of(office.ids(1).getFirst(), "8a0d8a4c-0000-4000-8000-000000000000");

        Preview preview = office.preview(ids, LEAD);

        assertThat(preview.lines().get(1).worries()).containsExactly(new Worry.Whole(Worry.Whole.Kind.NOT_FOUND));
        assertThat(preview.sent()).hasSize(1);
    }

    @Test
    void anEmailThatSomebodyHasIsSaidBeforehand() {
        List<String> ids = office.ids(3);
        String taken = office.people().getLast().email();

        Preview preview = office.preview(ids.subList(0, 1), new Wish.Put<>(Catalogue.leaf(Catalogue.EMAIL), taken));
        Preview same = office.preview(ids, new Wish.Put<>(Catalogue.leaf(Catalogue.EMAIL), "new@example.com"));

        assertThat(preview.sent()).isEmpty();
        assertThat(preview.lines().getFirst().worries())
                .singleElement()
                .isInstanceOfSatisfying(
                        Worry.Shared.class, shared -> assertThat(shared.inRun()).isFalse());
        assertThat(same.lines()).hasSize(3).noneMatch(PreviewLine::chosen);
    }

    @Test
    void whatIsWrittenDownIsWhatTheServerWasAsked() throws Exception {
        long run = office.run(office.preview(office.ids(5), LEAD));
        office.exchanges.clear();
        office.work(run);

        List<String> asked =
                office.exchanges.stream().map(Exchange::request).sorted().toList();
        List<String> kept =
                office
                        .store()
                        .history(Office.HERE)
                        .find(org.updateuser.store.History.Query.ALL, Long.MAX_VALUE, 10)
                        .stream()
                        .map(entry ->
                                org.updateuser.wire.UserJson.write(entry.sent().patch()))
                        .sorted()
                        .toList();
        assertThat(kept).isEqualTo(asked);
    }

    @Test
    void autoAnswerIsSwitchedFiftyAtATime() throws Exception {
        List<String> ids = office.ids(120);
        Leaf<Boolean> answer = Catalogue.leaf(Catalogue.ACD_AUTO_ANSWER);
        Preview preview = office.preview(ids, new Wish.Put<>(answer, true));
        assertThat(preview.isAutoAnswerOnly()).isTrue();
        long run = office.run(preview);
        int people = preview.sent().size();
        office.exchanges.clear();

        assertThat(office.execution(run).work(Integer.MAX_VALUE, true).phase()).isEqualTo(Phase.FINISHED);

        assertThat(office.exchanges)
                .hasSize((people + 49) / 50)
                .allMatch(one -> one.target().equals("/api/v2/users/bulk"));
        assertThat(states(run)).isEqualTo(Map.of(State.DONE, (long) people));
        assertThat(office.read(ids).values()).allMatch(answer::get);
    }

    @Test
    void whatIsRefusedTogetherHasATurnOfItsOwn() throws Exception {
        List<String> ids = office.ids(10);
        Leaf<Boolean> answer = Catalogue.leaf(Catalogue.ACD_AUTO_ANSWER);
        Preview preview = office.preview(ids, new Wish.Put<>(answer, true));
        long run = office.run(preview);
        fail(
                "{\"method\": \"PATCH\", \"path\": \"/api/v2/users/bulk\", \"status\": 400, \"body\": {\"code\": \"bad.request\"}}");

        office.execution(run).work(Integer.MAX_VALUE, true);

        assertThat(states(run))
                .isEqualTo(Map.of(State.DONE, (long) preview.sent().size()));
        assertThat(office.read(ids).values()).allMatch(answer::get);
    }

    @Test
    void aLostAnswerToTheRequestForManyIsAskedForOneByOne() throws Exception {
        List<String> ids = office.ids(10);
        Leaf<Boolean> answer = Catalogue.leaf(Catalogue.ACD_AUTO_ANSWER);
        Preview preview = office.preview(ids, new Wish.Put<>(answer, true));
        long run = office.run(preview);
        fail("{\"method\": \"PATCH\", \"path\": \"/api/v2/users/bulk\", \"cut\": \"after\"}");
        office.exchanges.clear();

        office.execution(run).work(Integer.MAX_VALUE, true);

        assertThat(states(run))
                .isEqualTo(Map.of(State.DONE, (long) preview.sent().size()));
        assertThat(office.exchanges)
                .filteredOn(one -> one.method().equals("PATCH"))
                .hasSize(1);
    }
}
