package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;

/// A save of two requests that is interrupted at one of them: nothing is sent twice, and nothing is lost.
class BetweenRequestsTest {
    private static final String UNREADABLE =
            "{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"status\":503,\"body\":{\"code\":\"service.unavailable\"}}";

    private final Desk desk = Desk.open();
    private final Steps steps = desk.steps();

    @AfterEach
    void close() {
        desk.close();
    }

    private static String notice(OpenUser open) {
        return open.notice().get().orElseThrow().text();
    }

    private static void type(OpenUser open, String title, String state) {
        open.user().state(Catalogue.STATE_CHOICE).typed().set(state);
        open.user().state(Catalogue.TITLE).typed().set(title);
    }

    private OpenUser closing() {
        OpenUser amara = desk.openAmara();
        type(amara, "Head", "inactive");
        return amara;
    }

    /// One request is lost on its way, or its answer on the way back, and then nothing can be read either.
    private void lose(String cut) {
        desk.fault("{\"faults\":[{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"cut\":\"" + cut + "\"},"
                + UNREADABLE + "]}");
    }

    private static String title(int version) {
        return "{\"version\":" + version + ",\"title\":\"Head\"}";
    }

    private static String state(int version, String state) {
        return "{\"version\":" + version + ",\"state\":\"" + state + "\"}";
    }

    private void assertSaved(OpenUser open, int version, String state) {
        Values served = desk.served(open);
        assertThat(served.get(Catalogue.TITLE)).isEqualTo("Head");
        assertThat(served.get(Catalogue.STATE_CHOICE)).isEqualTo(state);
        assertThat(served.get(Catalogue.VERSION)).isEqualTo(version);
        assertThat(open.user().dirty().get()).isFalse();
        assertThat(open.isUnsettled()).isFalse();
    }

    @Test
    void theAnswerToTheFirstIsLostAndTheNextSaveSendsTheSecondAlone() {
        OpenUser amara = closing();
        int version = amara.version();
        lose("after");
        desk.editor().save();
        assertThat(notice(amara)).contains("It is not known whether the change arrived.");
        assertThat(desk.patches()).containsExactly(title(version));

        desk.editor().save();
        assertThat(desk.patches()).containsExactly(title(version), state(version + 1, "inactive"));
        assertSaved(amara, version + 2, "inactive");
    }

    @Test
    void theFirstIsLostAndTheNextSaveSendsBoth() {
        OpenUser amara = closing();
        int version = amara.version();
        lose("before");
        desk.editor().save();
        assertThat(amara.isUnsettled()).isTrue();

        desk.editor().save();
        assertThat(desk.patches()).containsExactly(title(version), title(version), state(version + 1, "inactive"));
        assertSaved(amara, version + 2, "inactive");
    }

    @Test
    void theAnswerToARestoreIsLostAndTheNextSaveSendsTheRestAlone() {
        OpenUser piotr = desk.open("Piotr Wiśniewski");
        int version = piotr.version();
        type(piotr, "Head", "active");
        lose("after");
        desk.editor().save();
        assertThat(piotr.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");

        desk.editor().save();
        assertThat(desk.patches()).containsExactly(state(version, "active"), title(version + 1));
        assertSaved(piotr, version + 2, "active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void theSecondIsLostWhileSomethingElseIsTypedAndTheNextSaveSettlesItFirst(String cut) {
        OpenUser amara = closing();
        int version = amara.version();
        steps.hold();
        desk.editor().save();
        steps.runFirst();
        amara.user().state(Catalogue.DEPARTMENT).typed().set("Support");
        lose(cut);
        steps.release();
        assertThat(amara.isUnsettled()).isTrue();
        assertThat(amara.user().state(Catalogue.TITLE).base().get()).isEqualTo("Head");

        desk.forgetLog();
        desk.editor().save();
        int next = version + (cut.equals("after") ? 2 : 1);
        String department = "{\"version\":" + next + ",\"department\":\"Support\"}";
        if (cut.equals("after")) {
            assertThat(desk.patches()).containsExactly(department);
        } else {
            assertThat(desk.patches()).containsExactly(department, state(next + 1, "inactive"));
        }
        assertSaved(amara, version + 3, "inactive");
        assertThat(desk.served(amara).get(Catalogue.DEPARTMENT)).isEqualTo("Support");
    }

    @Test
    void theSecondIsRefusedWhileSomethingElseIsTyped() {
        OpenUser amara = closing();
        int version = amara.version();
        steps.hold();
        desk.editor().save();
        steps.runFirst();
        amara.user().state(Catalogue.TITLE).typed().set("Head of sales");
        desk.fault("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"status\":403,"
                + "\"body\":{\"code\":\"missing.any.permissions\"}}");
        steps.release();
        assertThat(notice(amara)).contains("The first request was applied and is done; the rest was not and is kept");
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head of sales");
        assertThat(amara.user().state(Catalogue.STATE_CHOICE).typed().get()).isEqualTo("inactive");

        desk.editor().save();
        assertThat(desk.patches())
                .containsExactly(
                        title(version),
                        state(version + 1, "inactive"),
                        "{\"version\":" + (version + 1) + ",\"title\":\"Head of sales\"}",
                        state(version + 2, "inactive"));
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void theServerIsGoneBeforeTheSecond() {
        OpenUser amara = closing();
        steps.hold();
        desk.editor().save();
        steps.runFirst();
        desk.unplug();
        steps.release();
        assertThat(notice(amara)).contains("The first request was applied and is done; the rest was not and is kept");
        assertThat(amara.isUnsettled()).isFalse();
        assertThat(amara.saving().get()).isFalse();
        assertThat(amara.user().state(Catalogue.TITLE).changed().get()).isFalse();
        assertThat(amara.user().state(Catalogue.STATE_CHOICE).typed().get()).isEqualTo("inactive");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theAnswerToTheFirstIsLostAndWhatWasTakenBackMeanwhileIsAChangeBack(boolean refreshed) {
        OpenUser amara = closing();
        int version = amara.version();
        lose("after");
        desk.editor().save();
        amara.user().state(Catalogue.TITLE).typed().set("Team lead");
        if (refreshed) {
            desk.editor().refresh();
        } else {
            desk.editor().save();
        }
        assertThat(desk.patches()).startsWith(title(version));
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Team lead");
        desk.editor().save();
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo("Team lead");
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void theProgramEndsBetweenTheTwoAndTheNextStartHasTheSecondLeft() {
        OpenUser amara = closing();
        int version = amara.version();
        steps.hold();
        desk.editor().save();
        steps.runFirst(); // the second waits, and never goes out
        desk.editor().keeper().flush();
        steps.runLast();

        Workplace again = desk.restarted();
        again.editor().open(Person.of(amara.user().base().get()));
        OpenUser back = again.editor().current().get().orElseThrow();
        assertThat(back.user().state(Catalogue.TITLE).changed().get()).isFalse();
        assertThat(back.user().state(Catalogue.STATE_CHOICE).typed().get()).isEqualTo("inactive");
        again.editor().save();
        assertThat(desk.patches()).containsExactly(title(version), state(version + 1, "inactive"));
        assertSaved(back, version + 2, "inactive");
    }
}
