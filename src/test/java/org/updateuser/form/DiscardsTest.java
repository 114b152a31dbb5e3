package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.form.Drafting.act;
import static org.updateuser.form.Drafting.notice;
import static org.updateuser.form.Drafting.row;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;

/// Drafts that are thrown away, and put back.
class DiscardsTest {
    private final Desk desk = Desk.open();
    private final Drafting drafting = new Drafting(desk);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void discardedDraftsCanBePutBackWithTheirSteps() {
        OpenUser amara = drafting.drafted("amara okonkwo", "Head");
        OpenUser jose = drafting.drafted("josé ram", "Lead");
        Outbox outbox = drafting.outbox();

        outbox.ticks().all(true);
        outbox.discard(Optional.empty());
        assertThat(outbox.rows()).isEmpty();
        assertThat(outbox.ticks().ids()).isEmpty();
        assertThat(notice(outbox)).isEqualTo("2 drafts discarded.");
        assertThat(drafting.titleOnDisk(amara)).isEmpty();

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
        OpenUser amara = drafting.drafted("amara okonkwo", "Head");
        Outbox outbox = desk.workplace().outbox();
        outbox.enter();

        outbox.discard(Optional.of(row(outbox, amara)));
        assertThat(amara.user().dirty().get()).isFalse();
        assertThat(drafting.titleOnDisk(amara)).isEmpty();
        act(outbox);
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
        assertThat(drafting.titleOnDisk(amara)).isEqualTo("Head");
    }

    @Test
    void whatWasDiscardedComesBackIntoAFormThatWasOpenedSince() {
        OpenUser amara = drafting.drafted("amara okonkwo", "Head");
        Workplace again = desk.restarted();
        again.outbox().enter();
        again.outbox().discard(Optional.of(row(again.outbox(), amara)));
        again.editor().open(desk.find("amara okonkwo"));
        OpenUser open = again.editor().current().get().orElseThrow();
        assertThat(open.user().dirty().get()).isFalse();

        act(again.outbox());
        assertThat(open.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
        assertThat(drafting.titleOnDisk(amara)).isEqualTo("Head");
    }

    @Test
    void discardingFromTheEditorOffersUndoUntilSomethingIsTyped() {
        OpenUser amara = drafting.drafted("amara okonkwo", "Head");
        desk.workplace().outbox().discards().discard(amara);
        desk.timers().pass();
        Notice notice = amara.notice().get().orElseThrow();
        assertThat(notice.text()).isEqualTo("Draft discarded.");
        assertThat(drafting.titleOnDisk(amara)).isEmpty();

        Objects.requireNonNull(notice.action()).run().run();
        desk.timers().pass();
        assertThat(amara.notice().get()).isEmpty();
        assertThat(drafting.titleOnDisk(amara)).isEqualTo("Head");

        desk.workplace().outbox().discards().discard(amara);
        amara.user().state(Catalogue.DEPARTMENT).typed().set("Claims");
        assertThat(amara.notice().get()).isEmpty();
    }
}
