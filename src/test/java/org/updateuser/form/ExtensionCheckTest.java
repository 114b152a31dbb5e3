package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.updateuser.api.Exchange;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;

/// An extension is looked up while it is typed: who has it, and whether a pool has it.
class ExtensionCheckTest {
    private final Desk desk = Desk.open();
    private final ExtensionCheck check = desk.workplace().checks().extensions();

    @BeforeEach
    void forget() {
        desk.forgetLog();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Optional<Notice> typed(String extension) {
        check.look("somebody", "here", extension);
        desk.timers().pass();
        return check.advice(extension, "somebody");
    }

    private String said(String extension) {
        return typed(extension).orElseThrow().text();
    }

    private List<String> asked() {
        return desk.exchanges().stream()
                .map(Exchange::path)
                .filter(path -> path.contains("/edges/"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void oneThatIsFreeIsInAPool() {
        Notice notice = typed("4998").orElseThrow();
        assertThat(notice.text()).isEqualTo("4998 is free, from the pool 4000 to 4999.");
        assertThat(notice.tone()).isEqualTo(Tone.GOOD);
        assertThat(asked())
                .containsExactly("extensions?pageSize=25&_number=4998", "extensionpools?pageSize=100&pageNumber=1");
    }

    @Test
    void oneThatSomebodyHasLeadsToThem() {
        Notice notice = typed("4711").orElseThrow();
        assertThat(notice.text())
                .isEqualTo("4711 belongs to José Ramírez. The server may refuse it; another one is safer.");
        assertThat(notice.tone()).isEqualTo(Tone.WARN);
        Notice.Action action = Objects.requireNonNull(notice.action());
        assertThat(action.label()).isEqualTo("Open José Ramírez");
        action.run().run();
        assertThat(desk.editor().current().get().orElseThrow().name()).isEqualTo("José Ramírez");
    }

    @Test
    void onesOwnIsNobodyElses() {
        String jose = desk.open("jose ramirez").id();
        check.look("somebody", "here", "4711");
        desk.timers().pass();
        assertThat(check.advice("4711", jose).orElseThrow().text()).startsWith("4711 is free");
    }

    @Test
    void oneOfNoPoolSaysWhichThereAre() {
        assertThat(said("777"))
                .isEqualTo("777 is in no pool, so nobody can be called by it until a pool has it."
                        + " The pools: 4000 to 4999, 100000 to 199999.");
    }

    @Test
    void whileItIsTypedNothingIsAskedAndOfSeveralOnlyTheLast() {
        List.of("4", "49", "499", "4998").forEach(extension -> check.look("somebody", "here", extension));
        assertThat(asked()).isEmpty();
        desk.timers().pass();
        assertThat(asked()).hasSize(2).first().asString().endsWith("4998");
    }

    @Test
    void whatWasTakenBackIsNotAskedAndALateAnswerIsDropped() {
        check.look("somebody", "here", "4998");
        check.look("somebody", "here", "");
        desk.timers().pass();
        assertThat(asked()).isEmpty();
        desk.steps().hold();
        check.look("somebody", "here", "4997");
        desk.timers().pass();
        check.look("somebody", "here", "4996");
        desk.steps().release();
        assertThat(asked()).isEmpty();
    }

    @Test
    void itIsRememberedForAWhile() {
        typed("4998");
        typed("777");
        typed("4998");
        assertThat(asked()).hasSize(4);
        assertThat(check.revision().get()).isEqualTo(2);
        for (int times = 0; times < 7; times++) {
            desk.pause();
        }
        typed("4998");
        assertThat(asked()).hasSize(6);
    }

    @Test
    void withoutThePermissionItIsSaidOnceAndTheListOfPeopleIsLookedThroughAllTheSame() {
        desk.behave("{\"withheld\":[\"telephony:extensionPool:view\"]}");
        desk.workplace().rights().refresh();
        desk.find("jose");
        assertThat(said("4998"))
                .isEqualTo("Whether 4998 is free can be looked up only with the permission"
                        + " telephony:extensionPool:view. The server has the last word.");
        assertThat(typed("4997")).isEmpty();
        assertThat(said("4711")).startsWith("4711 belongs to José Ramírez.");
        assertThat(asked()).isEmpty();
    }

    @Test
    void aRefusalThatNobodyExpectedIsTheSame() {
        desk.behave("{\"withheld\":[\"telephony:extensionPool:view\"]}");
        assertThat(said("4998")).startsWith("Whether 4998 is free");
        assertThat(typed("4997")).isEmpty();
        assertThat(asked()).hasSize(2);
    }

    @Test
    void whereTheServerIsSilentNothingIsSaidAndItIsAskedAgainLater() {
        desk.fault(
                "{\"method\":\"GET\",\"path\":\"/api/v2/telephony/providers/edges/extensions\",\"status\":500,\"count\":1}");
        assertThat(typed("4998")).isEmpty();
        assertThat(said("4998")).startsWith("4998 is free");
    }

    @Test
    void whatIsBeingLookedUpIsNotAskedAnewWhileTheRowIsDrawnAgain() {
        check.look("somebody", "here", "4998");
        check.look("somebody", "here", "4998");
        desk.steps().hold();
        desk.timers().pass();
        check.look("somebody", "here", "4998");
        assertThat(desk.timers().isWaiting()).isFalse();
        desk.steps().release();
        assertThat(asked()).hasSize(2);
        assertThat(check.advice("4998", "somebody").orElseThrow().text()).startsWith("4998 is free");
    }

    @Test
    void aSilentServerIsNotTakenForALackingPermission() {
        String jose = desk.find("jose ramirez").id();
        desk.fault(
                "{\"method\":\"GET\",\"path\":\"/api/v2/telephony/providers/edges/extensions\",\"status\":500,\"count\":1}");
        check.look(jose, "here", "4711");
        desk.timers().pass();
        assertThat(check.advice("4711", jose)).isEmpty();
        assertThat(check.advice("4711", "somebody").orElseThrow().text()).startsWith("4711 belongs to José Ramírez.");
    }

    @Test
    void theOneOfSomebodyDeletedIsFreeAgain() {
        desk.behave("{\"withheld\":[\"telephony:extensionPool:view\"]}");
        desk.workplace().rights().refresh();
        Values jose = desk.open("jose ramirez").user().base().get();
        desk.people().update(Person.of(jose.with(Catalogue.STATE_CHOICE, "deleted")));
        assertThat(said("4711")).startsWith("Whether 4711 is free");
    }
}
