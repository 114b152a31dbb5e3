package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;

/// What is on the disk is what was typed last, however the typing and the writing fall together.
class DraftKeeperTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private Optional<OpenUser> draft(OpenUser before) {
        Workplace again = desk.restarted();
        if (!again.editor().edited().contains(before.id())) {
            return Optional.empty();
        }
        again.editor().open(Person.of(before.user().base().get()));
        return again.editor().current().get();
    }

    @Test
    void whatIsTakenBackWhileItIsWrittenLeavesNoDraft() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        desk.steps().hold();
        desk.timers().pass(); // on its way to the disk
        amara.user().undo();
        desk.steps().release();
        desk.timers().pass();
        assertThat(draft(amara)).isEmpty();
    }

    @Test
    void somethingUnfinishedIsWrittenAgainWithEveryKeystroke() {
        OpenUser amara = desk.openAmara();
        FieldState<String> email = amara.user().state(Catalogue.EMAIL);
        email.typed().set("amara");
        desk.timers().pass();
        email.typed().set("amara.o"); // with the same finding as before
        desk.timers().pass();
        OpenUser back = draft(amara).orElseThrow();
        assertThat(back.user().state(Catalogue.EMAIL).typed().get()).isEqualTo("amara.o");
    }
}
