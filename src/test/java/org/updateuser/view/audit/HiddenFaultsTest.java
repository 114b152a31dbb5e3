package org.updateuser.view.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.view.audit.Finding.Rule;

/// The auditor also finds what the toolkit cuts or scrolls away by itself, and takes nothing for a fault that only has
/// to be scrolled to.
class HiddenFaultsTest extends Planting {
    private static final int LAST = 59; // of a list of several pages

    @Start
    void start(Stage given) {
        open();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(Rule.CLIP, "a tab that the others push out within a letter", () -> tabs("Places and groups")),
                fault(Rule.CLIP, "words of a pane that goes on beyond the window", () -> new VBox(tall(500))),
                fault(Rule.CLIP, "a button on a later page of a list", () -> list(HiddenFaultsTest::shortened)),
                fault(Rule.TEXT, "a pale word on a later page of a pane", () -> scrolled(pale())),
                fault(Rule.OVERLAP, "two words over each other on a later page", () -> scrolled(overlapping())),
                fault(Rule.CLIP, "a line that runs out of its list", () -> list(HiddenFaultsTest::overlong)),
                fault(Rule.CLIP, "a line that is lower than its words", () -> list(HiddenFaultsTest::lower)),
                fault(
                        Rule.CLIP,
                        "a prompt that is longer than its field and that nothing says whole",
                        HiddenFaultsTest::prompting),
                fault(Rule.CLIP, "a button of which half is seen", HiddenFaultsTest::halved),
                fault(Rule.OVERLAP, "words behind a box", HiddenFaultsTest::behind));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void findsWhatIsPlanted(Rule rule, String what, Supplier<Node> planted, FxRobot robot) {
        assertThat(audit(robot, planted)).as(what).extracting(Finding::rule).contains(rule);
    }

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of("a tab that has no room at all is in the menu", whole(() -> tabs("Employment"))),
                Arguments.of("a list of several pages", whole(() -> list(Label::new))),
                Arguments.of("a pane of several pages", whole(() -> scrolled(new Button("Title")))));
    }

    private static Supplier<Node> whole(Supplier<Node> sound) {
        return sound;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void findsNothingThatOnlyHasToBeScrolledTo(String what, Supplier<Node> sound, FxRobot robot) {
        assertThat(audit(robot, sound)).as(what).isEmpty();
    }

    private static Node tabs(String last) {
        TabPane pane = new TabPane();
        pane.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (String name : new String[] {"Profile", "Contacts", "Skills", last, "About", "Employment", "State"}) {
            pane.getTabs().add(new Tab(name, new Label("Content")));
        }
        pane.setAccessibleText("Sections");
        return pane;
    }

    private static ScrollPane tall(double height) {
        Label low = new Label("Team lead");
        low.setTranslateY(400);
        ScrollPane pane = new ScrollPane(new Pane(low));
        pane.setFitToHeight(true);
        pane.setFitToWidth(true);
        pane.setMinHeight(height);
        return pane;
    }

    private static Node scrolled(Node low) {
        VBox content = new VBox(new Label("Profile"), gap(600), low, gap(200));
        ScrollPane pane = new ScrollPane(content);
        pane.setPrefHeight(200);
        pane.setAccessibleText("Form");
        return pane;
    }

    private static Region gap(double height) {
        Region gap = new Region();
        gap.setMinHeight(height);
        return gap;
    }

    private static Node pale() {
        Label label = new Label("Hardly");
        label.setStyle("-fx-text-fill: #999999;");
        return label;
    }

    private static Node overlapping() {
        Label other = new Label("Department");
        other.setTranslateX(10);
        return new Pane(new Label("Title of the person"), other);
    }

    /// @param draws what a line shows of a text
    private static Node list(Function<String, Node> draws) {
        ListView<String> list = new ListView<>();
        list.setAccessibleText("People");
        list.setFixedCellSize(28);
        list.getItems()
                .setAll(IntStream.rangeClosed(0, LAST)
                        .mapToObj(place -> "Person " + place)
                        .toList());
        list.setCellFactory(_ -> new ListCell<>() {
            {
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty ? null : draws.apply(item));
                setAccessibleText(empty ? null : item);
            }
        });
        return list;
    }

    private static Node shortened(String name) {
        Button button = new Button("Open " + name);
        if (name.endsWith(" " + LAST)) {
            button.setMaxWidth(50);
        }
        return button;
    }

    private static Node overlong(String name) {
        Label by = new Label(name + " was changed by somebody else who has a long name");
        by.setMinWidth(500);
        return new HBox(by);
    }

    private static Node lower(String name) {
        return name.endsWith(" " + LAST)
                ? new VBox(new Label(name), new Label("Team lead"), new Label("Sales"))
                : new Label(name);
    }

    private static Node prompting() {
        TextField field = new TextField();
        field.setAccessibleText("Search");
        field.setPromptText("Search by name, email or department");
        field.setTooltip(new Tooltip("Ctrl F")); // the window itself says the whole where nothing else is said
        field.setMaxWidth(120);
        return field;
    }

    private static Node halved() {
        Button button = new Button("", new Region());
        button.setAccessibleText("Undo");
        button.setMinSize(40, 40);
        Pane box = new Pane(button);
        box.setMaxSize(20, 40);
        box.setClip(new Rectangle(20, 40));
        return box;
    }

    private static Node behind() {
        Pane lid = new Pane();
        lid.setStyle("-fx-background-color: -uu-hover;");
        lid.setMinSize(60, 20);
        lid.setTranslateX(30);
        return new Pane(new Label("Title of the person"), lid);
    }
}
