package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.updateuser.form.Bulk;
import org.updateuser.form.Deed;
import org.updateuser.form.SideBySide;
import org.updateuser.form.UpdateUser;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Section;

/// Hebrew and Arabic are typed, corrected and sent, and no sentence around them is turned.
class RightToLeftWalkTest extends Walk {
    @Start
    void start(Stage given) throws Exception {
        given.setWidth(1280);
        given.setHeight(800);
        launch(given);
    }

    private static TextInputControl input(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAs(TextInputControl.class);
    }

    private void type(FxRobot robot, String selector, String text) {
        robot.clickOn(selector).push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    @Test
    void itIsEditedFromTheRightAndSentAsItWasTyped(FxRobot robot) throws Exception {
        UpdateUser amara = open(robot, "Amara", Section.PROFILE);
        String title = "#title .text-field";
        type(robot, title, "ראש צות");
        assertThat(input(robot, title).getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).write("ו");
        until(() -> amara.state(Catalogue.TITLE).typed().get().equals("ראש צוות"));
        type(robot, "#name .text-field", "فاطمة الزهراء");
        robot.push(KeyCode.HOME).push(KeyCode.DELETE).write("ف");
        until(() -> amara.state(Catalogue.NAME).typed().get().equals("فاطمة الزهراء"));

        until(() -> sentences(robot).matches("(?s).*Team lead → \u200E\u2068ראש צוות\u2069.*"));
        pictures(robot, "right-to-left");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        type(robot, "#biography_biography .text-area", "גדלה בלאגוס\nוגם ב-Malmö");
        assertThat(input(robot, "#biography_biography .text-area").getEffectiveNodeOrientation())
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        save(robot, 1);
        assertThat(stand().patches().getFirst())
                .contains("\"title\":\"ראש צוות\"", "\"name\":\"فاطمة الزهراء\"", "גדלה בלאגוס\\nוגם ב-Malmö")
                .doesNotContain("\u2068", "\u2069", "\u200E");
        until(() -> robot.lookup(
                        (Node node) -> String.valueOf(node.getAccessibleText()).endsWith("\u2068فاطمة الزهراء\u2069"))
                .tryQuery()
                .isPresent());
    }

    /// The toolkit puts pieces of one word that come from two faces into the wrong order.
    @Test
    void whereverSuchANameStandsItHasAFaceWithAllItsLetters(FxRobot robot) throws Exception {
        open(robot, "דניאל", Section.PROFILE);
        until(() -> !robot.lookup(".list-row .right-to-left")
                .match(Walk::isShown)
                .queryAll()
                .isEmpty());
        assertThat(robot.lookup(".right-to-left").match(Walk::isShown).queryAll().stream()
                        .filter(Labeled.class::isInstance)
                        .map(label -> ((Labeled) label).getFont().getFamily()))
                .isNotEmpty()
                .allMatch(family -> !family.startsWith("Inter"));
    }

    @Test
    void whatNobodySeesIsNamedKeptAndTakenOutOnRequest(FxRobot robot) throws Exception {
        UpdateUser daniel = open(robot, "דניאל", Section.PROFILE);
        String served = daniel.state(Catalogue.NAME).base().get();
        assertThat(served).contains("\u200F");
        until(() -> advice(robot, "#name").contains("right-to-left mark (U+200F)"));
        assertThat(advice(robot, "#name")).contains("It came from the server and stays as it is");
        type(robot, "#preferredName .text-field", "דני");
        robot.interact(() -> input(robot, "#preferredName .text-field").appendText("\u200B \u200Fבן"));
        until(() -> advice(robot, "#preferredName")
                .contains("2 invisible characters: zero-width space (U+200B), right-to-left mark (U+200F)"));
        pictures(robot, "unseen");
        assertThat(daniel.state(Catalogue.PREFERRED_NAME).typed().get()).isEqualTo("דני\u200B \u200Fבן");
        robot.clickOn("#preferredName .advice-link");
        until(() -> daniel.state(Catalogue.PREFERRED_NAME).typed().get().equals("דני בן"));
        until(() -> advice(robot, "#preferredName").isEmpty());
        assertThat(input(robot, "#preferredName .text-field").isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> daniel.state(Catalogue.PREFERRED_NAME).typed().get().contains("\u200F"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        until(() -> daniel.state(Catalogue.PREFERRED_NAME).typed().get().equals("דני בן"));
        save(robot, 1);
        assertThat(stand().patches().getFirst())
                .contains("\"preferredName\":\"דני בן\"")
                .doesNotContain("\"name\"");
        assertThat(daniel.state(Catalogue.NAME).typed().get()).isEqualTo(served);
    }

    private static String advice(FxRobot robot, String row) {
        return robot.lookup(row + " .advice-line").match(Walk::isShown).queryAll().stream()
                .flatMap(line -> line.lookupAll(".message-line").stream())
                .map(line -> String.valueOf(line.getAccessibleText()))
                .collect(Collectors.joining());
    }

    @Test
    void theCaretTheSelectionAndACopyGoWithTheText(FxRobot robot) throws Exception {
        open(robot, "Amara", Section.ABOUT);
        String biography = "#biography_biography .text-area";
        String text = "נולדה בלאגוס, טלפון +972 3-555-0100 (Ltd.) وتعمل في القدس מאז 2012";
        type(robot, biography, "");
        TextInputControl area = input(robot, biography);
        robot.push(KeyCode.BACK_SPACE);
        assertThat(area.getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT); // as the window, while it is empty
        robot.interact(() -> area.replaceSelection(text));
        assertThat(area.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(((TextArea) area).isWrapText()).isTrue();
        robot.interact(() -> stand().screens().theme().setTextSize(200));
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(area.getCaretPosition()).isZero();
        robot.push(KeyCode.LEFT).push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(area.getSelectedText()).isEqualTo("ו");
        robot.push(KeyCode.END);
        int lineEnd = area.getCaretPosition();
        assertThat(lineEnd).isBetween(10, text.length() - 1); // of the first of several lines
        robot.push(KeyCode.HOME);
        assertThat(area.getCaretPosition()).isZero();
        robot.push(KeyCode.DOWN);
        assertThat(area.getCaretPosition()).isGreaterThan(2);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.CONTROL, KeyCode.C);
        String copied = WaitForAsyncUtils.asyncFx(
                        () -> Clipboard.getSystemClipboard().getString())
                .get(5, TimeUnit.SECONDS);
        assertThat(copied).isEqualTo(text);
        robot.interact(() -> stand().picture("right-to-left-area"));
        robot.interact(() -> stand().screens().theme().setTextSize(100));
        assertThat(user().state(Catalogue.BIOGRAPHY_TEXT).typed().get()).isEqualTo(text);
    }

    @Test
    void aNameIsFoundWithoutItsMarks(FxRobot robot) throws Exception {
        retypeSearch(robot, "דניאל בן");
        until(() -> stand().screens().people().shown().stream().map(Person::name).toList().stream()
                .anyMatch(name -> name.startsWith("דניאל")));
        assertThat(stand().screens().people().shown()).hasSize(1);
        retypeSearch(robot, "الشريف");
        until(() -> stand().screens().people().shown().size() == 1);
    }

    private static void retypeSearch(FxRobot robot, String text) {
        robot.clickOn("#search").push(KeyCode.CONTROL, KeyCode.A).write(text);
    }

    @Test
    void whereverANameWithMarksIsShownTheyAreNotDrawnAndItStandsForItself(FxRobot robot) throws Exception {
        open(robot, "דניאל", Section.PROFILE);
        Person daniel = Person.of(user().base().get());
        type(robot, "#preferredName .text-field", "בן-דוד Ltd. (HR)");
        bars(robot, "changes");
        save(robot, 1);
        bars(robot, "the form");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        until(() -> robot.lookup(".history-person").tryQuery().isPresent());
        bars(robot, "history");
        robot.push(KeyCode.ESCAPE);
        Person amara = stand().screens().people().shown().stream()
                .filter(one -> one.name().startsWith("Amara"))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> Compare.begin(stand().screens(), amara, daniel));
        until(() -> stand().screens().workplace().sideBySide().stage().get() == SideBySide.Stage.READY);
        until(() -> robot.lookup(".compare-value").tryQuery().isPresent());
        bars(robot, "compare");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> stand().screens().people().chosen().add(List.of(amara, daniel)));
        robot.clickOn("Change together…");
        until(() -> stand().screens().workplace().bulk().stage().get() == Bulk.Stage.READY);
        ComboBox<Deed> box = named(robot, "Preferred name: what is to be done");
        robot.interact(() -> box.setValue(Deed.SET));
        retype(robot, "Preferred name: value", "Team");
        until(() ->
                robot.lookup(".preview-change").match(Walk::isShown).queryAll().size() > 1);
        bars(robot, "bulk");
    }

    /// What is shown of him, but for the initials, what is typed, and the request as it is.
    private void bars(FxRobot robot, String where) {
        robot.interact(() -> stand().picture("right-to-left-" + where.replace(' ', '-')));
        List<String> shown = robot.lookup((Node node) -> isShown(node) && !isTyped(node)).queryAll().stream()
                .map(node -> node instanceof Labeled labeled
                        ? labeled.getText()
                        : node instanceof Text text ? text.getText() : "")
                .filter(text -> text != null
                        && text.length() > 2
                        && !text.matches("(?s)[{\"].*")
                        && Bidi.requiresBidi(text.toCharArray(), 0, text.length()))
                .toList();
        assertThat(shown)
                .as(where)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).contains("\u2068").doesNotContain("\u200F"));
    }

    private static boolean isTyped(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(TextInputControl.class::isInstance);
    }

    private static String sentences(FxRobot robot) {
        return robot.lookup(".change-values").queryAllAs(TextFlow.class).stream()
                .map(RightToLeftWalkTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(TextFlow flow) {
        return flow.getChildren().stream()
                .map((Node node) -> ((Text) node).getText())
                .collect(Collectors.joining())
                .replace('\u00A0', ' ');
    }
}
