package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.form.Drafting.notice;
import static org.updateuser.form.Drafting.row;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.form.Comparison.Kind;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.model.Catalogue;
import org.updateuser.patch.Draft;

/// The list of drafts: what it says of each, and of the server's users.
class OutboxTest {
    private final Desk desk = Desk.open();
    private final Drafting drafting = new Drafting(desk);

    @AfterEach
    void close() {
        desk.close();
    }

    private static Comparison compared(Outbox outbox, OpenUser person) {
        return row(outbox, person).comparison().get().orElseThrow();
    }

    @Test
    void draftsAreListedTheOneEditedLastFirstWithWhatIsInThem() {
        OpenUser amara = drafting.drafted("amara okonkwo", "Head");
        OpenUser jose = drafting.drafted("josé ram", "Lead");
        jose.user().state(Catalogue.DEPARTMENT).typed().set("Claims");
        desk.timers().pass();

        Outbox outbox = drafting.outbox();

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
        OpenUser amara = drafting.drafted("amara okonkwo", "Head");
        amara.user().state(Catalogue.EMAIL).typed().set("amara@");
        desk.somebodyElse(amara, "\"title\":\"Boss\"");
        desk.editor().refresh();
        desk.timers().pass();

        Outbox outbox = drafting.outbox();
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
        OpenUser amara = drafting.drafted("amara okonkwo", "Head");
        OpenUser jose = drafting.drafted("josé ram", "Lead");
        OpenUser noor = drafting.drafted("noor", "Agent of the year");
        OpenUser anders = drafting.drafted("anders beaumont", "Actuary");
        OpenUser ines = drafting.drafted("ines martinez", "Chief");
        desk.somebodyElse(jose, "\"department\":\"Claims\"");
        desk.somebodyElse(noor, "\"title\":\"Boss\"");
        desk.somebodyElse(anders, "\"title\":\"Actuary\"");
        desk.somebodyElse(ines, "\"state\":\"deleted\"");

        Outbox outbox = drafting.outbox();

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
        assertThat(drafting.titleOnDisk(noor)).isEqualTo("Agent of the year");
    }

    @Test
    void anOlderVersionOnTheServerIsExplained() {
        OpenUser amara = drafting.drafted("amara okonkwo", "Head");
        desk.editor().save();
        amara.user().state(Catalogue.DEPARTMENT).typed().set("Claims");
        desk.timers().pass();
        desk.unplug();
        desk.plugIn();

        Outbox outbox = drafting.outbox();

        assertThat(compared(outbox, amara).kind()).isEqualTo(Kind.OLDER);
        assertThat(compared(outbox, amara).text()).contains("it is another sandbox, or the service was restored");
    }

    @Test
    void aPersonTheServerDoesNotKnowIsGoneAndTheDraftStays() {
        OpenUser amara = drafting.drafted("amara okonkwo", "Head");
        Draft draft = amara.draft();
        Draft other = new Draft(
                draft.served().with(Catalogue.ID, "11111111-2222-4333-8444-555555555555"),
                draft.base(),
                draft.typed(),
                List.of(),
                List.of(),
                draft.changed());
        desk.workplace().kept().write(books -> books.drafts().put(other));

        Outbox outbox = drafting.outbox();
        OutboxRow row = outbox.rows().stream()
                .filter(one -> one.id().startsWith("11111111"))
                .findFirst()
                .orElseThrow();
        assertThat(row.comparison().get().orElseThrow().kind()).isEqualTo(Kind.GONE);

        outbox.ticks().toggle(row);
        outbox.send();
        assertThat(row.standing().get().phase()).isEqualTo(Phase.GONE);
        assertThat(notice(outbox)).isEqualTo("Nothing was sent. 1 person is gone.");
        assertThat(drafting.outbox().rows()).hasSize(2);
    }

    @Test
    void withoutAConnectionTheCheckSaysSoAndTheDraftsStay() {
        drafting.drafted("amara okonkwo", "Head");
        desk.unplug();
        Outbox outbox = drafting.outbox();
        assertThat(outbox.rows()).hasSize(1);
        assertThat(notice(outbox))
                .startsWith("The server cannot be reached. It is not known whether these people have moved on.");
        assertThat(outbox.check().running().get()).isFalse();
    }

    @Test
    void openingADraftShowsThePersonWithIt() {
        OpenUser amara = drafting.drafted("amara okonkwo", "Head");
        Workplace again = desk.restarted();
        again.outbox().enter();
        again.outbox().open(row(again.outbox(), amara), _ -> {});
        OpenUser open = again.editor().current().get().orElseThrow();
        assertThat(open.id()).isEqualTo(amara.id());
        assertThat(open.user().changes().get()).hasSize(1);
    }
}
