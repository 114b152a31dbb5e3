package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.Bulk.Stage;

/// A change of many is begun while what belongs to the one before is still being computed.
class AnotherChangeTest {
    private final Desk desk = Desk.open();
    private final Bulk bulk = desk.workplace().bulk();
    private final Together together = new Together(desk.workplace());

    @BeforeEach
    void start() {
        desk.workplace().start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> ids(int from, int to) {
        return together.active().subList(from, to);
    }

    @Test
    void whatWasComputedForOthersIsNeitherShownNorReady() {
        desk.steps().hold();
        bulk.begin(ids(0, 5));
        desk.steps().runFirst(); // in the order of names
        desk.steps().runFirst(); // read
        bulk.begin(ids(5, 7));
        desk.steps().runFirst(); // what the five have
        assertThat(together.row("title").present().get()).isEqualTo(Present.UNKNOWN);
        desk.steps().runFirst(); // the preview of the five
        assertThat(bulk.stage().get()).isEqualTo(Stage.READING);
        assertThat(bulk.preview().get()).isEmpty();

        desk.steps().release();
        assertThat(bulk.stage().get()).isEqualTo(Stage.READY);
        together.set("title", "Lead of all");
        assertThat(bulk.preview().get().orElseThrow().lines())
                .extracting(PreviewLine::id)
                .containsExactlyInAnyOrderElementsOf(ids(5, 7));
    }
}
