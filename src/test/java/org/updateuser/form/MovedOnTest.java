package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.bulk.Worry;
import org.updateuser.form.Bulk.Stage;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.patch.Task.State;

/// A change of many is looked at, and then somebody changes the same people: what was looked at is computed again for
/// them, and what is otherwise is shown, before anything is sent.
class MovedOnTest {
    private final Desk desk = Desk.open();
    private final Bulk bulk = desk.workplace().bulk();
    private final Together together = new Together(desk.workplace());
    private final List<Long> started = new ArrayList<>();

    @BeforeEach
    void start() {
        desk.workplace().start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /// Begins a change of so many people's titles.
    private List<String> begin(int people) {
        List<String> ids = together.active().subList(0, people);
        bulk.begin(ids);
        set("title", "Lead of all");
        desk.forgetLog();
        return ids;
    }

    private void set(String key, String text) {
        together.set(key, text);
    }

    private Preview preview() {
        return bulk.preview().get().orElseThrow();
    }

    private PreviewLine line(String id) {
        return preview().lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String said() {
        return bulk.notice().get().map(Notice::text).orElse("");
    }

    private String worries(String id) {
        RunWords words = new RunWords(desk.words(), desk.sentences());
        return String.join(
                " ",
                line(id).worries().stream()
                        .map(words::of)
                        .map(MovedOnTest::plain)
                        .toList());
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u200E\\u2066-\\u2069]", "");
    }

    private void click() {
        bulk.start("", number -> {
            started.add(number);
            desk.workplace().runs().start(number, Manner.WHOLE, () -> {});
        });
    }

    private Map<State, Integer> counts() {
        return desk.workplace().runs().shown().get().orElseThrow().counts();
    }

    private List<String> reads() {
        return desk.exchanges().stream()
                .map(one -> one.method() + " " + one.path().replaceFirst("&id=.*", "&id=…"))
                .toList();
    }

    @Test
    void whatSomebodyElseMadeOtherwiseIsShownBeforeAnythingIsSent() {
        List<String> ids = begin(4);
        String before = desk.served(ids.get(2)).get(Catalogue.TITLE);
        desk.somebodyElse(ids.get(2), "\"title\":\"Moved on\"");

        click();

        assertThat(started).isEmpty();
        assertThat(desk.patches()).isEmpty();
        assertThat(said()).startsWith("Of 1 person the difference is another one");
        assertThat(line(ids.get(2)).proposal().served().get(Catalogue.TITLE)).isEqualTo("Moved on");
        assertThat(worries(ids.get(2)))
                .isEqualTo("Somebody has changed this person since you looked. Until then it would have been: Title: "
                        + before + " → Lead of all");
        assertThat(preview().lines())
                .filteredOn(line -> !line.worries().isEmpty())
                .hasSize(1);
        assertThat(preview().sent()).hasSize(4);

        click();

        assertThat(started).hasSize(1);
        assertThat(counts()).containsExactly(Map.entry(State.DONE, 4));
    }

    @Test
    void whoHasItAlreadyIsShownAndNotSent() {
        List<String> ids = begin(3);
        desk.somebodyElse(ids.get(0), "\"title\":\"Lead of all\"");
        click();
        assertThat(started).isEmpty();
        assertThat(preview().tally().sent()).isEqualTo(2);
        assertThat(line(ids.get(0)).changes()).isEmpty();
        assertThat(worries(ids.get(0)))
                .contains("nothing is to change any more")
                .endsWith("→ Lead of all");
        click();
        assertThat(counts()).containsExactly(Map.entry(State.DONE, 2));
        assertThat(desk.patches()).hasSize(2);
    }

    @Test
    void whoeverHadItAndHasItNoLongerIsShownAndThenChanged() {
        List<String> ids = begin(3);
        desk.somebodyElse(ids.get(1), "\"title\":\"Lead of all\"");
        bulk.refresh();
        assertThat(preview().tally().sent()).isEqualTo(2);
        bulk.begin(ids);
        set("title", "Lead of all");
        assertThat(preview().unchanged()).isEqualTo(1);
        desk.somebodyElse(ids.get(1), "\"title\":\"Another\"");
        click();
        assertThat(started).isEmpty();
        assertThat(worries(ids.get(1))).endsWith("Until then nothing would have changed.");
        assertThat(preview().tally().sent()).isEqualTo(3);
    }

    @Test
    void whatDoesNotConcernTheChangeIsReadAgainAndStopsNobody() {
        List<String> ids = begin(5);
        desk.somebodyElse(ids.get(3), "\"department\":\"Elsewhere\"");
        click();
        assertThat(started).hasSize(1);
        assertThat(counts()).as("not merged: it was known").containsExactly(Map.entry(State.DONE, 5));
        assertThat(desk.served(ids.get(3)).get(Catalogue.DEPARTMENT)).isEqualTo("Elsewhere");
        assertThat(desk.log()).noneMatch("PATCH 409"::equals);
    }

    @Test
    void aHundredPeopleAreARequest() {
        begin(130);
        click();
        assertThat(started).hasSize(1);
        String list = "GET /api/v2/users?pageSize=";
        assertThat(reads().stream().filter(read -> read.startsWith("GET")))
                .as("without what has to be asked for: half of everybody is fewer requests by pages")
                .allMatch(read -> read.startsWith(list) && !read.contains("expand"))
                .hasSizeLessThanOrEqualTo(3);
        begin(40);
        set("title", "Another lead");
        click();
        assertThat(reads().stream().filter(read -> read.startsWith("GET"))).containsExactly(list + "40&state=any&id=…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\":503",
                "\"status\":403,\"body\":{\"code\":\"missing.permissions\"}",
                "\"garbage\":true"
            })
    void whereTheListIsNotToBeHadTheRunBeginsAndTheVersionsGuardIt(String fault) {
        List<String> ids = begin(3);
        desk.somebodyElse(ids.get(0), "\"title\":\"Theirs\"");
        desk.fault("{\"method\":\"GET\",\"path\":\"/api/v2/users\"," + fault + ",\"count\":20}");
        click();
        assertThat(started).hasSize(1);
        assertThat(counts()).containsOnly(Map.entry(State.DONE, 2), Map.entry(State.CONFLICT, 1));
        assertThat(desk.served(ids.get(0)).get(Catalogue.TITLE)).isEqualTo("Theirs");
    }

    @Test
    void whoHasChangedAndCannotBeReadIsSaidAndNothingIsSent() {
        List<String> ids = begin(3);
        desk.somebodyElse(ids.get(0), "\"title\":\"Theirs\"");
        desk.fault("{\"faults\":[{\"method\":\"GET\",\"path\":\"/api/v2/users\",\"delay\":0},"
                + "{\"method\":\"GET\",\"path\":\"/api/v2/users\",\"status\":403,\"count\":20}]}");
        click();
        assertThat(started).isEmpty();
        assertThat(said()).contains("Nothing can be previewed, and nothing was changed.");
        assertThat(bulk.stage().get()).isEqualTo(Stage.READY);
        desk.fault("{\"faults\":[]}");
        click();
        assertThat(said()).startsWith("Of 1 person");
        assertThat(desk.patches()).isEmpty();
    }

    @Test
    void whatWasSavedInThisProgramMeanwhileIsSeenWhenItIsLookedAtAgain() {
        List<String> ids = begin(6);
        Person person = desk.people().everybody().stream()
                .filter(one -> one.id().equals(ids.get(4)))
                .findFirst()
                .orElseThrow();
        OpenUser open = desk.open(person);
        open.user().state(Catalogue.TITLE).typed().set("Mine");
        desk.editor().save();
        desk.forgetLog();

        bulk.lookAgain();

        assertThat(reads()).hasSize(1);
        assertThat(line(ids.get(4)).proposal().served().get(Catalogue.TITLE)).isEqualTo("Mine");
        assertThat(said()).startsWith("Of 1 person");
        desk.forgetLog();
        bulk.lookAgain();
        assertThat(reads()).as("nothing new is known").isEmpty();
    }

    @Test
    void whatTheListSaysOtherwiseIsSeenWhenItIsLookedAtAgain() {
        List<String> ids = begin(6);
        desk.somebodyElse(ids.get(1), "\"title\":\"Theirs\"");
        desk.people().refresh();
        desk.forgetLog();
        bulk.lookAgain();
        assertThat(reads()).hasSize(1);
        assertThat(line(ids.get(1)).proposal().served().get(Catalogue.TITLE)).isEqualTo("Theirs");
        desk.forgetLog();
        bulk.lookAgain();
        assertThat(reads()).isEmpty();
    }

    @Test
    void whatARunHasChangedMeanwhileIsSeenWhenItIsLookedAtAgain() {
        begin(4);
        bulk.start("", started::add);
        List<String> ids = begin(6);
        desk.workplace().runs().start(started.getFirst(), Manner.WHOLE, () -> {});
        desk.timers().pass();
        desk.forgetLog();
        bulk.lookAgain();
        assertThat(reads()).as("those four, in one request").hasSize(1);
        assertThat(preview().lines()).hasSize(6);
        assertThat(preview().tally().sent()).isEqualTo(2);
        assertThat(worries(ids.getFirst())).contains("nothing is to change any more");
        assertThat(said()).startsWith("Of 4 people");
    }

    @Test
    void whatIsTypedWhileItIsLookedAtAgainIsNotSentUnseen() {
        begin(3);
        desk.steps().hold();
        click();
        assertThat(bulk.isReady()).isFalse();
        click();
        set("title", "Typed meanwhile");
        desk.steps().release();
        assertThat(started).isEmpty();
        assertThat(preview().lines())
                .allMatch(line -> line.proposal().wanted().get(Catalogue.TITLE).equals("Typed meanwhile"))
                .noneMatch(line -> line.worries().stream().anyMatch(Worry.Moved.class::isInstance));
        click();
        assertThat(started).hasSize(1);
        assertThat(desk.patches()).hasSize(3).allMatch(body -> body.contains("Typed meanwhile"));
    }

    @Test
    void whoWasLeftOutStaysSo() {
        List<String> ids = begin(2);
        desk.somebodyElse(ids.get(0), "\"title\":\"Moved on\"");
        bulk.ticks().choose(line(ids.get(1)), false);
        click();
        assertThat(preview().tally().sent()).as("who was left out stays so").isEqualTo(1);
        assertThat(line(ids.get(1)).worries()).isEmpty();
    }
}
