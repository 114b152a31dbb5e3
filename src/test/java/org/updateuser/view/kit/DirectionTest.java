package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.updateuser.form.Isolation;

class DirectionTest {
    private static final String LONG = "גדלה בלאגוס ולמדה מתמטיקה באוניברסיטה של ירושלים, לפני שעברה לעבוד (2012-2015)";

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
    void whatReadsFromRightToLeftIsShownWithoutItsMarksForItselfAndInAFaceThatHasItsLetters() {
        Label label = Fx.get(Label::new);
        Fx.run(() -> Direction.write(label, "\u05D3\u05E0\u05D9 \u200F\u05D1\u05DF"));
        assertThat(label.getText()).isEqualTo("\u2068\u05D3\u05E0\u05D9 \u05D1\u05DF\u2069");
        assertThat(label.getStyleClass()).contains("right-to-left");
        Fx.run(() -> Direction.write(label, "\u202A+49 30\u202C"));
        assertThat(label.getText()).isEqualTo("+49 30");
        Fx.run(() -> Direction.write(label, "Amara"));
        assertThat(label.getText()).isEqualTo("Amara");
        assertThat(label.getStyleClass()).doesNotContain("right-to-left");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aTextAreaDoesNotBreakWhatTheToolkitCannot() {
        TextArea area = Fx.get(TextArea::new);
        Fx.run(() -> {
            area.setWrapText(true);
            Direction.follow(area);
            area.setText("Noa grew up in Lagos.");
        });
        assertThat(area.isWrapText()).isTrue();
        Fx.run(() -> area.setText(LONG));
        assertThat(area.isWrapText()).isFalse();
        Fx.run(() -> {
            Scene scene = new Scene(new StackPane(area), 120, 300);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    @Test
    void whatIsPreparedIsBrokenAtAnyWidth() {
        Label label = Fx.get(Label::new);
        Fx.run(() -> {
            label.setWrapText(true);
            Theme.install(new Scene(new StackPane(label)));
            for (String text :
                    List.of(LONG, "HR: " + LONG, "דניאל \u200Fבן-שלום (Daniel) الشريف, \"ראש צוות\" - 12.5")) {
                Direction.writeReady(label, Isolation.of(text));
                label.applyCss();
                for (int width = 1; width < 600; width++) {
                    assertThat(label.prefHeight(width)).isPositive();
                }
            }
        });
    }
}
