package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;

/// What happens between a request and its answer: the background is stepped by hand.
class StepwiseTest {
    private final Desk desk = Desk.open();
    private final Steps steps = desk.steps();

    @AfterEach
    void close() {
        desk.close();
    }

    private static FieldState<String> title(OpenUser open) {
        return open.user().state(Catalogue.TITLE);
    }

    private static FieldState<String> department(OpenUser open) {
        return open.user().state(Catalogue.DEPARTMENT);
    }

    private OpenUser saving() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        steps.hold();
        desk.editor().save();
        assertThat(amara.saving().get()).isTrue();
        return amara;
    }

    @Test
    void whatIsTypedDuringASaveStaysTyped() {
        OpenUser amara = saving();
        title(amara).typed().set("Head of sales");
        department(amara).typed().set("Support");
        steps.release();
        assertThat(title(amara).base().get()).isEqualTo("Head");
        assertThat(title(amara).typed().get()).isEqualTo("Head of sales");
        assertThat(amara.user().changes().get()).hasSize(2);
        assertThat(amara.user().conflicts()).isEmpty();
        assertThat(desk.patches()).hasSize(1);
        assertThat(desk.editor().edited()).containsExactly(amara.id());
    }

    @Test
    void aSecondClickDoesNothing() {
        OpenUser amara = saving();
        desk.editor().save();
        desk.editor().save();
        assertThat(steps.waiting()).isEqualTo(1);
        steps.release();
        assertThat(desk.patches()).hasSize(1);
        assertThat(amara.saving().get()).isFalse();
    }

    @Test
    void goingToAnotherPersonCancelsNothing() {
        Person noor = desk.find("Noor van Dijk");
        OpenUser amara = saving();
        desk.editor().open(noor);
        steps.release();
        assertThat(desk.editor().current().get().orElseThrow().id()).isEqualTo(noor.id());
        assertThat(amara.user().dirty().get()).isFalse();
        assertThat(amara.notice().get().orElseThrow().text()).startsWith("Saved 1 change for Amara");
        assertThat(desk.editor().edited()).isEmpty();
    }

    @Test
    void discardDuringASaveIsAChangeBack() {
        OpenUser amara = saving();
        amara.user().revertAll();
        steps.release();
        assertThat(title(amara).base().get()).isEqualTo("Head");
        assertThat(title(amara).typed().get()).isEqualTo("Team lead");
        assertThat(amara.user().changes().get()).hasSize(1);
    }

    @Test
    void undoDuringASaveCanBeRedoneAfterIt() {
        OpenUser amara = saving();
        amara.user().undo();
        steps.release();
        assertThat(amara.user().dirty().get()).isTrue();
        amara.user().redo();
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void aRefreshDuringASaveWaitsForNothingAndChangesNothing() {
        OpenUser amara = saving();
        desk.editor().refresh();
        assertThat(steps.waiting()).isEqualTo(1);
        steps.release();
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void aRefreshOnItsWayWhenASaveBeginsTakesNothingOfOthersBack() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        desk.somebodyElse(amara, "\"department\":\"Claims\"");
        steps.hold();
        desk.editor().refresh();
        desk.editor().save();
        steps.release(); // the answer of the refresh comes first, with the other's department
        assertThat(desk.served(amara).get(Catalogue.DEPARTMENT)).isEqualTo("Claims");
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo("Head");
        assertThat(desk.patches()).allMatch(patch -> !patch.contains("department"));
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void aPropertyLoadedDuringASaveTakesNothingOfOthersBack() {
        desk.behave("{\"missingExpand\":[\"profileSkills\"]}");
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        amara.user().state(Catalogue.STATE_CHOICE).typed().set("inactive");
        desk.behave("{\"missingExpand\":[]}");
        desk.somebodyElse(amara, "\"department\":\"Claims\"");
        steps.hold();
        desk.editor().load(amara, Catalogue.PROFILE_SKILLS);
        desk.editor().save();
        steps.release();
        assertThat(desk.served(amara).get(Catalogue.DEPARTMENT)).isEqualTo("Claims");
        assertThat(desk.patches()).allMatch(patch -> !patch.contains("department"));
        assertThat(amara.user().state(Catalogue.PROFILE_SKILLS).lock().get()).isEqualTo(Lock.OPEN);
        assertThat(amara.user().state(Catalogue.PROFILE_SKILLS).typed().get()).contains("French");
    }

    @Test
    void aRefreshThatWasReadBeforeASaveIsNotShownAfterIt() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        Steps ui = new Steps();
        Editor editor = desk.editorWith(ui);
        editor.open(desk.find("amara okonkwo"));
        OpenUser open = editor.current().get().orElseThrow();
        title(open).typed().set("Head");
        ui.hold();
        editor.refresh(); // read, and its answer waits
        editor.save();
        ui.runLast(); // the save's answer is first
        ui.release();
        assertThat(title(open).base().get()).isEqualTo("Head");
        assertThat(open.user().dirty().get()).isFalse();
        assertThat(open.version()).isEqualTo(desk.served(open).get(Catalogue.VERSION));
    }

    @Test
    void typingBetweenTheRequestsOfAPlanIsNotSentAndNotLost() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        amara.user().state(Catalogue.STATE_CHOICE).typed().set("inactive");
        steps.hold();
        desk.editor().save();
        steps.runFirst();
        department(amara).typed().set("Support");
        title(amara).typed().set("Heads");
        steps.release();
        assertThat(desk.patches()).hasSize(2).noneMatch(patch -> patch.contains("Support"));
        assertThat(amara.user().changes().get())
                .extracting(change -> change.leaf().key())
                .containsExactly("title", "department");
        assertThat(desk.served(amara).get(Catalogue.STATE_CHOICE)).isEqualTo("inactive");
    }

    @Test
    void aLateAnswerOfAnEarlierChoiceIsIgnored() {
        Person amara = desk.find("amara okonkwo");
        Person noor = desk.find("Noor van Dijk");
        steps.hold();
        desk.editor().open(amara);
        desk.editor().open(noor);
        steps.runFirst(); // nothing is kept here of either
        steps.runLast();
        assertThat(desk.editor().current().get().orElseThrow().id()).isEqualTo(noor.id());
        steps.release();
        assertThat(desk.editor().current().get().orElseThrow().id()).isEqualTo(noor.id());
        assertThat(desk.editor().phase().get()).isEqualTo(Editor.Phase.OPEN);
    }

    @Test
    void theSamePersonOpenedTwiceQuicklyIsOpenOnce() {
        Person amara = desk.find("amara okonkwo");
        steps.hold();
        desk.editor().open(amara);
        desk.editor().open(amara);
        steps.runFirst(); // nothing is kept here of her
        steps.runLast();
        OpenUser open = desk.editor().current().get().orElseThrow();
        title(open).typed().set("Head");
        desk.fault("{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"status\":500}");
        steps.release();
        assertThat(desk.editor().current().get()).containsSame(open);
        assertThat(desk.editor().phase().get()).isEqualTo(Editor.Phase.OPEN);
        assertThat(title(open).typed().get()).isEqualTo("Head");
    }

    @Test
    void whileAPersonIsReadNobodyIsSavedByMistake() {
        Person noor = desk.find("Noor van Dijk");
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        steps.hold();
        desk.editor().open(noor);
        assertThat(desk.editor().phase().get()).isEqualTo(Editor.Phase.LOADING);
        desk.editor().save();
        assertThat(amara.saving().get()).isFalse();
        title(amara).typed().set("Heads"); // an edit that comes late still counts
        steps.release();
        assertThat(desk.editor().edited()).containsExactly(amara.id());
        assertThat(desk.patches()).isEmpty();
        assertThat(desk.editor().unsaved()).containsExactly(amara);
    }
}
