package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;

/// What holds for the whole window: undo across fields, sections without a list of records, leaving.
class WindowWalkTest extends Walk {
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        launch(given);
    }

    @Test
    void undoGoesBackAcrossTwoFieldsWhileATextFieldHasTheFocus(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field").push(KeyCode.END).write(", EMEA");
        robot.clickOn("#department .text-field").push(KeyCode.END).write(" North");
        until(() -> amara.changes().get().size() == 2);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> amara.state(Catalogue.DEPARTMENT).typed().get().equals("Sales"));
        assertThat(amara.state(Catalogue.TITLE).typed().get()).isEqualTo("Team lead, EMEA");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> !amara.dirty().get());
        assertThat(saveButton(robot).isDisabled()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until(() -> amara.changes().get().size() == 2);
    }

    @Test
    void theRequestIsCopiedAsItWillBeSent(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field").push(KeyCode.END).write("!");
        robot.interact(() -> {
            MenuButton menu = robot.lookup("#copyAs").queryAs(MenuButton.class);
            menu.show();
            menu.getItems().getFirst().fire();
            menu.hide();
        });
        String copied = WaitForAsyncUtils.asyncFx(
                        () -> Clipboard.getSystemClipboard().getString())
                .get();
        save(robot, 1);
        assertThat(copied.replaceAll("\\s*\\n\\s*|(?<=:) ", ""))
                .isEqualTo(stand().patches().getFirst());
    }

    @Test
    void theSmallestWindowShowsAllThreePanes(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.CONTACTS);
        robot.interact(() -> {
            stage.setWidth(900);
            stage.setHeight(600);
        });
        until(() -> stage.getScene().getWidth() <= 900);
        robot.interact(() -> stand().picture("smallest"));
        assertThat(saveButton(robot)
                        .localToScene(saveButton(robot).getLayoutBounds())
                        .getMaxX())
                .isLessThanOrEqualTo(stage.getScene().getWidth());
        assertThat(robot.lookup(".editor-hold").queryAs(Region.class).getWidth())
                .as("the panes beside the form give way")
                .isGreaterThan(370);
    }

    @Test
    void afterLargeTextThePanesAreAsWideAsBefore(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.interact(() -> stage.setWidth(960));
        Region list = robot.lookup(".people-hold").queryAs(Region.class);
        until(() -> list.getWidth() > 0 && stage.getScene().getWidth() <= 960);
        double before = list.getWidth();
        robot.interact(() -> stand().screens().theme().setTextSize(200));
        until(() -> robot.lookup(".folds").query().isVisible());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> stand().screens().theme().setTextSize(100));
        until(() -> Math.abs(list.getWidth() - before) < 8);
    }

    @Test
    void skillsAndCertificationsAreTags(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.SKILLS);
        robot.clickOn("#profileSkills .tag-editor .text-field").write("Dutch").push(KeyCode.ENTER);
        robot.clickOn("#certifications .tag-editor .text-field")
                .write("First aid")
                .push(KeyCode.ENTER);
        save(robot, 1);
        assertThat(stand().patches().getFirst()).contains("\"Dutch\"]").contains("\"First aid\"]");
        pictures(robot, "skills");
    }

    @Test
    void employmentAndBiographyAreSentWithEveryMemberThatHasAValue(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.EMPLOYMENT);
        robot.clickOn("#employerInfo_employeeId .text-field").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("NW-1");
        robot.clickOn("#employerInfo_dateHire .text-field").push(KeyCode.CONTROL, KeyCode.A);
        robot.write("2020-02-30");
        until(() -> says(robot, "A date is written year-month-day"));
        robot.push(KeyCode.BACK_SPACE).push(KeyCode.BACK_SPACE).write("28");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        robot.clickOn("#biography_spouse .text-field").write("Robin");
        save(robot, 1);
        assertThat(stand().patches().getFirst())
                .contains("\"employeeId\":\"NW-1\"", "\"dateHire\":\"2020-02-28\"", "\"officialName\":")
                .contains("\"spouse\":\"Robin\"", "\"biography\":{\"biography\":");
        pictures(robot, "about");
    }

    @Test
    void closingAsksNothingBecauseWhatIsTypedIsKept(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field").push(KeyCode.END).write("!");
        until(() -> says(robot, "Draft saved"));
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        until(() -> !stage.isShowing());
    }

    @Test
    void leavingForSomebodyElseKeepsTheEditsAndADot(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field").push(KeyCode.END).write(", EMEA");
        open(robot, "José Ram", Section.PROFILE);
        assertThat(stand().screens().editor().edited()).hasSize(1);
        open(robot, "Amara", Section.PROFILE);
        assertThat(user()).isSameAs(amara);
        assertThat(amara.state(Catalogue.TITLE).typed().get()).isEqualTo("Team lead, EMEA");
    }

    @Test
    void atTwiceTheSizeThePromptForTagsHasRoomInEveryLanguage(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.SKILLS);
        robot.interact(() -> stand().screens().theme().setTextSize(200));
        roomy(robot, ".tag-input", "prompt.tags");
    }
}
