package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.model.Section;
import org.updateuser.view.kit.DayField;

/// A calendar is worked without a mouse, and gives the keyboard back.
class CalendarWalkTest extends Walk {
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        launch(given);
    }

    private DayField field(FxRobot robot, Section section) throws Exception {
        open(robot, "Amara", section);
        DayField day = robot.lookup(".day-field").match(Walk::isShown).query();
        robot.interact(() -> {
            day.setText("2019-05-06");
            day.requestFocus();
        });
        return day;
    }

    private static DatePicker calendar(DayField day) {
        return (DatePicker) day.lookup(".day-calendar");
    }

    /// What is said of where the keyboard is in the calendar.
    private static String said() {
        Node owner = Inspection.popup().getFocusOwner();
        return owner instanceof DateCell
                ? String.valueOf(owner.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                : owner.getAccessibleText();
    }

    private void says(FxRobot robot, String wanted, KeyCode... keys) throws Exception {
        robot.push(keys);
        until(() -> said().equals(wanted));
    }

    @Test
    void everyDayIsReachedByKeys(FxRobot robot) throws Exception {
        DayField day = field(robot, Section.EMPLOYMENT);
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        until(() -> calendar(day).isShowing() && said().equals("Monday, May 6, 2019, chosen"));
        says(robot, "Tuesday, May 7, 2019", KeyCode.RIGHT);
        says(robot, "Tuesday, May 14, 2019", KeyCode.DOWN);
        says(robot, "Monday, May 13, 2019", KeyCode.LEFT);
        says(robot, "Monday, May 6, 2019, chosen", KeyCode.UP);
        says(robot, "Saturday, April 6, 2019", KeyCode.PAGE_UP);
        says(robot, "Monday, May 6, 2019, chosen", KeyCode.PAGE_DOWN);
        says(robot, "Sunday, May 6, 2018", KeyCode.CONTROL, KeyCode.PAGE_UP);
        says(robot, "Monday, May 6, 2019, chosen", KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        robot.push(KeyCode.HOME);
        until(() -> said().endsWith(", today"));
        says(robot, "Previous month", KeyCode.TAB);
        says(robot, "Next month", KeyCode.TAB);
        says(robot, "Previous year", KeyCode.TAB);
        says(robot, "Next year", KeyCode.TAB);
        robot.push(KeyCode.TAB);
        until(() -> said().endsWith(", today"));
        robot.push(KeyCode.ESCAPE);
        until(() -> !calendar(day).isShowing());
        assertThat(day.getText()).isEqualTo("2019-05-06");
        assertThat(typesInto(robot, day)).isTrue();
    }

    @Test
    void enterTakesADayAndGoesOnInTheField(FxRobot robot) throws Exception {
        DayField day = field(robot, Section.ABOUT);
        robot.push(KeyCode.F4);
        until(() -> calendar(day).isShowing() && said().equals("Monday, May 6, 2019, chosen"));
        says(robot, "Thursday, June 6, 2019", KeyCode.PAGE_DOWN);
        robot.push(KeyCode.ENTER);
        until(() -> !calendar(day).isShowing() && day.getText().equals("2019-06-06"));
        assertThat(typesInto(robot, day)).isTrue();
    }

    private boolean typesInto(FxRobot robot, DayField day) throws Exception {
        until(stage::isFocused);
        robot.push(KeyCode.END).push(KeyCode.BACK_SPACE);
        return day.getText().length() == "2019-05-0".length()
                && day.lookup(".day-line > .text-field") instanceof TextField input
                && input.isFocused();
    }

    @Test
    void whereverOneOpensItsPartsHaveNames(FxRobot robot) throws Exception {
        for (Section section : List.of(Section.EMPLOYMENT, Section.ABOUT)) {
            DayField day = field(robot, section);
            Button opener = (Button) day.lookup(".day-opener");
            assertThat(opener.getAccessibleText()).isEqualTo("Choose a day");
            robot.interact(opener::fire);
            assertThat(arrows(Inspection.popup()))
                    .containsExactly("Previous month", "Next month", "Previous year", "Next year");
            robot.push(KeyCode.ESCAPE);
            until(() -> !calendar(day).isShowing());
        }
    }

    private static List<String> arrows(Scene calendar) {
        return calendar.getRoot().lookupAll(".month-year-pane .button").stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.toList());
    }
}
