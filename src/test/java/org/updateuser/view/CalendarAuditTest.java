package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.Period.Length;
import org.updateuser.view.kit.DayField;

/// The auditor finds nothing in an open calendar, wherever one opens.
class CalendarAuditTest extends Walk {
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        given.setWidth(1280);
        given.setHeight(800);
        given.setX(0); // a pop-up that lies beside the headless screen cannot be drawn
        given.setY(0);
        launch(given);
    }

    private static void show(DayField day) {
        ((Button) day.lookup(".day-opener")).fire();
    }

    private static void hide(DayField day) {
        ((DatePicker) day.lookup(".day-calendar")).hide();
    }

    /// Whoever opens it, it is the same. That everybody has given it its names the walk sees.
    @Test
    void theCalendarIsGoodWithADayAndWithout(FxRobot robot) throws Exception {
        Inspection inspection = new Inspection(robot, stage, stand().screens().theme());
        robot.interact(() -> History.open(stand().screens(), Optional.empty()));
        until(() -> says(robot, "History"));
        DayField from = days(robot);
        inspection.lookInto("calendar today", () -> show(from), () -> hide(from));
        robot.interact(() -> from.setText("2019-05-06"));
        inspection.lookInto("calendar", () -> show(from), () -> hide(from));
        assertThat(inspection.found("calendar")).isEmpty();
    }

    private DayField days(FxRobot robot) throws Exception {
        ComboBox<Length> period = named(robot, "Time");
        robot.interact(() -> period.setValue(Length.DAYS));
        until(() -> robot.lookup(".day-field").match(Walk::isShown).tryQuery().isPresent());
        return robot.lookup(".day-field").match(Walk::isShown).query();
    }
}
