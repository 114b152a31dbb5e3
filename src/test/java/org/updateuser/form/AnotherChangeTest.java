package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.Bulk.Stage;
import org.updateuser.model.Person;

/// A change of many is begun while what belongs to the one before is still being computed.
class AnotherChangeTest {
    private final Desk desk = Desk.open();
    private final Bulk bulk = desk.workplace().bulk();

    @BeforeEach
    void start() {
        desk.workplace().start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> ids(int from, int to) {
        return desk.people().everybody().stream()
                .filter(person -> person.state().equals("active"))
                .map(Person::id)
                .toList()
                .subList(from, to);
    }

    private BulkRow title() {
        return bulk.form().rows().stream()
                .filter(row -> row.leaf().key().equals("title"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasComputedForOthersIsNeitherShownNorReady() {
        desk.steps().hold();
        bulk.begin(ids(0, 5));
        desk.steps().runFirst(); // in the order of names
        desk.steps().runFirst(); // read
        bulk.begin(ids(5, 7));
        desk.steps().runFirst(); // what the five have
        assertThat(title().present().get()).isEqualTo(Present.UNKNOWN);
        desk.steps().runFirst(); // the preview of the five
        assertThat(bulk.stage().get()).isEqualTo(Stage.READING);
        assertThat(bulk.preview().get()).isEmpty();

        desk.steps().release();
        assertThat(bulk.stage().get()).isEqualTo(Stage.READY);
        title().text().set("Lead of all");
        title().deed().set(Deed.SET);
        assertThat(bulk.preview().get().orElseThrow().lines())
                .extracting(PreviewLine::id)
                .containsExactlyInAnyOrderElementsOf(ids(5, 7));
    }
}
