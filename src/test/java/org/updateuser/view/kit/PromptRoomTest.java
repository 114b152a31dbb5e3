package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class PromptRoomTest {
    private static final String ASKED = "Name, email, phone, title";

    @Test
    void whatAFieldAsksForEndsInAnEllipsisWhereThereIsNoRoomAndIsWholeAgainWhereThereIs() {
        try (Bench<TextField> bench = new Bench<>(PromptRoomTest::field)) {
            assertThat(Fx.get(bench.node::getPromptText)).isEqualTo(ASKED);

            Fx.run(() -> bench.node.setMaxWidth(120));
            Fx.await("it is shortened", () -> bench.node.getPromptText().endsWith("…"));
            assertThat(ASKED)
                    .startsWith(
                            Fx.get(bench.node::getPromptText).replace("…", "").strip());

            Fx.run(() -> bench.node.setMaxWidth(400));
            Fx.await("it is whole", () -> bench.node.getPromptText().equals(ASKED));
        }
    }

    private static TextField field() {
        TextField field = new TextField();
        field.setMaxWidth(400);
        PromptRoom.of(field, new SimpleStringProperty(ASKED));
        return field;
    }
}
