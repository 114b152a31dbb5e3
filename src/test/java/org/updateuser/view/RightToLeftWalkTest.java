package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;

/// Hebrew and Arabic are typed, corrected and sent, and no sentence around them is turned.
class RightToLeftWalkTest extends Walk {
    @Start
    void start(Stage given) throws Exception {
        given.setWidth(1280);
        given.setHeight(800);
        launch(given);
    }

    private static TextInputControl input(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(TextInputControl.class);
    }

    private void type(FxRobot robot, String selector, String text) {
        robot.clickOn(selector).push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    @Test
    void itIsEditedFromTheRightAndSentAsItWasTyped(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        String title = "#title .text-field";
        type(robot, title, "ראש צות");
        assertThat(input(robot, title).getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).write("ו");
        until(() -> amara.state(Catalogue.TITLE).typed().get().equals("ראש צוות"));
        type(robot, "#name .text-field", "فاطمة الزهراء");
        robot.push(KeyCode.HOME).push(KeyCode.DELETE).write("ف");
        until(() -> amara.state(Catalogue.NAME).typed().get().equals("فاطمة الزهراء"));

        until(() -> sentences(robot).contains("Team lead → \u2068ראש צוות\u2069"));
        pictures(robot, "right-to-left");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        type(robot, "#biography_biography .text-area", "גדלה בלאגוס\nוגם ב-Malmö");
        assertThat(input(robot, "#biography_biography .text-area").getEffectiveNodeOrientation())
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        save(robot, 1);
        assertThat(stand().patches().getFirst())
                .contains("\"title\":\"ראש צוות\"", "\"name\":\"فاطمة الزهراء\"", "גדלה בלאגוס\\nוגם ב-Malmö")
                .doesNotContain("\u2068", "\u2069");
        until(() -> robot.lookup(
                        (Node node) -> String.valueOf(node.getAccessibleText()).endsWith("\u2068فاطمة الزهراء\u2069"))
                .tryQuery()
                .isPresent());
    }

    private static String sentences(FxRobot robot) {
        return robot.lookup(".change-values").queryAllAs(TextFlow.class).stream()
                .map(RightToLeftWalkTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(TextFlow flow) {
        return flow.getChildren().stream()
                .map((Node node) -> ((Text) node).getText())
                .collect(Collectors.joining())
                .replace('\u00A0', ' ');
    }
}
