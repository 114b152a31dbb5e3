package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Section;

class EducationWalkTest extends Walk {
    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
    }

    @Test
    void aSchoolIsAddedAndTravelsWithTheBiography(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.ABOUT);
        Button add = robot.lookup("#biography_education .add").queryButton();
        robot.interact(add::requestFocus);
        robot.push(KeyCode.SPACE);
        assertThat(says(robot, "A school or a field of study is missing.")).isTrue();
        robot.write("Westmoor College");
        robot.push(KeyCode.TAB);
        robot.write("Law");
        robot.push(KeyCode.TAB);
        robot.write("2012-09-01");
        robot.push(KeyCode.TAB);
        robot.write("2011-06-30");
        assertThat(says(robot, "It ends before it begins.")).isTrue();
        pictures(robot, "education-refused");
        retype(robot, "Westmoor College, To", "2015-06-30");
        save(robot, 1);
        assertThat(stand().patches().getFirst())
                .contains("{\"school\":\"Westmoor College\",\"fieldOfStudy\":\"Law\","
                        + "\"dateStart\":\"2012-09-01\",\"dateEnd\":\"2015-06-30\"}")
                .contains("Eastmoor University");
        assertThat(amara.dirty().get()).isFalse();
    }

    @Test
    void removingIsAChangeThatCanBeUndone(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.ABOUT);
        Node remove = named(robot, "Remove Eastmoor University");
        robot.interact(remove::requestFocus);
        robot.push(KeyCode.DELETE);
        assertThat(says(robot, "No education.")).isTrue();
        assertThat(saveButton(robot).getText()).isEqualTo("Save 1 change");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(Walk.<Node>named(robot, "Eastmoor University, School").isVisible())
                .isTrue();
        assertThat(amara.dirty().get()).isFalse();
    }
}
