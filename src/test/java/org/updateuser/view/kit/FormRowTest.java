package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormRowTest {
    private final List<String> told = new ArrayList<>();
    private Bench<FormRow> bench;
    private TextField field;

    @BeforeEach
    void open() {
        bench = new Bench<>(FormRow::new);
        field = Fx.get(TextField::new);
        Fx.run(() -> {
            bench.node.setLabelText("Title");
            bench.node.setContent(field);
            bench.node.setRevertName("Take back the title");
            bench.node.setOnRevert(_ -> told.add("revert"));
        });
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private boolean revertShown() {
        return Fx.get(() -> bench.node.lookup(".revert") instanceof Node button && button.isVisible());
    }

    @Test
    void theLabelNamesTheEditorAndLeadsToIt() {
        Label label = bench.find(".row-label", Label.class);
        assertThat(Fx.get(label::getLabelFor)).isSameAs(field);

        bench.hands.clickOn(label);
        assertThat(bench.focused()).isSameAs(field);
    }

    @Test
    void aChangeCanBeTakenBackFromTheKeyboard() {
        Fx.run(field::requestFocus);
        assertThat(revertShown()).isFalse();

        Fx.run(() -> bench.node.setChanged(true));
        assertThat(revertShown()).isTrue();
        bench.press(KeyCode.TAB, KeyCode.SPACE);
        assertThat(told).containsExactly("revert");
    }

    @Test
    void nothingMovesWhenAValueBecomesAChange() {
        double before = Fx.get(() -> {
            bench.stage().getScene().getRoot().applyCss();
            bench.stage().getScene().getRoot().layout();
            return field.getWidth();
        });
        assertThat(before).isPositive();
        Fx.run(() -> {
            bench.node.setChanged(true);
            bench.stage().getScene().getRoot().layout();
        });

        assertThat(Fx.get(field::getWidth)).isEqualTo(before);
    }

    /// The size of the field against that of its slot, and of the slot against the field's.
    private boolean isFilled() {
        return Fx.get(() -> {
            bench.stage().getScene().getRoot().applyCss();
            bench.stage().getScene().getRoot().layout();
            Region slot = (Region) field.getParent();
            return field.getWidth() == slot.getWidth()
                    && field.getHeight() == slot.getHeight()
                    && field.getHeight() >= field.prefHeight(-1);
        });
    }

    @Test
    void aLetterLaysOutItsFieldAndNothingAround() {
        assertThat(isFilled()).isTrue();
        Fx.run(() -> {
            field.appendText("Agent");
            assertThat(field.isNeedsLayout()).isTrue();
            assertThat(field.getParent().isNeedsLayout()).isFalse();
            assertThat(bench.node.isNeedsLayout()).isFalse();
        });
    }

    @Test
    void aFieldThatBecomesLargerHasTheRoomForIt() {
        assertThat(isFilled()).isTrue();
        double before = Fx.get(bench.node::getHeight);
        Fx.run(() -> field.setStyle("-fx-font-size: 40px"));
        assertThat(isFilled()).isTrue();
        assertThat(Fx.get(bench.node::getHeight)).isGreaterThan(before);

        Fx.run(() -> field.setStyle("-fx-padding: 40px"));
        assertThat(isFilled()).isTrue();
        Fx.run(() -> field.setMinHeight(300));
        assertThat(isFilled()).isTrue();
        Fx.run(() -> field.setMinHeight(Region.USE_COMPUTED_SIZE));
        Fx.run(() -> field.setStyle(""));
        assertThat(isFilled()).isTrue();
        assertThat(Fx.get(bench.node::getHeight)).isEqualTo(before);
    }

    @Test
    void anEditorMayGiveWayToAnother() {
        Fx.run(() -> bench.node.setContent(new TextArea("Two\nlines")));
        assertThat(Fx.get(field::isManaged)).isTrue();
        Fx.run(() -> bench.node.setContent(field));
        assertThat(isFilled()).isTrue();
    }

    @Test
    void anErrorIsSaidUnderTheFieldAndToAssistiveTechnology() {
        Fx.run(() -> {
            bench.node.setInvalid(true);
            bench.node.setMessage("The part after @ needs a dot.");
            bench.node.setConsequence("Until then it stays.");
        });

        assertThat(field.getAccessibleHelp()).isEqualTo("The part after @ needs a dot. Until then it stays.");
        assertThat(field.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("danger"));

        Fx.run(() -> {
            bench.node.setInvalid(false);
            bench.node.setMessage("");
        });
        assertThat(field.getAccessibleHelp()).isNull();
        assertThat(field.getPseudoClassStates()).doesNotContain(PseudoClass.getPseudoClass("danger"));
    }

    @Test
    void aLockedRowSaysWhyAndOffersTheWayOn() {
        Fx.run(() -> {
            bench.node.setLocked(true);
            bench.node.setLockText("Not loaded");
            bench.node.setLockActionText("Load");
            bench.node.setOnLockAction(_ -> told.add("load"));
        });
        assertThat(Fx.get(() -> field.getParent().isVisible())).isFalse();

        bench.hands.clickOn(bench.find(".lock-action", Hyperlink.class));
        assertThat(told).containsExactly("load");
    }

    @Test
    void aClashOffersMineAndTheirs() {
        Fx.run(() -> {
            bench.node.setServerText("On the server now: Sales");
            bench.node.setKeepText("Keep mine");
            bench.node.setTakeText("Take theirs");
            bench.node.setOnKeep(_ -> told.add("keep"));
            bench.node.setOnTake(_ -> told.add("take"));
        });
        bench.hands.clickOn(bench.find(".take", Hyperlink.class));
        Fx.run(() -> bench.find(".keep", Hyperlink.class).requestFocus());
        bench.press(KeyCode.ENTER);

        assertThat(told).containsExactly("take", "keep");
    }
}
