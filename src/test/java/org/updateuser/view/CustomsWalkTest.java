package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.model.Section;
import org.updateuser.view.kit.FormRow;

/// The form calls the fields as the organization does, and says what it hides.
class CustomsWalkTest extends Walk {
    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
    }

    private void customized(FxRobot robot) {
        stand().sandbox().behave("""
                {"renamedFields":["title","addresses","employeeId"],"hiddenFields":["manager","title","spouse"],
                 "hiddenSections":["hr"]}""");
        robot.interact(() -> stand().screens().workplace().customs().refresh());
    }

    private static FormRow row(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(FormRow.class);
    }

    @Test
    void aFieldBearsTheNameOfTheOrganizationAndOneThatItHidesSaysSo(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        assertThat(row(robot, "title").getLabelText()).isEqualTo("Title");
        customized(robot);
        until(() -> row(robot, "title").getLabelText().equals("Role in the house"));
        assertThat(says(robot, "Title in Genesys Cloud · Hidden by the organization"))
                .isTrue();
        assertThat(row(robot, "manager").getLabelText()).isEqualTo("Manager");
        assertThat(row(robot, "manager").getAside()).isEqualTo("Hidden by the organization");
        assertThat(row(robot, "department").getAside()).isEmpty();
        TextField title = robot.lookup("#title .text-field").queryAs(TextField.class);
        assertThat(title.getAccessibleHelp()).isEqualTo(row(robot, "title").getAside());
        robot.clickOn(title);
        robot.push(KeyCode.END);
        robot.write("!");
        until(() -> says(robot, "Save 1 change"));
        pictures(robot, "customs-profile");
        save(robot, 1);
        assertThat(stand().patches()).containsExactly("{\"version\":7,\"title\":\"Team lead!\"}");
    }

    @Test
    void aListSaysItsOtherNameUnderTheProductsTitle(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.CONTACTS);
        customized(robot);
        until(() -> says(robot, "Called Ways to reach in this organization"));
        pictures(robot, "customs-contacts");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7);
        until(() -> says(robot, "Employee ID in Genesys Cloud · Hidden by the organization"));
        pictures(robot, "customs-employment");
    }
}
