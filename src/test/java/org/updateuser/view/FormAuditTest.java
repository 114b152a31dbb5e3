package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;

/// The auditor finds nothing in the list, the form and the changes.
class FormAuditTest extends Walk {
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        given.setWidth(1280);
        given.setHeight(800);
        launch(given);
    }

    private Inspection inspection(FxRobot robot) {
        return new Inspection(robot, stage, stand().screens().theme());
    }

    @Test
    void everySectionIsGoodUntouchedAndEdited(FxRobot robot) throws Exception {
        Inspection inspection = inspection(robot);
        until(() -> stand().screens().people().shown().size() > 100);
        inspection.look("nobody");
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        inspection.look("profile");
        edit(robot, amara);
        for (Section section : Section.values()) {
            robot.push(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(section.ordinal() + 1)));
            inspection.look("edited " + section.name().toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(inspection.found("form")).isEmpty();
    }

    private static void edit(FxRobot robot, UpdateUser amara) {
        robot.interact(() -> {
            amara.state(Catalogue.TITLE).typed().set("Regional team lead for customer support and partnerships");
            amara.state(Catalogue.DEPARTMENT).typed().set("Customer Support");
            amara.state(Catalogue.EMAIL).typed().set("amara.okonkwo@northwind");
            amara.state(Catalogue.SPOUSE).typed().set("Robin");
            amara.state(Catalogue.PROFILE_SKILLS).typed().set(List.of("French", "Dutch"));
        });
    }

    @Test
    void theListIsGoodChosenAndEmptyAndTheRequestIs(FxRobot robot) throws Exception {
        Inspection inspection = inspection(robot);
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        edit(robot, amara);
        robot.clickOn("#request");
        robot.interact(() -> stand().screens()
                .people()
                .chosen()
                .add(List.copyOf(stand().screens().people().shown().subList(0, 3))));
        inspection.look("chosen and request");
        robot.clickOn("#search").write("nobody of this name");
        until(() -> stand().screens().people().shown().isEmpty());
        inspection.look("nobody found");
        assertThat(inspection.found("list")).isEmpty();
    }

    @Test
    void conflictsAreGoodOpenAndChosen(FxRobot robot) throws Exception {
        Inspection inspection = inspection(robot);
        Encounter.at(this, robot);
        inspection.look("dispute");
        robot.interact(() -> stand().screens().navigation().go(Place.CONFLICT));
        until(() -> says(robot, "On the server now"));
        inspection.look("conflict");
        robot.interact(() -> robot.lookup(".side-option").queryAll().forEach(option -> option.requestFocus()));
        robot.push(KeyCode.SPACE);
        inspection.look("conflict chosen");
        assertThat(inspection.found("conflict")).isEmpty();
    }
}
