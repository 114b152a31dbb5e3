package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.Bulk;

/// A change by a table while it is not known yet whom it is about, where that cannot be found out, and where the file
/// is no table: each is said where the people would stand.
class TableStatesWalkTest extends Walk {
    private static final String LIST = "{\"method\":\"GET\",\"path\":\"/api/v2/users\",\"count\":1000,";

    @TempDir
    Path folder;

    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
    }

    private Bulk bulk() {
        return stand().screens().workplace().bulk();
    }

    private void choose(FxRobot robot, String name, String text) throws Exception {
        stand().files().choose(Files.writeString(folder.resolve(name), text));
        robot.interact(() -> TableFiles.choose(stand().screens()));
    }

    /// Employee ids are in no list: everybody has to be read for them.
    @Test
    void whomItIsAboutIsWaitedForAndAskedForAgain(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        String table = "Employee ID;Department\nno such number;Night shift\n";
        stand().sandbox().fail(LIST + "\"delay\":3600000}");
        choose(robot, "shifts.csv", table);
        until(() -> says(robot, "Finding out whom the rows of shifts.csv are about…"));
        assertThat(bulk().isReady()).isFalse();
        pictures(robot, "table-loading");

        stand().sandbox().fail("{\"faults\":[]}");
        until(() -> says(robot, "Nobody has the employee ID no such number."));
        stand().sandbox().fail(LIST + "\"status\":500,\"body\":{\"status\":500}}");
        choose(robot, "shifts.csv", table);
        until(() -> says(robot, "These people could not be read"));
        pictures(robot, "table-failed");

        stand().sandbox().fail("{\"faults\":[]}");
        robot.clickOn("Try again");
        until(() -> says(robot, "Nobody has the employee ID no such number."));
        assertThat(bulk().notice().get()).isEmpty();
    }

    @Test
    void whatIsNoTableIsSaidWhereItWouldStand(FxRobot robot) throws Exception {
        until(() -> stand().screens().people().shown().size() > 100);
        choose(robot, "people.xlsx", "PK\u0003\u0004");
        until(() -> says(robot, "The file people.xlsx is a workbook, not a table of text."));
        assertThat(stand().screens().navigation().place().get()).isEqualTo(Place.BULK);
        pictures(robot, "table-refused");
    }
}
