package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.Language;
import org.updateuser.form.OpenUser;
import org.updateuser.form.UpdateUser;
import org.updateuser.form.Words;
import org.updateuser.model.Person;
import org.updateuser.model.Section;
import org.updateuser.sandbox.Settings;
import org.updateuser.view.kit.Portions;
import org.updateuser.view.kit.Theme;

/// A walk through the real window: opens people, goes to sections, saves, and waits for what it expects to see. None
/// holds up the window: `Pace` sees to that.
@ExtendWith({Hands.Extension.class, Pace.class})
abstract class Walk {
    private Stand stand;

    /// A subclass calls this from a method of its own marked with Start, since TestFX does not look further up.
    final void launch(Stage stage) throws Exception {
        stand = begun(new Stand(stage));
    }

    /// The same with that many people.
    final void launch(Stage stage, int people) throws Exception {
        stand = begun(new Stand(stage, true, Settings.standard().withPeople(people)));
    }

    /// The same in another language.
    final void launch(Stage stage, Locale locale) throws Exception {
        stand = begun(new Stand(stage, true, Settings.standard(), locale));
    }

    /// The same where something goes wrong from the first reading on.
    final void launch(Stage stage, String faults) throws Exception {
        stand = begun(new Stand(stage, true, Settings.standard(), Locale.ENGLISH, faults));
    }

    /// The same on a disk that is not as it should be.
    final void launch(Stage stage, Stand.Disk disk) throws Exception {
        stand = begun(new Stand(stage, Settings.standard(), Locale.ENGLISH, "{\"faults\":[]}", disk));
    }

    /// What the window does from here on is measured; that it opened is not a part of the walk.
    private static Stand begun(Stand stand) {
        FxTasks.here().forget();
        return stand;
    }

    @AfterEach
    void close() {
        stand.close();
    }

    final Stand stand() {
        return stand;
    }

    static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        Hands.rest();
    }

    /// Opens the person whose name begins so, at a section.
    final UpdateUser open(FxRobot robot, String name, Section section) throws Exception {
        until(() -> stand.screens().people().shown().size() > 100);
        robot.interact(() -> stand.screens().people().filter().states().add("deleted"));
        return opened(robot, name, section);
    }

    private UpdateUser opened(FxRobot robot, String name, Section section) throws Exception {
        until(() -> stand.screens().people().shown().stream()
                .anyMatch(person -> person.name().startsWith(name)));
        Person person = stand.screens().people().shown().stream()
                .filter(one -> one.name().startsWith(name))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> stand.screens().editor().open(person));
        until(() -> stand.screens()
                .editor()
                .current()
                .get()
                .map(OpenUser::name)
                .filter(shown -> shown.startsWith(name))
                .isPresent());
        robot.push(KeyCode.CONTROL, digit(section));
        whole(robot);
        return user();
    }

    /// What comes into the window a few rows a frame is there.
    static void whole(FxRobot robot) throws Exception {
        until(() -> robot.lookup((Node node) -> Portions.isMissingSome(node) && isShown(node))
                .tryQuery()
                .isEmpty());
    }

    private static KeyCode digit(Section section) {
        return KeyCode.getKeyCode(Integer.toString(section.ordinal() + 1));
    }

    final UpdateUser user() {
        return stand.screens().editor().current().get().orElseThrow().user();
    }

    final Button saveButton(FxRobot robot) {
        return robot.lookup(".save").queryButton();
    }

    /// Saves by keyboard and waits until the server's answer is in the form.
    final void save(FxRobot robot, int patches) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> stand.patches().size() == patches
                && !stand.screens()
                        .editor()
                        .current()
                        .get()
                        .orElseThrow()
                        .saving()
                        .get());
        Parent root = saveButton(robot).getScene().getRoot();
        robot.interact(
                () -> { // what is said of it moves what stands below, which the mouse may be on its way to
                    root.applyCss();
                    root.layout();
                });
    }

    /// The control that assistive technology knows by this name.
    static <N extends Node> N named(FxRobot robot, String name) {
        try {
            whole(robot);
        } catch (Exception late) {
            throw new AssertionError("rows are still to come", late);
        }
        return robot.lookup((Node node) -> name.equals(node.getAccessibleText()) && isShown(node))
                .query();
    }

    static boolean isShown(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
    }

    /// Presses the mouse button on something while Shift or Ctrl is held, which the headless robot cannot tell.
    static void press(Node node, boolean shift) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        200,
                        20,
                        200,
                        20,
                        MouseButton.PRIMARY,
                        1,
                        shift,
                        !shift,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    /// Clicks into a field and replaces what stands in it.
    static void retype(FxRobot robot, String name, String text) {
        robot.clickOn(Walk.<Node>named(robot, name));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
    }

    /// Whether somewhere a text is shown that contains this.
    static boolean says(FxRobot robot, String text) {
        return robot.lookup((Node node) -> isShown(node) && text(node).contains(text))
                .tryQuery()
                .isPresent();
    }

    /// Whether what a field asks for has room in it in every language, with text twice as large.
    static void roomy(FxRobot robot, String selector, String key) throws Exception {
        TextField field = robot.lookup(selector).match(Walk::isShown).queryAs(TextField.class);
        until(() -> field.getFont().getSize() > 20);
        double most = field.getMaxWidth() > 0 ? field.getMaxWidth() : field.getWidth();
        double room = most - field.snappedLeftInset() - field.snappedRightInset();
        for (Language language : Language.spoken()) {
            Text prompt = new Text(new Words(Locale.forLanguageTag(language.tag())).text(key));
            prompt.setFont(field.getFont());
            assertThat(prompt.getLayoutBounds().getWidth()).as(prompt.getText()).isLessThan(room);
        }
    }

    /// Pictures in light, in dark, and with text twice as large, where they are wanted.
    final void pictures(FxRobot robot, String name) {
        if (!Snapshots.areWanted()) {
            robot.interact(() -> stand.window().scene().getRoot().layout()); // what follows finds the same
            return;
        }
        Theme theme = stand.screens().theme();
        robot.interact(() -> stand.picture(name + "-light"));
        robot.interact(() -> theme.setMode(Theme.Mode.DARK));
        robot.interact(() -> stand.picture(name + "-dark"));
        robot.interact(() -> {
            theme.setMode(Theme.Mode.LIGHT);
            theme.setTextSize(200);
        });
        robot.interact(() -> stand.picture(name + "-200"));
        robot.interact(() -> theme.setTextSize(100));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(Node node) {
        return plain(node).replace('\u00A0', ' ');
    }

    private static String plain(Node node) {
        return switch (node) {
            case Labeled labeled -> String.valueOf(labeled.getText());
            case Text text -> text.getText();
            default -> "";
        };
    }
}
