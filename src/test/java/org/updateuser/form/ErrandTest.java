package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.form.Drafting.notice;
import static org.updateuser.form.Drafting.phases;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.model.Catalogue;

/// What becomes of one draft that is sent from the list.
class ErrandTest {
    private final Desk desk = Desk.open();
    private final Drafting drafting = new Drafting(desk);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whoIsOpenInTheEditorIsSentFromThereAndThereIsNoSecondForm() {
        OpenUser open = drafting.drafted("amara okonkwo", "First");
        Outbox outbox = desk.workplace().outbox();
        outbox.enter();
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.SENT);
        assertThat(open.user().dirty().get()).isFalse();
        assertThat(open.version()).isEqualTo(desk.served(open).get(Catalogue.VERSION));
        assertThat(desk.editor().users().find(open.id())).containsSame(open);
    }

    @Test
    void aStateTravelsByTheSamePlan() {
        OpenUser anders = drafting.drafted("anders beaumont", "Actuary");
        anders.user().state(Catalogue.STATE_CHOICE).typed().set("inactive");
        desk.timers().pass();
        Outbox outbox = drafting.outbox();
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.SENT);
        assertThat(desk.patches()).hasSize(2);
        assertThat(desk.patches().getLast()).contains("\"state\":\"inactive\"");
    }

    @Test
    void whatIsNotCompleteStaysADraftAndTheRestIsSent() {
        OpenUser open = drafting.drafted("amara okonkwo", "First");
        open.user().state(Catalogue.EMAIL).typed().set("amara@");
        desk.timers().pass();
        Outbox outbox = drafting.outbox();
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.SENT);
        assertThat(drafting.title(open)).isEqualTo("First");

        Outbox later = drafting.outbox();
        assertThat(later.rows()).hasSize(1);
        later.send();
        assertThat(phases(later)).containsExactly(Phase.UNFINISHED);
        assertThat(notice(later)).isEqualTo("Nothing was sent. 1 is not complete.");
        assertThat(desk.patches()).hasSize(1);
    }

    @Test
    void whatTheServerHasAlreadyIsNotSentAndTheDraftGoes() {
        OpenUser open = drafting.drafted("amara okonkwo", "First");
        desk.somebodyElse(open, "\"title\":\"First\"");
        Outbox outbox = drafting.outbox();
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.NOTHING);
        assertThat(desk.patches()).isEmpty();
        assertThat(drafting.outbox().rows()).isEmpty();
    }

    @Test
    void aDeletedPersonHasToBeRestoredFirst() {
        OpenUser open = drafting.drafted("amara okonkwo", "First");
        desk.somebodyElse(open, "\"state\":\"deleted\"");
        Outbox outbox = drafting.outbox();
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.DELETED);
        assertThat(desk.patches()).isEmpty();
        assertThat(drafting.outbox().rows()).hasSize(1);
    }
}
