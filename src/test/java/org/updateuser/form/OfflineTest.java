package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.Notice.Tone;
import org.updateuser.form.People.Reach;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Reference;
import org.updateuser.sandbox.Settings;

/// The server is away: everything that was seen can be opened and edited, and nothing pretends to be saved.
class OfflineTest {
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

    private OpenUser open(Workplace again, OpenUser before) {
        again.editor().open(Person.of(before.user().base().get()));
        return again.editor().current().get().orElseThrow();
    }

    /// A start while the server is away, after a day with it.
    private Workplace startedWithoutServer() {
        desk.unplug();
        Workplace again = desk.restarted();
        again.start();
        return again;
    }

    /// What is kept is kept for each organization, so that at first there may be none whose history it could be.
    @Test
    void theHistoryIsThereOnceTheServerHasSaidWhoseItIs() {
        desk.fault("{\"method\":\"GET\",\"path\":\"/api/v2/organizations/me\",\"cut\":\"before\",\"count\":9}");
        HistoryList history = desk.workplace().history();
        history.setShown(true);
        assertThat(history.phase().get()).isEqualTo(HistoryList.Phase.FAILED);
        assertThat(history.failure().text()).contains("It is shown once the server answers.");
        desk.fault("{\"faults\":[]}");
        desk.people().refresh(); // whatever is asked next
        assertThat(history.phase().get()).isEqualTo(HistoryList.Phase.READ);
    }

    @Test
    void everybodyWhoWasSeenIsListedWithTheAgeOfTheList() {
        desk.people().refresh();
        desk.directory().refresh(desk.editor());

        Workplace again = startedWithoutServer();

        assertThat(again.people().total().get()).isEqualTo(250);
        assertThat(again.people().shown()).isNotEmpty();
        assertThat(again.people().readAt().get())
                .isEqualTo(desk.people().readAt().get());
        assertThat(again.people().reach().get()).isEqualTo(Reach.FAILED);
        assertThat(again.connection().online().get()).isFalse();
        assertThat(again.directory().find(Reference.Target.GROUP, "")).isNotEmpty();
        assertThat(again.directory().find(Reference.Target.LOCATION, "")).isNotEmpty();
    }

    @Test
    void whoWasOpenedBeforeOpensWithTheirAgeAndWhatIsTypedIsADraft() {
        OpenUser amara = desk.openAmara();
        Workplace again = startedWithoutServer();

        OpenUser back = open(again, amara);

        assertThat(back.user().base().get()).isEqualTo(amara.user().base().get());
        assertThat(back.keptSince().get()).isPresent();
        assertThat(back.notice().get().orElseThrow().tone()).isEqualTo(Tone.WARN);
        assertThat(notice(back))
                .startsWith("The server cannot be reached.")
                .contains("Amara Okonkwo-Lindström is shown as read just now.");
        title(back).typed().set("Head");
        desk.timers().pass();
        again.editor().save();
        assertThat(notice(back)).startsWith("The server cannot be reached.");
        assertThat(title(back).typed().get()).isEqualTo("Head");
        assertThat(desk.restarted().editor().edited()).containsExactly(amara.id());
    }

    @Test
    void whoWasNeverOpenedCannotBeOpened() {
        Person noor = desk.find("Noor van Dijk");
        Workplace again = startedWithoutServer();

        again.editor().open(noor);

        assertThat(again.editor().phase().get()).isEqualTo(Phase.FAILED);
        assertThat(again.editor().failure().get().orElseThrow().text()).startsWith("The server cannot be reached.");
    }

    @Test
    void whenTheConnectionIsBackWhatIsOpenIsReadAndTheDraftCanBeSent() {
        OpenUser amara = desk.openAmara();
        Workplace again = startedWithoutServer();
        OpenUser back = open(again, amara);
        title(back).typed().set("Head");
        desk.timers().pass(); // the draft is written, and the server is asked in vain
        assertThat(again.connection().online().get()).isFalse();

        desk.plugIn();
        desk.timers().pass();

        assertThat(again.connection().online().get()).isTrue();
        assertThat(back.keptSince().get()).isEmpty();
        assertThat(again.people().reach().get()).isEqualTo(Reach.READ);
        again.editor().save();
        assertThat(desk.served(back).get(Catalogue.TITLE)).isEqualTo("Head");
        assertThat(desk.patches())
                .last()
                .asString()
                .contains("\"title\":\"Head\"")
                .doesNotContain("department");
    }

    @Test
    void whoIsOpenedAgainAfterTheConnectionIsBackIsReadAgain() {
        OpenUser amara = desk.openAmara();
        OpenUser noor = desk.open("Noor van Dijk");
        Workplace again = startedWithoutServer();
        OpenUser back = open(again, amara);
        title(back).typed().set("Head");
        open(again, noor);

        desk.plugIn();
        desk.timers().pass();
        assertThat(back.keptSince().get()).isPresent();
        open(again, amara);

        assertThat(back.keptSince().get()).isEmpty();
        assertThat(title(back).typed().get()).isEqualTo("Head");
    }

    @Test
    void aServerThatForgotWhatItHadIsExplained() {
        OpenUser amara = desk.openAmara();
        int version = amara.version();
        title(amara).typed().set("Head");
        desk.editor().save();
        amara.user().state(Catalogue.DEPARTMENT).typed().set("Claims");
        desk.timers().pass();

        desk.unplug();
        desk.plugIn(); // the people as they were invented: version 7 again
        Workplace again = desk.restarted();
        OpenUser back = open(again, amara);

        assertThat(back.version()).isEqualTo(version);
        assertThat(back.notice().get().orElseThrow().tone()).isEqualTo(Tone.WARN);
        assertThat(notice(back))
                .contains("The server has version " + version + " of Amara Okonkwo-Lindström")
                .contains("made for version " + (version + 1))
                .contains("another sandbox, or the service was restored");
        assertThat(back.user().changes().get())
                .extracting(change -> change.leaf().key())
                .containsExactly("department");
        again.editor().save();
        assertThat(desk.served(back).get(Catalogue.DEPARTMENT)).isEqualTo("Claims");
        assertThat(desk.served(back).get(Catalogue.TITLE)).isNotEqualTo("Head");
    }

    @Test
    void anotherOrganizationSeesNothingOfIt() {
        OpenUser amara = desk.openAmara();
        title(amara).typed().set("Head");
        desk.timers().pass();
        try (Desk other = Desk.open(Settings.standard().withSeed(2))) {
            Workplace elsewhere = other.restarted(() -> org.updateuser.store.Store.open(desk.folder(), true));
            elsewhere.start();

            assertThat(elsewhere.editor().edited()).isEmpty();
            assertThat(elsewhere.kept().drafts()).isEmpty();
        }
        assertThat(desk.restarted().editor().edited()).containsExactly(amara.id());
    }
}
