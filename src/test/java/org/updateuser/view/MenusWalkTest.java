package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.People;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Section;

/// The menus of a person in the list and of a row of the form, by keyboard in the real window.
class MenusWalkTest extends Walk {
    private People people;

    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
        people = stand().screens().people();
    }

    private static Optional<ContextMenu> menu() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .filter(ContextMenu::isShowing)
                        .findFirst())
                .get();
    }

    private static void choose(FxRobot robot, String name) throws Exception {
        until(() -> menu().isPresent());
        ContextMenu shown = menu().orElseThrow();
        MenuItem item = shown.getItems().stream()
                .filter(each -> name.equals(each.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(names(shown).toString()));
        assertThat(item.isDisable()).isFalse();
        robot.interact(item::fire);
        robot.interact(shown::hide);
    }

    private static List<String> keys(ContextMenu shown) {
        return shown.getItems().stream()
                .map(MenuItem::getAccelerator)
                .filter(Objects::nonNull)
                .map(KeyCombination::getDisplayText)
                .toList();
    }

    private static List<String> names(ContextMenu shown) {
        return shown.getItems().stream().map(MenuItem::getText).toList();
    }

    private static String copied() throws Exception {
        return WaitForAsyncUtils.asyncFx(
                        () -> String.valueOf(Clipboard.getSystemClipboard().getString()))
                .get();
    }

    @Test
    void aPersonOfTheListIsCopiedAndChosenFromTheirMenuAndNobodyIsOpenedByIt(FxRobot robot) throws Exception {
        until(() -> people.shown().size() > 100);
        robot.interact(() -> {
            robot.lookup("#list").queryListView().requestFocus();
            robot.lookup("#list").queryListView().getFocusModel().focus(2);
        });
        Person third = people.shown().get(2);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        robot.interact(() -> stand().picture("menu-person"));
        assertThat(keys(menu().orElseThrow())).contains("Enter", "Ctrl Shift B");
        choose(robot, "Copy the email");
        assertThat(copied()).isEqualTo(third.email());
        robot.push(KeyCode.CONTEXT_MENU);
        choose(robot, "Copy as a row of a table");
        until(() -> copied().lines().count() == 2);
        assertThat(copied()).contains(third.id()).contains(third.name());
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        choose(robot, "Choose this person, or clear the choice");
        assertThat(people.chosen().ids()).containsExactly(third.id());
        assertThat(stand().screens().editor().current().get()).isEmpty();
        robot.push(KeyCode.ENTER);
        until(() -> stand().screens()
                .editor()
                .current()
                .get()
                .filter(open -> open.id().equals(third.id()))
                .isPresent());
    }

    @Test
    void aRowIsCopiedRevertedAndLeadsToEveryoneWithTheSameValue(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field").push(KeyCode.END).write("!");
        until(() -> amara.dirty().get());
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        until(() -> menu().isPresent());
        assertThat(names(menu().orElseThrow())).contains("Cut", "Paste", "Copy the value");
        choose(robot, "Copy the value");
        assertThat(copied()).isEqualTo("Team lead!");
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        choose(robot, "Back to what the server has");
        until(() -> !amara.dirty().get());

        robot.clickOn("#department .text-field").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        until(() ->
                people.shown().stream().allMatch(person -> person.department().equals("Sales")));
        assertThat(robot.lookup("#clear").queryButton().getText()).isEqualTo("Department: Sales");
        robot.interact(() -> stand().picture("same-department"));
        robot.clickOn("#clear");
        until(() -> people.shown().size() > 100);
        assertThat(amara.state(Catalogue.DEPARTMENT).changed().get()).isFalse();
    }

    @Test
    void ofALocationEveryoneThereIsFoundFromItsMenu(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PLACES);
        until(() -> robot.lookup("#locations").tryQuery().isPresent());
        robot.rightClickOn("#locations");
        until(() -> menu().isPresent());
        String way = names(menu().orElseThrow()).stream()
                .filter(name -> name != null && name.startsWith("Find everyone with Locations: "))
                .findFirst()
                .orElseThrow();
        choose(robot, way);
        until(() -> people.shown().size() < 100);
        assertThat(people.shown()).anyMatch(person -> person.name().startsWith("Amara"));
    }

    @Test
    void openedByKeyboardItsFirstItemIsMarkedEachTime(FxRobot robot) throws Exception {
        until(() -> people.shown().size() > 100);
        robot.interact(() -> {
            robot.lookup("#list").queryListView().requestFocus();
            robot.lookup("#list").queryListView().getFocusModel().focus(2);
        });
        marked(robot);
        marked(robot);
        open(robot, "Amara", Section.PROFILE);
        robot.clickOn("#title .text-field");
        marked(robot);
        marked(robot);
    }

    @Test
    void openedByKeyboardItBeginsWithWhatCanBeChosen(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        robot.clickOn("#title .text-field"); // nothing is selected, so nothing can be cut or copied
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        until(() -> menu().isPresent());
        ContextMenu shown = menu().orElseThrow();
        assertThat(shown.getItems().getFirst().isDisable()).isTrue();
        until(() -> WaitForAsyncUtils.asyncFx(() -> said(shown.getScene().getFocusOwner()))
                .get()
                .equals("Select all"));
        robot.push(KeyCode.DOWN);
        until(() -> WaitForAsyncUtils.asyncFx(() -> said(shown.getScene().getFocusOwner()))
                .get()
                .equals("Copy the value"));
        robot.interact(shown::hide);
    }

    @Test
    void whereThereIsNoRoomAtTheRightItEndsWithItsButton(FxRobot robot) throws Exception {
        MenuButton button = robot.lookup("#theme").queryAs(MenuButton.class);
        for (int time = 0; time < 2; time++) { // it has its size at once only from the second time on
            robot.interact(() -> {
                Window window = button.getScene().getWindow();
                window.setX(Screen.getPrimary().getVisualBounds().getMaxX() - window.getWidth());
                button.show();
            });
            until(() -> menu().isPresent());
            ContextMenu shown = menu().orElseThrow();
            until(() -> WaitForAsyncUtils.asyncFx(
                            () -> Math.abs(right(shown.getSkin().getNode()) - right(button)) < 1)
                    .get());
            robot.interact(() -> stand().picture("menu-look"));
            robot.interact(shown::hide);
            until(() -> menu().isEmpty());
        }
    }

    private static double right(Node node) {
        return node.localToScreen(node.getLayoutBounds()).getMaxX();
    }

    private static String said(@Nullable Node item) {
        return item != null && item.lookup(".label") instanceof Label label ? label.getText() : "";
    }

    private static void marked(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        until(() -> menu().isPresent());
        ContextMenu shown = menu().orElseThrow();
        until(() -> WaitForAsyncUtils.asyncFx(() -> shown.getScene().getRoot().lookupAll(".menu-item").stream()
                        .anyMatch(Node::isFocused))
                .get());
        robot.interact(shown::hide);
        until(() -> menu().isEmpty());
    }
}
