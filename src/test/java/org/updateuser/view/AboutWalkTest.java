package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.Component;
import org.updateuser.form.Components;
import org.updateuser.form.ReleaseAnswer.Miss;
import org.updateuser.model.Section;

/// About, by keyboard: facts, licences, and newer versions that nobody looks for unasked.
class AboutWalkTest extends Walk {
    private static final String NEWER = """
            [{"tag_name":"v0.10.0","html_url":"https://releases.example/v0.10.0"},
             {"tag_name":"v0.9.0","html_url":"https://releases.example/v0.9.0"}]""";

    private Stage stage;

    @Start
    void start(Stage given) throws Exception {
        stage = given;
        launch(given);
        given.setWidth(1280);
        given.setHeight(800);
    }

    private Place place() {
        return stand().screens().navigation().place().get();
    }

    private void go(FxRobot robot) throws Exception {
        robot.push(KeyCode.F1);
        until(() -> place() == Place.ABOUT && !list(robot).getItems().isEmpty());
    }

    @SuppressWarnings("unchecked") // the list of About holds components
    private ListView<Component> list(FxRobot robot) {
        return robot.lookup(".about-side .list-view").queryAs(ListView.class);
    }

    private TextArea licence(FxRobot robot) {
        return robot.lookup(".about-licence .text-area").queryAs(TextArea.class);
    }

