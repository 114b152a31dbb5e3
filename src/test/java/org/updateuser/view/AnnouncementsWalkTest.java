package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.model.Section;
import org.updateuser.view.kit.Announcer;
import org.updateuser.view.kit.SectionTab;

/// Whoever does not see the window is told what happens in it, and the keyboard stays where it is.
class AnnouncementsWalkTest extends Walk {
    @Start
    void start(Stage given) throws Exception {
        launch(given);
    }

    private static Announcer announcer(FxRobot robot) {
        return robot.lookup((javafx.scene.Node node) -> node instanceof Announcer)
                .queryAs(Announcer.class);
    }

    private static boolean told(FxRobot robot, String words) {
        return announcer(robot).said().stream().anyMatch(said -> said.contains(words));
    }

    @Test
    void changesErrorsAndTheResultOfASaveAreTold(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field").push(KeyCode.END).write("!");
        until(() -> told(robot, "1 change"));
        robot.clickOn("#email .text-field").push(KeyCode.CONTROL, KeyCode.A).write("amara@northwind");
        until(() -> told(robot, "The part after @ needs a dot"));
        TextField email = robot.lookup("#email .text-field").queryAs(TextField.class);
        assertThat(email.isFocused()).isTrue();
        assertThat(email.getAccessibleHelp()).contains("The part after @ needs a dot");
        save(robot, 1);
        until(() -> told(robot, "Saved 1 change for Amara"));
        List<String> said = announcer(robot).said();
        assertThat(announcer(robot).queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .isEqualTo(said.getLast());
    }

    @Test
    void aRefusalAndALostConnectionAreTold(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#email .text-field").push(KeyCode.CONTROL, KeyCode.A).write("jose.ramirez@northwind.example");
        save(robot, 1);
        until(() -> told(robot, "refused"));
        TabPane sections = robot.lookup("#sections").queryAs(TabPane.class);
        until(() -> ((SectionTab) sections.getSelectionModel().getSelectedItem()).isInvalid());
        stand().goAway();
        robot.push(KeyCode.F5);
        until(() -> told(robot, "The server does not answer."));
        stand().comeBack();
    }
}
