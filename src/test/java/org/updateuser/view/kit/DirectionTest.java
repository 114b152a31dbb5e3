package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
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
    void aFieldIsEditedFromTheSideFromWhichItsTextReads() {
        TextField field = Fx.get(TextField::new);
        Fx.run(() -> Direction.follow(field));
        Fx.run(() -> field.setText("נועה"));
        assertThat(field.getNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        Fx.run(() -> field.setText("Noa"));
        assertThat(field.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
    }

    @Test
    void whatReadsFromRightToLeftIsShownWithoutItsMarksInAFaceThatHasItsLetters() {
        Label label = Fx.get(Label::new);
        Fx.run(() -> Direction.write(label, "\u05D3\u05E0\u05D9 \u200F\u05D1\u05DF"));
        assertThat(label.getText()).isEqualTo("\u05D3\u05E0\u05D9 \u05D1\u05DF");
        assertThat(label.getStyleClass()).contains("right-to-left");
        Fx.run(() -> Direction.write(label, "Amara"));
        assertThat(label.getText()).isEqualTo("Amara");
        assertThat(label.getStyleClass()).doesNotContain("right-to-left");
    }
}
