package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class DirectionTest {
    @Test
    void theFirstLetterWithADirectionSaysIt() {
        assertThat(Direction.isRightToLeft("נועה לוי")).isTrue();
        assertThat(Direction.isRightToLeft("فاطمة Al-Zahra")).isTrue();
        assertThat(Direction.isRightToLeft("12 - נועה")).isTrue();
        assertThat(Direction.isRightToLeft("Noa לוי")).isFalse();
        assertThat(Direction.isRightToLeft("")).isFalse();
    }

    @Test
    void onlyWhatWouldTurnItsSurroundingsIsIsolated() {
        assertThat(Direction.isolated("נועה")).isEqualTo("\u2068נועה\u2069");
        assertThat(Direction.isolated("Noa")).isEqualTo("Noa");
    }

    @Test
    void aFieldIsEditedFromTheSideFromWhichItsTextReads() {
        TextField field = Fx.get(TextField::new);
        Fx.run(() -> Direction.follow(field));
        Fx.run(() -> field.setText("נועה"));
        assertThat(field.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        Fx.run(() -> field.setText("Noa"));
        assertThat(field.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
    }
}
