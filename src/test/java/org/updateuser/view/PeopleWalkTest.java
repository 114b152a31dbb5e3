package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.People;
import org.updateuser.form.People.Reach;
import org.updateuser.form.PeopleOrder;
import org.updateuser.model.Person;

/// The list of people in the real window.
class PeopleWalkTest extends Walk {
    private People people;
    private ListView<Person> list;

    @Start
    void start(Stage stage) throws Exception {
        launch(stage);
        people = stand().screens().people();
    }

    private void seenWhole(FxRobot robot) throws Exception {
        until(() -> people.reach().get() == Reach.READ && people.shown().size() > 100);
        list = robot.lookup("#list").queryListView();
    }

    @Test
    void peopleAreChosenByKeyboardWhileWhoeverIsOpenStaysOpen(FxRobot robot) throws Exception {
        seenWhole(robot);
        robot.clickOn("#search").push(KeyCode.DOWN);
        String open = people.shown().getFirst().id();
        until(() -> openId().equals(open));
        robot.push(KeyCode.SPACE);
        robot.press(KeyCode.SHIFT)
                .push(KeyCode.DOWN)
                .push(KeyCode.DOWN)
                .push(KeyCode.UP)
                .release(KeyCode.SHIFT);
        assertThat(people.chosen().ids())
                .containsExactlyInAnyOrder(open, people.shown().get(1).id());
        assertThat(openId()).isEqualTo(open);
        assertThat(says(robot, "2 chosen")).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.C);
        until(() -> copied().lines().count() == 3);
        assertThat(copied()).contains(people.shown().get(1).email());
        pictures(robot, "people-chosen");
        robot.clickOn("#chosenOnly");
        until(() -> people.shown().size() == 2);
        robot.clickOn("#list").push(KeyCode.ESCAPE);
        until(() -> people.shown().size() > 100);
        assertThat(robot.lookup("#choiceBar").query().isVisible()).isFalse();
    }

    private String openId() {
        return stand().screens().editor().current().get().map(user -> user.id()).orElse("");
    }

    private static String copied() throws Exception {
        return WaitForAsyncUtils.asyncFx(
                        () -> String.valueOf(Clipboard.getSystemClipboard().getString()))
                .get();
    }

    @Test
    void peopleAreChosenByTheirPictureAndByRange(FxRobot robot) throws Exception {
        seenWhole(robot);
        robot.clickOn(picture(2));
        robot.interact(() -> press(cell(5), true));
        robot.interact(() -> press(cell(3), false));
        assertThat(people.chosen().ids()).containsExactlyInAnyOrderElementsOf(ids(2, 4, 5));
        assertThat(openId()).isEmpty();
        robot.clickOn(cell(4));
        until(() -> openId().equals(people.shown().get(4).id()));
        assertThat(people.chosen().size().get()).isEqualTo(3);
    }

    @Test
    void whoeverIsOpenedFromElsewhereIsMarkedAndBroughtIntoSight(FxRobot robot) throws Exception {
        seenWhole(robot);
        Person far = people.shown().get(120);
        robot.interact(() -> stand().screens().editor().open(far));
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(120); // while it is read, too
        until(() -> openId().equals(far.id()));
        until(() -> WaitForAsyncUtils.asyncFx(() -> list.lookupAll(".list-cell").stream()
                        .map(PersonCell.class::cast)
                        .anyMatch(cell -> cell.isVisible() && cell.getIndex() == 120 && cell.isSelected()))
                .get());
        assertThat(list.getFocusModel().getFocusedIndex()).isEqualTo(120);
    }

    private Set<String> ids(int... rows) {
        return Set.copyOf(Arrays.stream(rows)
                .mapToObj(row -> people.shown().get(row).id())
                .toList());
    }

    private PersonCell cell(int row) {
        return list.lookupAll(".list-cell").stream()
                .map(PersonCell.class::cast)
                .filter(cell -> cell.getIndex() == row)
                .findFirst()
                .orElseThrow();
    }

    private Node picture(int row) {
        return cell(row).lookup(".choosable");
    }

    @Test
    void theListIsSortedByAnyColumnAndSaysHow(FxRobot robot) throws Exception {
        seenWhole(robot);
        choose(robot, "Department");
        until(() -> people.filter().order().get() == PeopleOrder.DEPARTMENT);
        choose(robot, "Last first");
        until(() -> people.filter().descending().get());
        WaitForAsyncUtils.waitForFxEvents();
        List<String> departments = people.shown().stream()
                .map(Person::department)
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(departments).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER.reversed());
        assertThat(robot.lookup("#sort").query().getAccessibleText()).isEqualTo("Sorted by: Department, last first");
    }

    /// The words of the menu stand in the form as well, so it is not by them that it is clicked.
    private static void choose(FxRobot robot, String item) throws Exception {
        MenuButton sort = robot.lookup("#sort").queryAs(MenuButton.class);
        until(() -> !sort.isShowing());
        robot.interact(sort::requestFocus);
        robot.push(KeyCode.SPACE);
        until(sort::isShowing);
        robot.interact(() -> {
            sort.getItems().stream().filter(each -> item.equals(each.getText())).forEach(PeopleWalkTest::choose);
            sort.hide();
        });
    }

    /// As a click does, which turns a tick over before it fires.
    private static void choose(MenuItem item) {
        if (item instanceof CheckMenuItem tick) {
            tick.setSelected(!tick.isSelected());
        }
        item.fire();
    }

    @Test
    void whoComesAboveMovesNeitherTheViewNorWhoIsOpen(FxRobot robot) throws Exception {
        seenWhole(robot);
        robot.interact(() -> list.scrollTo(60));
        until(() -> ListPlace.of(list).map(ListPlace::first).orElse(0) >= 60);
        robot.interact(() -> list.getSelectionModel().select(62));
        String open = people.shown().get(62).id();
        double before = cell(62).localToScene(0, 0).getY();
        Person newcomer = new Person("new", "Aaaa First", "", "", "", "", "", "active", "", List.of());
        robot.interact(() -> people.update(newcomer));
        until(() -> people.shown().getFirst() == newcomer);
        until(() -> Math.abs(cell(63).localToScene(0, 0).getY() - before) < 1);
        assertThat(openId()).isEqualTo(open);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(63);
    }

    @Test
    void whoIsGoneFromTheListStaysOpenAndNobodyElseIsOpened(FxRobot robot) throws Exception {
        seenWhole(robot);
        robot.interact(() -> list.getSelectionModel().select(3));
        String open = people.shown().get(3).id();
        until(() -> openId().equals(open));
        robot.interact(() -> people.filter().search().set("zzz nobody"));
        until(() -> people.shown().isEmpty());
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(-1);
        robot.interact(() -> people.filter().search().set(""));
        until(() -> list.getSelectionModel().getSelectedIndex() == 3);
        assertThat(openId()).isEqualTo(open);
    }

    @Test
    void aListThatWasStoppedSaysSoAndGoesOn(FxRobot robot) throws Exception {
        seenWhole(robot);
        stand().sandbox().fail("{\"path\":\"/api/v2/users\",\"delay\":8000,\"count\":1}");
        robot.interact(people::refresh);
        robot.clickOn("#refresh");
        until(() -> people.reach().get() == Reach.STOPPED);
        assertThat(says(robot, "The list was stopped")).isTrue();
        robot.clickOn("Go on");
        until(() -> people.reach().get() == Reach.READ);
        assertThat(says(robot, "The list was stopped")).isFalse();
    }
}
