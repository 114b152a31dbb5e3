package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.api.Exchange;
import org.updateuser.form.Bulk;
import org.updateuser.form.Component;
import org.updateuser.form.Components;
import org.updateuser.form.Language;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;
import org.updateuser.sandbox.Settings;

/// In made-up English, whose texts stand in brackets and are longer by two fifths, everything that is shown has its
/// brackets or came from the server, and no button is cut off.
class EveryLanguageWalkTest extends Walk {
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    /// Facts of the program, and what is sent, which are the same in every language.
    private static final Pattern SAME =
            Pattern.compile("(?s)Esc|UTF-8|PATCH /api/.*|\\{.*|/home/.*|/usr/.*|[\\w./-]*\\d[\\w.+-]*( · .*)?"
                    + "|Linux.*|English|.*\\.example.*|\\p{Lu}{1,2}|https?://.*|x\\d+|.*\\w:\\w.*|users groups .*");

    @Start
    void start(Stage given) throws Exception {
        launch(given, Locale.forLanguageTag("en-XA"));
        given.setWidth(1280);
        given.setHeight(800);
    }

    private Collection<Node> shown(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(
                        (Node node) -> isShown(node) && node.getLayoutBounds().getWidth() > 0)
                .queryAll();
    }

    private static Stream<String> texts(Node node) {
        Stream<String> own = switch (node) {
            case Labeled labeled -> Stream.of(labeled.getText());
            case TextInputControl input -> Stream.of(input.getPromptText());
            default -> Stream.empty();
        };
        return Stream.concat(own, Stream.of(String.valueOf(node.getAccessibleText())))
                .filter(text -> text != null && !text.equals("null"));
    }

    /// What is shown without brackets and did not come from the server.
    private Set<String> untranslated(FxRobot robot) {
        String served = stand().exchanges().stream().map(Exchange::answer).collect(Collectors.joining("\n"));
        Set<String> components =
                Components.all("25").stream().map(Component::name).collect(Collectors.toSet());
        return shown(robot).stream()
                .flatMap(EveryLanguageWalkTest::texts)
                .filter(text -> WORD.matcher(text).find() && !text.contains("⟦"))
                .filter(text -> !SAME.matcher(text).matches() && !components.contains(text))
                .filter(text -> Stream.of(text.split("\\h*[·→]\\h*|, |\n")).anyMatch(part -> !served.contains(part)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What is drawn otherwise than it is.
    private static Set<String> cutOff(Collection<Node> shown) {
        return shown.stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText() != null && !button.getText().isEmpty())
                .filter(button -> button.lookup(".text") instanceof Text drawn
                        && !drawn.getText()
                                .replace("\n", "")
                                .equals(button.getText().replace("\n", "")))
                .map(button -> button.getId() + " " + button.getText() + ", " + button.getWidth() + " of "
                        + button.prefWidth(-1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void look(FxRobot robot, String where) {
        assertThat(untranslated(robot)).as("untranslated in " + where).isEmpty();
        assertThat(cutOff(shown(robot))).as("cut off in " + where).isEmpty();
    }

    @Test
    void everySectionOfTheForm(FxRobot robot) throws Exception {
        for (Section section : Section.values()) {
            open(robot, "Amara", section);
            look(robot, section.name());
        }
        assertThat(user().dirty().get()).as("a visit is a change").isFalse();
        robot.interact(() -> user().state(Catalogue.TITLE).typed().set("Team lead, Sales"));
        look(robot, "changes");
    }

    @Test
    void everyPlace(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        for (Place place : Place.values()) {
            robot.interact(() -> goTo(stand().screens(), place));
            until(() -> stand().screens().navigation().place().get() == place);
            look(robot, place.name());
        }
    }

    /// A picture is prepared for whoever is open; without anybody that place is not stayed in.
    private static void goTo(Screens screens, Place place) {
        screens.editor().current().get().ifPresent(screens.pictures().local()::begin);
        screens.navigation().go(place);
    }

    /// The same window in each of the others, with its longest buttons shown.
    @Test
    void noButtonIsCutOffInAnyLanguage(FxRobot robot) throws Exception {
        for (Language language : Language.spoken()) {
            Stand there = WaitForAsyncUtils.asyncFx(
                            () -> new Stand(stage(), true, Settings.standard(), Locale.forLanguageTag(language.tag())))
                    .get();
            try {
                until(() -> !there.screens().people().shown().isEmpty());
                robot.interact(() -> there.screens()
                        .editor()
                        .open(there.screens().people().shown().getFirst()));
                until(() -> there.screens().editor().current().get().isPresent());
                robot.interact(() -> there.screens()
                        .editor()
                        .current()
                        .get()
                        .orElseThrow()
                        .user()
                        .state(Catalogue.TITLE)
                        .typed()
                        .set("Lead"));
                for (Place place : Place.values()) {
                    robot.interact(() -> goTo(there.screens(), place));
                    until(() -> there.screens().navigation().place().get() == place);
                    assertThat(cutOff(shown(there))).as(language + " " + place).isEmpty();
                }
            } finally {
                robot.interact(there::close);
            }
        }
    }

    private static Stage stage() {
        Stage stage = new Stage();
        stage.setWidth(1280);
        stage.setHeight(800);
        return stage;
    }

    private static Collection<Node> shown(Stand there) {
        WaitForAsyncUtils.waitForFxEvents();
        return there.window().scene().getRoot().lookupAll("*").stream()
                .filter(node -> isShown(node) && node.getLayoutBounds().getWidth() > 0)
                .toList();
    }

    @Test
    void thePaletteTheShortcutsAndTheFilters(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup(".palette").tryQuery().isPresent());
        look(robot, "the palette");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.SLASH);
        until(() -> robot.lookup(".palette").tryQuery().isPresent());
        look(robot, "the shortcuts");
        robot.push(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.X);
        look(robot, "keys that something else needs");
        robot.push(KeyCode.ESCAPE);
        robot.clickOn("#tiles");
        look(robot, "the filters");
    }

    @Test
    void manyAtOnce(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.PROFILE);
        robot.interact(() -> {
            stand().screens()
                    .people()
                    .chosen()
                    .add(List.copyOf(stand().screens().people().shown().subList(0, 20)));
            stand().screens().navigation().go(Place.BULK);
        });
        until(() -> stand().screens().workplace().bulk().stage().get() != Bulk.Stage.READING);
        look(robot, "many at once");
    }
}
