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
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.api.Exchange;
import org.updateuser.form.Bulk;
import org.updateuser.form.Component;
import org.updateuser.form.Components;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Section;

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

    private void look(FxRobot robot, String where) {
        assertThat(untranslated(robot)).as("untranslated in " + where).isEmpty();
        assertThat(WholeButtonsTest.cutOff(shown(robot)))
                .as("cut off in " + where)
                .isEmpty();
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
            robot.interact(() -> WholeButtonsTest.goTo(stand().screens(), place));
            until(() -> stand().screens().navigation().place().get() == place);
            look(robot, place.name());
        }
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
