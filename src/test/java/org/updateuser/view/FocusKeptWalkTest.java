package org.updateuser.view;

import static javafx.scene.input.KeyCode.A;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F1;
import static javafx.scene.input.KeyCode.K;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SLASH;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.form.People.Reach;

/// Whatever is done by a key, the keyboard is somewhere sensible afterwards.
class FocusKeptWalkTest extends Walk {
    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        launch(given);
    }

    private Typist atTheTitle(FxRobot robot) throws Exception {
        Typist typist = new Typist(robot, stage.getScene());
        typist.until(() -> stand().screens().people().reach().get() == Reach.READ);
        typist.type("amara").press(ENTER);
        typist.until(() -> stand().screens().editor().current().get().isPresent());
        return typist.times(2, TAB).type("a");
    }

    private static Node focus(FxRobot robot, String selector) {
        Node node = robot.lookup(selector).match(Walk::isShown).query();
        robot.interact(node::requestFocus);
        return node;
    }

    private static boolean isIn(Node node, String styleClass) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void savingUndoingRevertingAndComingBackKeepIt(FxRobot robot) throws Exception {
        Typist typist = atTheTitle(robot);
        Node title = typist.owner();
        typist.press(CONTROL, S).until(() -> !user().dirty().get());
        assertThat(typist.owner()).as("after saving").isSameAs(title);
        typist.type("b").press(CONTROL, Z);
        assertThat(typist.owner()).as("after undoing").isSameAs(title);
        typist.type("c").press(TAB).press(SPACE);
        assertThat(typist.owner()).as("after reverting").isSameAs(title);
        typist.press(F1).until(() -> stand().screens().navigation().place().get() == Place.ABOUT);
        typist.press(ESCAPE).until(() -> stand().screens().navigation().place().get() == Place.EDITOR);
        assertThat(typist.owner()).as("after another place").isSameAs(title);
        typist.press(CONTROL, SLASH).type("s").press(ESCAPE);
        assertThat(typist.owner()).as("after the shortcuts").isSameAs(title);
        typist.press(CONTROL, K).type("next look").press(ENTER);
        assertThat(typist.owner()).as("in another look").isSameAs(title);
    }

    @Test
    void whatVanishesUnderItPassesItOn(FxRobot robot) throws Exception {
        Typist typist = atTheTitle(robot);
        focus(robot, ".changes-list .revert");
        typist.press(SPACE).until(() -> !user().dirty().get());
        assertThat(isIn(typist.owner(), "header"))
                .as("after the last change was reverted")
                .isFalse();
        focus(robot, "#title .text-field");
        typist.type("d");
        focus(robot, ".save");
        typist.press(SPACE).until(() -> !user().dirty().get());
        assertThat(isIn(typist.owner(), "editor-pane"))
                .as("after saving by the button")
                .isTrue();
    }

    @Test
    void whereItsPaneGaveWayMeanwhileComingBackPutsItIntoTheForm(FxRobot robot) throws Exception {
        Typist typist = atTheTitle(robot);
        SplitPane panes = robot.lookup("#panes").match(Walk::isShown).query();
        focus(robot, ".save");
        typist.press(F1).until(() -> stand().screens().navigation().place().get() == Place.ABOUT);
        robot.interact(() -> {
            stage.setWidth(1000);
            stand().screens().theme().setTextSize(200);
        });
        until(() -> panes.getItems().size() == 1);
        robot.push(ESCAPE);
        until(() -> stand().screens().navigation().place().get() == Place.EDITOR);
        assertThat(isIn(typist.owner(), "editor-pane")).isTrue();
    }

    @Test
    void tickingAndFilteringKeepIt(FxRobot robot) throws Exception {
        Typist typist = atTheTitle(robot);
        typist.press(CONTROL, L).press(SPACE);
        assertThat(typist.owner()).as("after choosing").isInstanceOf(ListView.class);
        typist.press(CONTROL, F).type("nobody of this name");
        typist.until(() -> stand().screens().people().shown().isEmpty());
        assertThat(typist.owner().getId()).as("with nobody found").isEqualTo("search");
        typist.press(ENTER);
        assertThat(typist.owner().getId()).as("with nobody to open").isEqualTo("search");
        typist.press(DOWN).press(CONTROL, L);
        assertThat(isIn(typist.owner(), "header")).as("without a list").isFalse();
    }

    @Test
    void whatHasItStaysInSightWhenTextAndWindowGetAnotherSize(FxRobot robot) throws Exception {
        atTheTitle(robot);
        Node field = focus(robot, "#email .text-field");
        robot.interact(() -> stand().screens().theme().setTextSize(200));
        until(() -> field.isFocused() && isInSight(field));
        robot.interact(() -> stand().screens().theme().setTextSize(100));
        robot.interact(() -> stage.setHeight(stage.getHeight() / 2));
        until(() -> field.isFocused() && isInSight(field));
    }

    @Test
    void whatIsWrongWithTheFieldAndWhoIsOpenStayInSightToo(FxRobot robot) throws Exception {
        Typist typist = atTheTitle(robot);
        Node field = focus(robot, "#email .text-field");
        typist.press(CONTROL, A).type("amara@northwind");
        until(() -> robot.lookup("#email .message-line")
                .match(Walk::isShown)
                .tryQuery()
                .isPresent());
        Node said = robot.lookup("#email .message-line").match(Walk::isShown).query();
        robot.interact(() -> stand().screens().theme().setTextSize(200));
        until(() -> field.isFocused() && isInSight(said));
        robot.interact(() -> stand().screens().theme().setTextSize(100));
        until(() -> field.isFocused() && isInSight(said));
    }

    @Test
    void whoIsOpenStaysInSightInTheList(FxRobot robot) throws Exception {
        atTheTitle(robot).press(CONTROL, F).press(ESCAPE);
        ListView<?> list = robot.lookup("#list").match(Walk::isShown).query();
        int last = list.getItems().size() - 1;
        robot.interact(() -> list.getSelectionModel().select(last));
        robot.interact(() -> RowKept.show(list, last));
        until(() -> isRowInSight(list, last));
        for (int size : new int[] {200, 100}) {
            robot.interact(() -> stand().screens().theme().setTextSize(size));
            until(() -> isRowInSight(list, last));
        }
        robot.interact(() -> stage.setHeight(stage.getHeight() - 150));
        until(() -> isRowInSight(list, last));
    }

    private static boolean isRowInSight(ListView<?> list, int row) {
        Bounds room = list.localToScene(list.getLayoutBounds());
        return list.lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> drawn && drawn.getIndex() == row && drawn.isVisible())
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .anyMatch(room::contains);
    }

    private static boolean isInSight(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane
                    && !each.localToScene(each.getLayoutBounds()).contains(place)) {
                return false;
            }
        }
        return true;
    }
}
