package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.DraftNote;
import org.updateuser.store.Store;

/// What is typed is on the disk, and comes back.
class DraftsKeptTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private static FieldState<String> title(OpenUser open) {
        return open.user().state(Catalogue.TITLE);
    }

    private static String notice(OpenUser open) {
        return open.notice().get().map(Notice::text).orElse("");
    }

    /// Opens somebody in another start of the program.
    private OpenUser open(Workplace again, OpenUser before) {
        again.editor().open(Person.of(before.user().base().get()));
        return again.editor().current().get().orElseThrow();
    }

    private static List<String> keys(OpenUser open) {
        return open.user().changes().get().stream()
                .map(Change::leaf)
                .map(leaf -> leaf.key())
                .toList();
    }

    @Test
    void whatWasTypedIsThereAfterTheProgramEndedWithoutAWord() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head of sales");
        desk.pause();
        amara.user().state(Catalogue.SPOUSE).typed().set("Kim");
        desk.timers().pass();

        Workplace again = desk.restarted();
        assertThat(again.editor().edited()).containsExactly(amara.id());
        OpenUser back = open(again, amara);

        assertThat(keys(back)).containsExactly("title", "biography.spouse");
        assertThat(notice(back))
                .startsWith("Your draft from just now is back: 2 changes, not sent.")
                .contains("has not changed on the server since");
        again.editor().save();
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo("Head of sales");
    }

    @Test
    void aBurstOfTypingIsOneWriteAndNothingIsWrittenBefore() {
        OpenUser amara = desk.openAmara();
        for (String text : List.of("H", "He", "Hea", "Head")) {
            title(amara).typed().set(text);
        }
        assertThat(desk.workplace().kept().savedAt().get()).isEmpty();
        assertThat(desk.restarted().editor().edited()).isEmpty();

        desk.timers().pass();

        assertThat(desk.workplace().kept().savedAt().get()).isPresent();
        assertThat(desk.timers().isWaiting()).isFalse();
        assertThat(title(open(desk.restarted(), amara)).typed().get()).isEqualTo("Head");
    }

    @Test
    void undoAndRedoComeBackWithTheDraftAcrossSections() {
        OpenUser amara = desk.openAmara();
        String before = title(amara).typed().get();
        title(amara).typed().set("Head");
        desk.pause();
        amara.user().state(Catalogue.PROFILE_SKILLS).typed().set(List.of("Dutch"));
        desk.pause();
        amara.user().state(Catalogue.DEPARTMENT).typed().set("Claims");
        amara.user().undo();
        desk.timers().pass();

        UpdateUser back = open(desk.restarted(), amara).user();
        back.redo();
        assertThat(back.state(Catalogue.DEPARTMENT).typed().get()).isEqualTo("Claims");
        back.undo();
        back.undo();
        assertThat(back.state(Catalogue.PROFILE_SKILLS).changed().get()).isFalse();
        back.undo();
        assertThat(back.state(Catalogue.TITLE).typed().get()).isEqualTo(before);
        assertThat(back.undoable().get()).isFalse();
        back.redo();
        back.redo();
        assertThat(back.state(Catalogue.PROFILE_SKILLS).typed().get()).containsExactly("Dutch");
    }

    @Test
    void whatIsTypedAndTakenBackLeavesNoDraft() {
        OpenUser amara = desk.openAmara();
        String before = title(amara).typed().get();
        title(amara).typed().set("Head");
        desk.timers().pass();
        assertThat(desk.workplace().kept().drafts()).containsOnlyKeys(amara.id());

        title(amara).typed().set(before);
        desk.timers().pass();

        assertThat(desk.workplace().kept().drafts()).isEmpty();
        assertThat(desk.restarted().editor().edited()).isEmpty();
    }

    @Test
    void aDiscardedDraftCanBeBroughtBackAndIsThenKeptAgain() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        desk.timers().pass();
        amara.user().revertAll();
        desk.timers().pass();
        assertThat(desk.restarted().editor().edited()).isEmpty();

        amara.user().undo();
        desk.timers().pass();

        assertThat(title(open(desk.restarted(), amara)).typed().get()).isEqualTo("Head");
    }

    @Test
    void whatWasSavedIsNoDraftAnyMore() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        desk.timers().pass();
        desk.editor().save();
        desk.timers().pass();

        assertThat(desk.restarted().editor().edited()).isEmpty();
    }

    @Test
    void aSaveThatWasAppliedBeforeTheEndLeavesNothingToSendTwice() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        desk.timers().pass();
        desk.editor().save(); // the program ends before the draft is taken off the disk

        Workplace again = desk.restarted();
        OpenUser back = open(again, amara);

        assertThat(back.user().dirty().get()).isFalse();
        again.editor().save();
        assertThat(desk.patches()).hasSize(1);
    }

    @Test
    void whatIsUnfinishedComesBackAsItWasTyped() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.EMAIL).typed().set("amara@");
        desk.timers().pass();

        OpenUser back = open(desk.restarted(), amara);

        assertThat(back.user().state(Catalogue.EMAIL).typed().get()).isEqualTo("amara@");
        assertThat(back.user().state(Catalogue.EMAIL).findings().get()).hasSize(1);
        assertThat(notice(back)).contains("nothing of it can be sent yet");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsMergedAndNamed() {
        OpenUser amara = desk.openAmara();
        int version = amara.version();
        title(amara).typed().set("Head");
        desk.timers().pass();
        desk.somebodyElse(amara, "\"department\":\"Claims\"");

        Workplace again = desk.restarted();
        OpenUser back = open(again, amara);

        assertThat(keys(back)).containsExactly("title");
        assertThat(back.user().state(Catalogue.DEPARTMENT).typed().get()).isEqualTo("Claims");
        assertThat(notice(back))
                .contains("Somebody else changed meanwhile: Department (version " + version + " to " + (version + 1));
        again.editor().save();
        Values served = desk.served(amara);
        assertThat(served.get(Catalogue.TITLE)).isEqualTo("Head");
        assertThat(served.get(Catalogue.DEPARTMENT)).isEqualTo("Claims");
    }

    @Test
    void whatBothChangedMeanwhileIsAskedAndAskedAgainAfterEveryEnd() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Mine");
        desk.timers().pass();
        desk.somebodyElse(amara, "\"title\":\"Theirs\"");

        OpenUser back = open(desk.restarted(), amara);
        assertThat(title(back).conflicts().get()).hasSize(1);
        assertThat(back.notice().get().orElseThrow().tone()).isEqualTo(Tone.WARN);
        desk.timers().pass();

        Workplace third = desk.restarted();
        OpenUser again = open(third, amara);
        assertThat(title(again).conflicts().get()).hasSize(1);
        assertThat(again.user().changes().get()).isEmpty();
        third.editor().save();
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo("Theirs");

        title(again).keepMine();
        third.editor().save();
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo("Mine");
    }

    @Test
    void whatWasTypedBackInAnOpenConflictIsStillAsked() {
        OpenUser amara = desk.openAmara();
        String opened = title(amara).base().get();
        title(amara).typed().set("Mine");
        desk.somebodyElse(amara, "\"title\":\"Theirs\"");
        desk.editor().refresh();
        title(amara).typed().set(opened); // as it was before either side changed it
        desk.timers().pass();

        OpenUser back = open(desk.restarted(), amara);

        assertThat(title(back).typed().get()).isEqualTo(opened);
        assertThat(title(back).conflicts().get()).hasSize(1);
        title(back).keepMine();
        assertThat(keys(back)).containsExactly("title");
    }

    @Test
    void aChoiceThatWasMadeIsNotAskedAgain() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Mine");
        desk.somebodyElse(amara, "\"title\":\"Theirs\"");
        desk.editor().refresh();
        title(amara).keepMine();
        desk.timers().pass();

        OpenUser back = open(desk.restarted(), amara);

        assertThat(title(back).conflicts().get()).isEmpty();
        assertThat(keys(back)).containsExactly("title");
    }

    @Test
    void theAgeIsThatOfTheLastEditAndNotOfARefresh() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        desk.timers().pass();
        DraftNote before = desk.workplace().kept().drafts().get(amara.id());
        desk.somebodyElse(amara, "\"department\":\"Claims\"");
        desk.editor().refresh();
        desk.timers().pass();

        DraftNote after = desk.workplace().kept().drafts().get(amara.id());
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.changed()).isEqualTo(before.changed());
    }

    @Test
    void editsOfSeveralPeopleAreWrittenTogetherAndComeBackEach() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        OpenUser noor = desk.open("Noor van Dijk");
        title(noor).typed().set("Root");
        desk.timers().pass();

        Workplace again = desk.restarted();
        assertThat(again.editor().edited()).containsExactlyInAnyOrder(amara.id(), noor.id());
        assertThat(title(open(again, amara)).typed().get()).isEqualTo("Head");
        assertThat(title(open(again, noor)).typed().get()).isEqualTo("Root");
    }

    @Test
    void aReadOnlyStoreSaysSoAndNothingIsSentThatCouldNotBeTakenBack() throws Exception {
        try (Store there = Store.open(desk.folder(), true)) {
            assertThat(there.isWritable()).isTrue();
        }
        Workplace reader = desk.restarted(() -> Store.open(desk.folder(), false));
        OpenUser amara = desk.openAmara();
        OpenUser here = open(reader, amara);
        assertThat(reader.kept().standing().get()).isEqualTo(Kept.Standing.READ_ONLY);
        title(here).typed().set("Head");

        reader.editor().keeper().flush();
        reader.editor().save();

        assertThat(reader.kept().standing().get()).isEqualTo(Kept.Standing.READ_ONLY);
        assertThat(desk.patches()).isEmpty();
        assertThat(notice(here)).startsWith("The request could not be written down on this machine");
        assertThat(title(here).typed().get()).isEqualTo("Head");
        assertThat(desk.restarted().editor().edited()).isEmpty();
    }

    @Test
    void whatIsTypedWhileTheSaveIsUnderWayIsKeptToo() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        desk.steps().hold();
        desk.editor().save();
        amara.user().state(Catalogue.DEPARTMENT).typed().set("Claims");
        desk.timers().pass();
        desk.steps().release();
        desk.timers().pass();

        OpenUser back = open(desk.restarted(), amara);
        assertThat(keys(back)).containsExactly("department");
        assertThat(Optional.of(back.user().state(Catalogue.TITLE).base().get())).contains("Head");
    }
}
