package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.form.Comparison.Kind;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.model.Catalogue;
import org.updateuser.patch.Draft;

/// The list of drafts: what it says of each, and of the server's users, and what is thrown away and put back.
class OutboxTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private OpenUser drafted(String name, String title) {
        OpenUser open = desk.open(name);
        open.user().state(Catalogue.TITLE).typed().set(title);
        desk.timers().pass();
        return open;
    }

    /// The program as it is started again, with the drafts looked at.
    private Outbox outbox() {
        Outbox outbox = desk.restarted().outbox();
        outbox.enter();
        return outbox;
    }

    private static OutboxRow row(Outbox outbox, OpenUser person) {
        return outbox.rows().stream()
                .filter(row -> row.id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Comparison compared(Outbox outbox, OpenUser person) {
        return row(outbox, person).comparison().get().orElseThrow();
    }

    private static String notice(Outbox outbox) {
        return outbox.notice().get().orElseThrow().text();
    }

    private static void act(Outbox outbox) {
        Objects.requireNonNull(outbox.notice().get().orElseThrow().action())
                .run()
                .run();
    }

    private String titleOnDisk(OpenUser person) {
        Workplace again = desk.restarted();
        String[] found = {""};
        again.kept()
                .ask(
                        books -> books.drafts().find(person.id()),
                        draft -> found[0] = draft.map(Draft::typed)
                                .map(typed -> typed.get(Catalogue.TITLE))
                                .orElse(""),
                        () -> {});
        return found[0];
    }

    @Test
    void draftsAreListedTheOneEditedLastFirstWithWhatIsInThem() {
        OpenUser amara = drafted("amara okonkwo", "Head");
        OpenUser jose = drafted("josé ram", "Lead");
        jose.user().state(Catalogue.DEPARTMENT).typed().set("Claims");
        desk.timers().pass();

        Outbox outbox = outbox();

        assertThat(outbox.rows()).extracting(OutboxRow::id).containsExactly(jose.id(), amara.id());
        OutboxRow first = outbox.rows().getFirst();
        assertThat(first.note().get().name()).isEqualTo("José Ramírez");
        assertThat(first.note().get().changes()).isEqualTo(2);
        assertThat(first.look().get()).isEmpty();
        outbox.look(first);
        assertThat(first.look().get().orElseThrow().changes())
                .extracting(change -> desk.sentences().of(change).after())
                .containsExactly("Lead", "Claims");
    }

    @Test
    void whatCannotBeSentIsNamed() {
        OpenUser amara = drafted("amara okonkwo", "Head");
        amara.user().state(Catalogue.EMAIL).typed().set("amara@");
        desk.somebodyElse(amara, "\"title\":\"Boss\"");
        desk.editor().refresh();
        desk.timers().pass();

        Outbox outbox = outbox();
        OutboxRow row = row(outbox, amara);
        outbox.look(row);

        DraftLook look = row.look().get().orElseThrow();
        assertThat(look.changes()).isEmpty();
        assertThat(look.unfinished()).containsExactly(Catalogue.leaf(Catalogue.EMAIL));
        assertThat(look.disputed()).containsExactly(Catalogue.leaf(Catalogue.TITLE));
    }

    @Test
    void aDraftTypedRightNowIsInTheListAndGoesWhenItIsTakenBack() {
        OpenUser amara = desk.openAmara();
        Outbox outbox = desk.workplace().outbox();
        outbox.enter();
        assertThat(outbox.rows()).isEmpty();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        assertThat(outbox.rows()).extracting(OutboxRow::id).containsExactly(amara.id());
        amara.user().undo();
        assertThat(outbox.rows()).isEmpty();
    }

    @Test
    void theServerIsAskedAboutEachPersonAndNothingIsChanged() {
        OpenUser amara = drafted("amara okonkwo", "Head");
        OpenUser jose = drafted("josé ram", "Lead");
        OpenUser noor = drafted("noor", "Agent of the year");
        OpenUser anders = drafted("anders beaumont", "Actuary");
        OpenUser ines = drafted("ines martinez", "Chief");
        desk.somebodyElse(jose, "\"department\":\"Claims\"");
        desk.somebodyElse(noor, "\"title\":\"Boss\"");
        desk.somebodyElse(anders, "\"title\":\"Actuary\"");
        desk.somebodyElse(ines, "\"state\":\"deleted\"");

        Outbox outbox = outbox();

        assertThat(compared(outbox, amara).kind()).isEqualTo(Kind.SAME);
        assertThat(compared(outbox, amara).text()).endsWith("has not changed on the server since.");
        assertThat(compared(outbox, jose).kind()).isEqualTo(Kind.MOVED);
        assertThat(compared(outbox, jose).text())
                .startsWith("Somebody else changed meanwhile: Department (version ")
                .endsWith("The draft goes on top; nothing has to be chosen.");
        assertThat(compared(outbox, noor).kind()).isEqualTo(Kind.CHOICE);
        assertThat(compared(outbox, noor).text()).startsWith("Changed on both sides: Title.");
        assertThat(compared(outbox, anders).kind()).isEqualTo(Kind.NOTHING);
        assertThat(compared(outbox, ines).kind()).isEqualTo(Kind.DELETED);
        assertThat(outbox.check().running().get()).isFalse();
        assertThat(desk.patches()).isEmpty();
        assertThat(titleOnDisk(noor)).isEqualTo("Agent of the year");
    }

    @Test
    void anOlderVersionOnTheServerIsExplained() {
        OpenUser amara = drafted("amara okonkwo", "Head");
        desk.editor().save();
        amara.user().state(Catalogue.DEPARTMENT).typed().set("Claims");
        desk.timers().pass();
        desk.unplug();
        desk.plugIn();

        Outbox outbox = outbox();

        assertThat(compared(outbox, amara).kind()).isEqualTo(Kind.OLDER);
        assertThat(compared(outbox, amara).text()).contains("it is another sandbox, or the service was restored");
    }

    @Test
    void aPersonTheServerDoesNotKnowIsGoneAndTheDraftStays() {
        OpenUser amara = drafted("amara okonkwo", "Head");
        Draft draft = amara.draft();
        Draft other = new Draft(
                draft.served().with(Catalogue.ID, "11111111-2222-4333-8444-555555555555"),
                draft.base(),
                draft.typed(),
                List.of(),
                List.of(),
                draft.changed());
        desk.workplace().kept().write(books -> books.drafts().put(other));

        Outbox outbox = outbox();
        OutboxRow row = outbox.rows().stream()
                .filter(one -> one.id().startsWith("11111111"))
                .findFirst()
                .orElseThrow();
        assertThat(row.comparison().get().orElseThrow().kind()).isEqualTo(Kind.GONE);

        outbox.tick(row);
        outbox.send();
        assertThat(row.standing().get().phase()).isEqualTo(Phase.GONE);
        assertThat(notice(outbox)).isEqualTo("Nothing was sent. 1 person is gone.");
        assertThat(outbox().rows()).hasSize(2);
    }

    @Test
    void withoutAConnectionTheCheckSaysSoAndTheDraftsStay() {
        drafted("amara okonkwo", "Head");
        desk.unplug();
        Outbox outbox = outbox();
        assertThat(outbox.rows()).hasSize(1);
        assertThat(notice(outbox))
                .startsWith("The server cannot be reached. It is not known whether these people have moved on.");
        assertThat(outbox.check().running().get()).isFalse();
    }

    @Test
    void discardedDraftsCanBePutBackWithTheirSteps() {
        OpenUser amara = drafted("amara okonkwo", "Head");
        OpenUser jose = drafted("josé ram", "Lead");
        Outbox outbox = outbox();

        outbox.tickAll(true);
        outbox.discard(Optional.empty());
        assertThat(outbox.rows()).isEmpty();
        assertThat(outbox.ticked()).isEmpty();
        assertThat(notice(outbox)).isEqualTo("2 drafts discarded.");
        assertThat(titleOnDisk(amara)).isEmpty();

        act(outbox);
        assertThat(notice(outbox)).isEqualTo("The 2 drafts are back.");
        assertThat(outbox.rows()).hasSize(2);
        Workplace again = desk.restarted();
        again.editor().open(desk.find("josé ram"));
        OpenUser back = again.editor().current().get().orElseThrow();
        assertThat(back.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Lead");
        back.user().undo();
        assertThat(back.user().dirty().get()).isFalse();
        assertThat(jose.id()).isEqualTo(back.id());
    }

    @Test
    void discardingWhatIsOpenIsAStepThatUndoTakesBack() {
        OpenUser amara = drafted("amara okonkwo", "Head");
        Outbox outbox = desk.workplace().outbox();
        outbox.enter();

        outbox.discard(Optional.of(row(outbox, amara)));
        assertThat(amara.user().dirty().get()).isFalse();
        assertThat(titleOnDisk(amara)).isEmpty();
        act(outbox);
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
        assertThat(titleOnDisk(amara)).isEqualTo("Head");
    }

    @Test
    void whatWasDiscardedComesBackIntoAFormThatWasOpenedSince() {
        OpenUser amara = drafted("amara okonkwo", "Head");
        Workplace again = desk.restarted();
        again.outbox().enter();
        again.outbox().discard(Optional.of(row(again.outbox(), amara)));
        again.editor().open(desk.find("amara okonkwo"));
        OpenUser open = again.editor().current().get().orElseThrow();
        assertThat(open.user().dirty().get()).isFalse();

        act(again.outbox());
        assertThat(open.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
        assertThat(titleOnDisk(amara)).isEqualTo("Head");
    }

    @Test
    void discardingFromTheEditorOffersUndoUntilSomethingIsTyped() {
        OpenUser amara = drafted("amara okonkwo", "Head");
        desk.workplace().outbox().discards().discard(amara);
        desk.timers().pass();
        Notice notice = amara.notice().get().orElseThrow();
        assertThat(notice.text()).isEqualTo("Draft discarded.");
        assertThat(titleOnDisk(amara)).isEmpty();

        Objects.requireNonNull(notice.action()).run().run();
        desk.timers().pass();
        assertThat(amara.notice().get()).isEmpty();
        assertThat(titleOnDisk(amara)).isEqualTo("Head");

        desk.workplace().outbox().discards().discard(amara);
        amara.user().state(Catalogue.DEPARTMENT).typed().set("Claims");
        assertThat(amara.notice().get()).isEmpty();
    }

    @Test
    void openingADraftShowsThePersonWithIt() {
        OpenUser amara = drafted("amara okonkwo", "Head");
        Workplace again = desk.restarted();
        again.outbox().enter();
        again.outbox().open(row(again.outbox(), amara));
        OpenUser open = again.editor().current().get().orElseThrow();
        assertThat(open.id()).isEqualTo(amara.id());
        assertThat(open.user().changes().get()).hasSize(1);
    }
}
