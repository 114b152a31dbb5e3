package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;

/// What goes for every list of records: locks, conflicts, and what the server says of it.
class ListsWalkTest extends Walk {
    private static final String NUMBER = "Phone, Work, Number or address";

    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
    }

    private static Hyperlink link(FxRobot robot, String text) {
        return robot.lookup(
                        (Node node) -> node instanceof Hyperlink link && text.equals(link.getText()) && isShown(node))
                .query();
    }

    @Test
    void whatIsNotReturnedIsLockedUntilItIsTreatedAsEmpty(FxRobot robot) throws Exception {
        stand().sandbox().behave("{\"missingExpand\":[\"groups\",\"locations\"]}");
        UpdateUser amara = open(robot, "Amara", Section.PLACES);
        until(() -> says(robot, "Nothing returned by the server"));
        assertThat(says(robot, "No group.")).isFalse();
        pictures(robot, "lists-locked");
        robot.clickOn(link(robot, "Treat as empty"));
        assertThat(says(robot, "No location.")).isTrue();
        assertThat(amara.dirty().get()).isFalse();
        assertThat(saveButton(robot).isDisabled()).isTrue();
    }

    @Test
    void thatOfSomebodyDeletedIsLocked(FxRobot robot) throws Exception {
        open(robot, "Piotr", Section.CONTACTS);
        assertThat(says(robot, "This person is deleted. Everything can be read"))
                .isTrue();
        assertThat(says(robot, "Add entry")).isFalse();
        pictures(robot, "lists-deleted");
    }

    @Test
    void anEntryChangedOnBothSidesAsksAndTakesEither(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.CONTACTS);
        retype(robot, NUMBER, "+442079460124");
        stand().sandbox()
                .fail("{\"change\":{\"addresses\":[{\"mediaType\":\"PHONE\",\"type\":\"WORK\","
                        + "\"address\":\"+442079460199\"}]}}");
        save(robot, 1);
        until(() -> says(robot, "Changed on both sides"));
        assertThat(says(robot, "On the server now: Phone · Work: +442079460199"))
                .isTrue();
        pictures(robot, "lists-conflict");
        assertThat(amara.changes().get()).isEmpty();
        robot.clickOn(link(robot, "Take the server’s"));
        assertThat(Walk.<TextField>named(robot, NUMBER).getText()).isEqualTo("+442079460199");
        assertThat(says(robot, "Changed on both sides")).isFalse();
        assertThat(amara.dirty().get()).isFalse();
    }

    @Test
    void whatTheServerRefusesIsSaidBesideTheList(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.CONTACTS);
        retype(robot, "Phone, Work 2, Extension", "4711");
        save(robot, 1);
        until(() -> says(robot, "The server refused this:"));
        pictures(robot, "lists-refused");
        assertThat(Walk.<TextField>named(robot, "Phone, Work 2, Extension").getText())
                .isEqualTo("4711");
    }

    @Test
    void whatTheServerDoesNotApplyIsSaidAsWell(FxRobot robot) throws Exception {
        stand().sandbox().behave("{\"groups\":\"ignored\"}");
        UpdateUser amara = open(robot, "Amara", Section.PLACES);
        robot.clickOn(Walk.<Node>named(robot, "Remove Fire wardens"));
        save(robot, 1);
        until(() -> says(robot, "The server accepted the request and kept its own value."));
        pictures(robot, "lists-not-applied");
        assertThat(amara.state(Catalogue.GROUPS).typed().get()).hasSize(2);
    }
}
