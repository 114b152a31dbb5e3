package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;

/// The editor against the sandbox, over real sockets, on the thread of the test.
class EditorTest {
    @Test
    void aChangedTitleReachesTheServerAloneAndComesBack() {
        try (Desk desk = Desk.open()) {
            OpenUser amara = desk.openAmara();
            int version = amara.version();
            amara.user().state(Catalogue.TITLE).typed().set("Regional team lead");
            assertThat(amara.user().changes().get()).hasSize(1);

            desk.editor().save();

            assertThat(desk.patches())
                    .isEqualTo(List.of("{\"version\":" + version + ",\"title\":\"Regional team lead\"}"));
            assertThat(amara.user().dirty().get()).isFalse();
            assertThat(amara.version()).isEqualTo(version + 1);
            assertThat(amara.notice().get().orElseThrow().text())
                    .isEqualTo("Saved 1 change for Amara Okonkwo-Lindström, now at version " + (version + 1) + ".");
        }
    }
}
