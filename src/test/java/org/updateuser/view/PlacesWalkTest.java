package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Membership;
import org.updateuser.model.Section;
import org.updateuser.model.Values;

class PlacesWalkTest extends Walk {
    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
    }

    /// Opens a picker by keyboard, searches, and takes the first thing found.
    private void pick(FxRobot robot, String picker, String search, Supplier<List<Values>> list) throws Exception {
        Node node = named(robot, picker);
        robot.interact(node::requestFocus);
        int before = list.get().size();
        robot.push(KeyCode.ENTER);
        robot.write(search);
        until(() -> robot.lookup(".pick-cell .pick-label").queryAll().stream().anyMatch(Walk::isShown));
        robot.push(KeyCode.ENTER);
        until(() -> list.get().size() > before);
    }

    @Test
    void aLocationIsAddedByNameAndSentWithBothIdsAndNotes(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PLACES);
        until(() -> says(robot, "Berlin") || says(robot, "Lisbon") || says(robot, "London") || says(robot, "Seattle"));
        Supplier<List<Values>> list =
                () -> amara.state(Catalogue.LOCATIONS).typed().get();
        pick(robot, "Add a location", "toronto", list);
        retype(robot, "Toronto, Maple Annex, Notes", "Desk 5");
        pictures(robot, "places");
        save(robot, 1);
        assertThat(stand().patches().getFirst())
                .containsPattern(
                        "\\{\"id\":\"([-0-9a-f]+)\",\"notes\":\"Desk 5\",\"locationDefinition\":\\{\"id\":\"\\1\"\\}\\}")
                .contains("\"notes\":\"Desk 22\"");
        assertThat(amara.dirty().get()).isFalse();
        robot.clickOn(Walk.<Node>named(robot, "Remove Toronto, Maple Annex"));
        assertThat(saveButton(robot).getText()).isEqualTo("Save 1 change");
        robot.interact(amara::undo);
        assertThat(Walk.<Node>named(robot, "Toronto, Maple Annex, Notes").isVisible())
                .isTrue();
    }

    @Test
    void groupsArePickedByNameAndKeepWhatTheyCameWith(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PLACES);
        Supplier<List<Values>> list =
                () -> amara.state(Catalogue.GROUPS).typed().get();
        Values first = list.get().getFirst();
        pick(robot, "Add a group", "claims", list);
        assertThat(list.get()).hasSize(3).first().isSameAs(first);
        pictures(robot, "groups");
        String id = list.get().getLast().get(Membership.ID);
        save(robot, 1);
        assertThat(stand().patches().getFirst()).contains("{\"id\":\"" + id + "\"}");
        assertThat(amara.dirty().get()).isFalse();
    }

    @Test
    void nobodyAtNoPlaceSaysSo(FxRobot robot) throws Exception {
        open(robot, "Nil", Section.PLACES);
        pictures(robot, "places-empty");
        assertThat(says(robot, "Nothing returned by the server") || says(robot, "No location."))
                .isTrue();
    }
}