    @Test
    void everythingIsReachedFromTheKeyboard(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        go(robot);
        assertThat(says(robot, "Version 0.9.0")).isTrue();
        assertThat(says(robot, "26.0.2")).isTrue();
        assertThat(says(robot, "/home/amara/.local/share/updateuser")).isTrue();
        assertThat(says(robot, "updateuser.cdx.json")).isTrue();
        until(() -> list(robot).isFocused());
        robot.push(KeyCode.END).push(KeyCode.ENTER);
        until(() -> licence(robot).isFocused() && licence(robot).getText().contains("Cole Bemis"));
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).contains("Permission is hereby granted");
        robot.push(KeyCode.ESCAPE);
        until(() -> list(robot).isFocused() && says(robot, "Version 0.9.0"));
        robot.push(KeyCode.ESCAPE);
        until(() -> place() == Place.EDITOR);
    }

    @Test
    void theButtonInTheHeaderLeadsThere(FxRobot robot) throws Exception {
        robot.clickOn(Walk.<Node>named(robot, "About UpdateUser"));
        until(() -> place() == Place.ABOUT);
        robot.clickOn(Walk.<Node>named(robot, "Back"));
        until(() -> place() == Place.EDITOR);
        robot.push(KeyCode.CONTROL, KeyCode.SLASH).write("about");
        until(() -> says(robot, "About UpdateUser"));
    }

    @Test
    void everyComponentShowsItsLicence(FxRobot robot) throws Exception {
        go(robot);
        robot.clickOn(robot.lookup(".about-side .row-name").<Node>query());
        until(() -> licence(robot).getText().contains("GNU General Public License"));
        pictures(robot, "about-licence");
        for (Component component : List.copyOf(list(robot).getItems())) {
            robot.interact(() -> list(robot).getSelectionModel().select(component));
            until(() -> licence(robot).getText().length() > 200);
            assertThat(licence(robot).getAccessibleText()).isEqualTo("Licence of " + component.name());
        }
        robot.clickOn(Walk.<Node>named(robot, "Close the licence"));
        robot.clickOn("Apache License 2.0");
        until(() -> says(robot, "UpdateUser, version 0.9.0")
                && licence(robot).getText().contains("Apache License"));
    }

    @Test
    void whateverTakesTheKeyboardHasANameAndNoTwoAreAlike(FxRobot robot) throws Exception {
        stand().releases().say(NEWER);
        go(robot);
        robot.clickOn("Check now");
        until(() -> says(robot, "UpdateUser 0.10.0 is out"));
        Set<Node> focusable = robot.from(robot.lookup(".about"))
                .lookup((Node node) -> node.isFocusTraversable() && isShown(node))
                .queryAll();
        List<String> names = focusable.stream().map(AboutWalkTest::name).toList();
        assertThat(names).hasSizeGreaterThan(10).doesNotContain("").doesNotHaveDuplicates();
    }

    private static String name(Node node) {
        return Optional.ofNullable(node.getAccessibleText())
                .filter(text -> !text.isEmpty())
                .orElse(node instanceof javafx.scene.control.Labeled labeled ? labeled.getText() : "");
    }

    @Test
    void whatIsCopiedForHelpNamesNoFolder(FxRobot robot) throws Exception {
        go(robot);
        robot.clickOn(Walk.<Node>named(robot, "Copy all of this"));
        assertThat(clipboard().lines().toList())
                .containsExactly(
                        "UpdateUser 0.9.0",
                        "Java: 25.0.3+9-LTS · Eclipse Adoptium",
                        "JavaFX: 26.0.2",
                        "System: Linux 6.1.0 · amd64");
    }

    private static String clipboard() throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString())
                .get();
    }

    @Test
    void nobodyIsAskedByLookingAndOnceByCheckNow(FxRobot robot) throws Exception {
        stand().releases().say(NEWER);
        go(robot);
        until(() -> says(robot, "Not asked yet"));
        assertThat(stand().releases().asked()).isEmpty();
        robot.clickOn("Check now");
        until(() -> says(robot, "UpdateUser 0.10.0 is out; this is 0.9.0"));
        assertThat(says(robot, "https://releases.example/v0.10.0")).isTrue();
        assertThat(says(robot, "Asked just now")).isTrue();
        assertThat(stand().releases().asked()).hasSize(1);
        assertThat(stand().releases().now().allowed()).isFalse();
        pictures(robot, "about-newer");
    }

    @Test
    void anotherLanguageIsChosenFromTheKeyboardAndSaysSoItself(FxRobot robot) throws Exception {
        go(robot);
        MenuButton language = Walk.named(robot, "Language: Same as system (English)");
        robot.interact(language::requestFocus);
        robot.push(KeyCode.SPACE);
        until(language::isShowing);
        assertThat(language.getItems().stream().map(MenuItem::getText))
                .containsExactly("Same as system (English)", "English", "Deutsch", "Français", "Español", "日本語");
        robot.interact(() -> language.getItems().get(2).fire());
        until(() -> says(robot, "UpdateUser spricht ab dem nächsten Start Deutsch."));
        assertThat(language.getText()).isEqualTo("Deutsch");
        pictures(robot, "about-language");
        robot.interact(() -> language.getItems().get(1).fire());
        until(() -> !says(robot, "UpdateUser spricht"));
    }

    @Test
    void switchedOnItAsksAndTellsInTheFrame(FxRobot robot) throws Exception {
        stand().releases().say(NEWER);
        go(robot);
        robot.clickOn("Look for newer versions once a day");
        until(() -> stand().releases().asked().size() == 1);
        assertThat(stand().releases().now().allowed()).isTrue();
        robot.push(KeyCode.ESCAPE);
        until(() -> place() == Place.EDITOR && says(robot, "UpdateUser 0.10.0 is out"));
        robot.interact(() -> stand().picture("about-news"));
        robot.clickOn("Look at it");
        until(() -> place() == Place.ABOUT);
        assertThat(stand().releases().asked()).hasSize(1);
    }

    @Test
    void aFailureIsASentence(FxRobot robot) throws Exception {
        stand().releases().miss(Miss.UNREACHABLE);
        Runnable answer = stand().releases().hold();
        go(robot);
        robot.clickOn("Check now");
        until(() -> says(robot, "Asking…"));
        assertThat(robot.lookup("#check").query().isDisabled()).isTrue();
        pictures(robot, "about-asking");
        answer.run();
        until(() -> says(robot, "api.releases.example cannot be reached"));
        pictures(robot, "about-unreachable");
    }

    @Test
    void aBuildWithoutAPlaceSaysSoAndOffersNothing(FxRobot robot) throws Exception {
        stand().releases().none();
        go(robot);
        until(() -> says(robot, "This build does not know where newer versions are published"));
        assertThat(robot.lookup((Node node) -> node instanceof Button button
                                && button.getText().equals("Check now")
                                && isShown(node))
                        .tryQuery())
                .isEmpty();
        pictures(robot, "about");
    }

    @Test
    void inTheSmallestWindowWithTheLargestTextNothingIsCutOff(FxRobot robot) throws Exception {
        go(robot);
        robot.interact(() -> {
            stage.setWidth(900);
            stage.setHeight(600);
        });
        until(() -> stage.getScene().getWidth() <= 900);
        robot.interact(() -> stand().picture("about-smallest"));
        robot.interact(() -> stand().screens().theme().setTextSize(200));
        robot.interact(() -> stand().picture("about-smallest-200"));
        robot.interact(() -> stand().screens().about().chosen().set(Optional.of(Components.own("0.9.0"))));
        until(() -> licence(robot).getText().contains("Apache License"));
        robot.interact(() -> stand().picture("about-smallest-licence-200"));
        assertThat(licence(robot).getHeight()).isGreaterThan(120);
        robot.push(KeyCode.ESCAPE);
        Set<String> cut = robot
                .from(robot.lookup(".about-facts"))
                .lookup((Node node) -> node instanceof Button && isShown(node))
                .queryAll()
                .stream()
                .filter(node -> node.localToScene(node.getLayoutBounds()).getMaxX()
                        > robot.lookup(".about-scroll")
                                .query()
                                .localToScene(
                                        robot.lookup(".about-scroll").query().getLayoutBounds())
                                .getMaxX())
                .map(AboutWalkTest::name)
                .collect(Collectors.toSet());
        assertThat(cut).isEmpty();
    }
}
