package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PickerTest {
    private static final List<String> ALL = List.of("Aino", "Ben", "Chidi");

    private Bench<Picker<String>> bench;

    @BeforeEach
    void open() {
        bench = new Bench<>(Picker<String>::new);
        Fx.run(() -> {
            bench.node.setClearText("Nobody");
            bench.node.setEmptyText("Nobody fits.");
            bench.node.setFinder((text, found, _) -> found.accept(ALL.stream()
                    .filter(name -> name.toLowerCase().startsWith(text))
                    .toList()));
        });
        bench.focus();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String value() {
        return Fx.get(() -> bench.node.getValue());
    }

    private void awaitShown(boolean shown) {
        Fx.await("the list is " + (shown ? "shown" : "gone"), () -> bench.node.isShowing() == shown);
    }

    private static <N extends Node> N inPopup(String selector, Class<N> type) {
        return Fx.get(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void enterOpensArrowsMoveEnterChooses() {
        bench.press(KeyCode.ENTER);
        awaitShown(true);
        bench.press(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);

        awaitShown(false);
        assertThat(value()).isEqualTo("Ben");
        assertThat(bench.focused()).isSameAs(bench.node);
    }

    @Test
    void whatTakesAWhileSaysSoUntilItIsThere() {
        List<Consumer<List<String>>> asked = new ArrayList<>();
        Fx.run(() -> {
            bench.node.setLookingText("Reading the groups…");
            bench.node.setFinder((_, found, _) -> asked.add(found));
        });
        bench.press(KeyCode.ENTER);
        awaitShown(true);
        Fx.await("it says so", () -> status().isVisible());
        assertThat(Fx.get(() -> status().getText())).isEqualTo("Reading the groups…");
        Fx.run(() -> asked.getLast().accept(ALL));
        assertThat(Fx.get(() -> status().isVisible())).isFalse();
    }

    @Test
    void whereItCannotLookItSaysWhy() {
        Fx.run(() -> bench.node.setFinder((_, _, failed) -> failed.accept("The groups could not be read.")));
        bench.press(KeyCode.ENTER);
        awaitShown(true);
        assertThat(Fx.get(() -> status().isVisible())).isTrue();
        assertThat(Fx.get(() -> status().getText())).isEqualTo("The groups could not be read.");
    }

    private static Label status() {
        return inPopup(".pick-status", Label.class);
    }

    @Test
    void typingOpensAndSearches() {
        bench.write("c");
        awaitShown(true);
        assertThat(Fx.get(() -> inSearch().getText())).isEqualTo("c");
        bench.write("h");
        bench.press(KeyCode.ENTER);

        awaitShown(false);
        assertThat(value()).isEqualTo("Chidi");
    }

    private static TextField inSearch() {
        return inPopup(".pick-search", TextField.class);
    }

    private static Bounds onScreen(Node node) {
        return Fx.get(() -> node.localToScreen(node.getLayoutBounds()));
    }

    /// Its shadow counts as little as that it may be taller at first.
    @Test
    void whatOpensStandsBelowItsFieldAndAsWide() {
        Fx.run(() -> bench.stage().setX(200)); // so that its shadow is on the screen too
        Fx.await("the field is there", () -> onScreen(bench.node).getMinX() >= 200);
        bench.press(KeyCode.F4);
        awaitShown(true);

        Bounds field = onScreen(bench.node);
        Fx.await("it stands below", () -> onScreen(inSearch()).getMinY() > field.getMaxY());
        Bounds search = onScreen(inSearch());
        assertThat(search.getMinX()).isCloseTo(field.getMinX(), within(1.0));
        assertThat(search.getMaxX()).isCloseTo(field.getMaxX(), within(1.0));
        assertThat(search.getMinY() - field.getMaxY()).isLessThan(16);
    }

    @Test
    void whatOpensStandsAboveItsFieldWhereThereIsNoRoomBelow() {
        Fx.run(() -> {
            bench.stage().setY(400); // of 1000
            bench.node.setTranslateY(480);
        });
        Fx.await("the field is there", () -> onScreen(bench.node).getMinY() > 880);
        bench.press(KeyCode.F4);
        awaitShown(true);

        double top = onScreen(bench.node).getMinY();
        Fx.await("it stands above", () -> {
            Node list = inPopup(".pick-list", ListView.class);
            return onScreen(list).getMaxY() <= top && onScreen(list).getMaxY() > top - 24;
        });
    }

    @Test
    void escapeChangesNothing() {
        Fx.run(() -> bench.node.setValue("Aino"));
        bench.press(KeyCode.F4);
        awaitShown(true);
        bench.press(KeyCode.DOWN, KeyCode.ESCAPE);

        awaitShown(false);
        assertThat(value()).isEqualTo("Aino");
    }

    @Test
    void beforeAnythingIsTypedItBeginsWithWhatIsPicked() {
        Fx.run(() -> bench.node.setValue("Ben"));
        bench.press(KeyCode.F4);
        awaitShown(true);
        ListView<?> list = inPopup(".pick-list", ListView.class);
        assertThat(Fx.get(() -> list.getSelectionModel().getSelectedItem())).hasToString("Ben");
        bench.write("c");
        assertThat(Fx.get(() -> list.getSelectionModel().getSelectedItem())).hasToString("Chidi");
        bench.press(KeyCode.ESCAPE);
        awaitShown(false);
    }

    @Test
    void deletePicksNothing() {
        Fx.run(() -> bench.node.setValue("Aino"));
        bench.press(KeyCode.DELETE);

        assertThat(value()).isNull();
    }

    @Test
    void aClickOpensAndAnotherChooses() {
        bench.hands.clickOn(bench.node);
        awaitShown(true);
        ListView<?> list = inPopup(".pick-list", ListView.class);
        Fx.await("the rows are there", () -> list.lookup(".pick-cell .pick-label") != null);
        bench.hands.clickOn(list.lookup(".pick-cell .pick-label"));

        awaitShown(false);
        assertThat(value()).isEqualTo("Aino");
    }

    @Test
    void aLateAnswerToAnOlderQuestionIsIgnored() {
        List<Consumer<List<String>>> waiting = new ArrayList<>();
        Fx.run(() -> bench.node.setFinder((_, found, _) -> waiting.add(found)));
        bench.press(KeyCode.SPACE);
        awaitShown(true);
        bench.write("b");
        ListView<?> list = inPopup(".pick-list", ListView.class);

        Fx.run(() -> waiting.getLast().accept(List.of("Ben")));
        Fx.run(() -> waiting.getFirst().accept(ALL));

        assertThat(Fx.get(() -> List.<Object>copyOf(list.getItems()))).containsExactly("Ben");
    }

    @Test
    void whoeverGoesElsewhereBeforeTheAnswerPicksNothing() {
        List<Consumer<List<String>>> waiting = new ArrayList<>();
        Fx.run(() -> bench.node.setFinder((_, found, _) -> waiting.add(found)));
        bench.press(KeyCode.SPACE);
        awaitShown(true);
        bench.press(KeyCode.ENTER);
        Fx.run(() -> inSearch().getScene().getWindow().hide()); // as a click beside it does

        Fx.run(() -> waiting.getLast().accept(ALL));

        assertThat(value()).isNull();
    }

    @Test
    void nothingFoundAndAFailureAreSaid() {
        bench.write("x");
        awaitShown(true);
        Label status = inPopup(".pick-status", Label.class);
        assertThat(Fx.get(status::getText)).isEqualTo("Nobody fits.");

        Fx.run(() -> bench.node.setFinder((_, _, failed) -> failed.accept("No connection.")));
        bench.write("y");
        assertThat(Fx.get(status::getText)).isEqualTo("No connection.");
        assertThat(Fx.get(status::isVisible)).isTrue();
    }

    @Test
    void whatOpensWearsTheTheme() {
        Fx.run(() -> bench.theme.setMode(Theme.Mode.DARK));
        bench.press(KeyCode.DOWN);
        awaitShown(true);
        Node search = inPopup(".pick-search", TextField.class);
        assertThat(isDark(search)).isTrue();

        Fx.run(() -> bench.theme.setMode(Theme.Mode.LIGHT));
        assertThat(isDark(search)).isFalse();
    }

    private static boolean isDark(Node node) {
        return Fx.get(
                () -> node.getScene().getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark")));
    }

    @Test
    void itsListFollowsTheSizeOfTheTextThoughItWasOpenAtAnother() {
        assertHeightsAt(100);
        assertHeightsAt(200);
        assertHeightsAt(100);
    }

    private void assertHeightsAt(int percent) {
        Fx.run(() -> bench.theme.setTextSize(percent));
        bench.press(KeyCode.F4);
        awaitShown(true);
        double em = Fx.get(() -> bench.theme.em());
        Fx.await("the field is one line high at " + percent, () -> {
            double height = inSearch().getHeight() / em;
            return height > 2 && height < 3;
        });
        Fx.await("the list is as high as its three rows at " + percent, () -> {
            double height = inPopup(".pick-list", ListView.class).getHeight() / em;
            return height > 10 && height < 10.5;
        });
        bench.press(KeyCode.ESCAPE);
        awaitShown(false);
    }
}
