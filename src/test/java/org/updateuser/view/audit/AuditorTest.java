package org.updateuser.view.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DateCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.updateuser.view.audit.Finding.Rule;

/// The auditor finds each fault that is planted for it, and nothing where there is none.
class AuditorTest extends Planting {
    @Start
    void start(Stage given) {
        open();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(Rule.NAME, "a field without a name", () -> new TextField("value")),
                fault(Rule.NAME, "a prompt is no name", AuditorTest::prompted),
                fault(Rule.NAME, "a button with nothing but a picture", () -> new Button("", new Region())),
                fault(Rule.NAME, "a picture that is only clicked", AuditorTest::nameless),
                fault(Rule.NAME, "a box that takes the keyboard and has no role", AuditorTest::roleless),
                fault(Rule.NAME, "a line of a list that shows something and says nothing", AuditorTest::mute),
                fault(Rule.REACH, "a button that Tab passes by", AuditorTest::unreachable),
                fault(Rule.REACH, "a box that is only clicked", AuditorTest::clickable),
                fault(Rule.REACH, "days to which no arrow leads", AuditorTest::days),
                fault(
                        Rule.FOCUS,
                        "a button whose ring was taken away",
                        () -> styled(
                                new Button("Save"),
                                "-fx-border-color: transparent; -fx-background-color: -uu-hover; -fx-border-width: 0;")),
                fault(Rule.FOCUS, "a ring that hardly stands out", AuditorTest::paleRing),
                fault(
                        Rule.TARGET,
                        "a button of 20 pixels",
                        () -> styled(
                                new Button("x"), "-fx-min-height: 20px; -fx-pref-height: 20px; -fx-max-height: 20px;")),
                fault(Rule.TARGET, "a box of 18 pixels that is clicked", AuditorTest::tiny),
                fault(Rule.TEXT, "grey on white", () -> styled(new Label("Hardly"), "-fx-text-fill: #999999;")),
                fault(Rule.TEXT, "ink that one sees through", () -> faded(new Label("Faded"))),
                fault(Rule.TEXT, "white on a coloured box", AuditorTest::onAmber),
                fault(
                        Rule.PART,
                        "a field whose edge is a hairline",
                        () -> named(styled(
                                new TextField("value"),
                                "-fx-background-color: #E8E8E8, -uu-surface; -fx-background-insets: 0, 1px;"))),
                fault(Rule.PART, "a pale icon", AuditorTest::paleIcon),
                fault(Rule.CLIP, "a button that is too narrow", () -> wide(new Button("Save all changes"), 60)),
                fault(Rule.CLIP, "a sentence on too little height", AuditorTest::low),
                fault(Rule.CLIP, "a text in a box that cuts it", AuditorTest::cut),
                fault(Rule.CLIP, "a label beyond the window", AuditorTest::outside),
                fault(Rule.OVERLAP, "a label over a label", AuditorTest::over));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("faults")
    void findsWhatIsPlanted(Rule rule, String what, Supplier<Node> planted, FxRobot robot) {
        assertThat(audit(robot, planted)).as(what).extracting(Finding::rule).contains(rule);
    }

    @Test
    void findsNothingWhereAllIsGood(FxRobot robot) {
        assertThat(audit(robot, AuditorTest::good)).isEmpty();
    }

    private static Node good() {
        Label label = new Label("Title");
        TextField title = new TextField("Team lead");
        label.setLabelFor(title);
        ComboBox<String> kind = new ComboBox<>();
        kind.getItems().setAll("Work", "Mobile");
        kind.setValue("Work");
        kind.setAccessibleText("Kind");
        TextArea about = new TextArea("Grew up in Lagos and Malmö.");
        about.setAccessibleText("About");
        about.setPrefRowCount(2);
        Label sentence = new Label("A sentence that is longer than the window is wide goes on in the next line.");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(8, label, title, kind, about, sentence, new CheckBox("Tick"), new Button("Save"));
    }

    private static Node prompted() {
        TextField field = new TextField();
        field.setPromptText("Title");
        return field;
    }

    private static Node roleless() {
        Pane pane = new Pane();
        pane.setMinSize(40, 40);
        pane.setFocusTraversable(true);
        pane.setAccessibleText("Something");
        return pane;
    }

    private static Node mute() {
        ListView<String> list = new ListView<>();
        list.setAccessibleText("People");
        list.getItems().setAll("Amara");
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setGraphic(empty ? null : new Rectangle(20, 20));
            }
        });
        return list;
    }

    private static Node nameless() {
        Button button = new Button("", new Region());
        button.setFocusTraversable(false);
        return button;
    }

    private static Node days() {
        HBox month = new HBox();
        for (int day = 1; day < 4; day++) {
            DateCell cell = new DateCell();
            cell.updateItem(LocalDate.of(2026, 11, day), false);
            cell.setAccessibleText("November " + day);
            cell.setText("1");
            cell.setFocusTraversable(day == 1);
            month.getChildren().add(cell);
        }
        return month;
    }

    private static Node unreachable() {
        Button button = new Button("Save");
        button.setFocusTraversable(false);
        return button;
    }

    private static Node clickable() {
        Pane pane = new Pane();
        pane.setMinSize(40, 40);
        pane.setAccessibleRole(AccessibleRole.BUTTON);
        pane.setAccessibleText("Open");
        pane.setOnMouseClicked(_ -> {});
        return pane;
    }

    private static Node paleRing() {
        VBox box = new VBox(new Button("Save"));
        String sheet = ".button:focus-visible { -fx-border-color: #E4E4E4; }";
        box.getStylesheets().add("data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(UTF_8)));
        return box;
    }

    private static Node tiny() {
        Node box = clickable();
        ((Pane) box).setMinSize(18, 18);
        ((Pane) box).setMaxSize(18, 18);
        return box;
    }

    private static <N extends Node> N styled(N node, String style) {
        node.setStyle(style);
        return node;
    }

    private static Node faded(Node node) {
        node.setOpacity(0.4);
        return node;
    }

    private static Node onAmber() {
        HBox box = new HBox(styled(new Label("Look at this"), "-fx-text-fill: white;"));
        box.setStyle("-fx-background-color: #F0B030; -fx-padding: 8px;");
        return box;
    }

    private static Node named(Node node) {
        node.setAccessibleText("Title");
        return node;
    }

    private static Node paleIcon() {
        org.kordamp.ikonli.javafx.FontIcon icon = new org.kordamp.ikonli.javafx.FontIcon("fth-clock");
        icon.setStyle("-fx-icon-color: #CCCCCC; -fx-fill: #CCCCCC;");
        return icon;
    }

    private static Node wide(Region region, double width) {
        region.setMinWidth(0);
        region.setMaxWidth(width);
        return region;
    }

    private static Node low() {
        Label sentence = new Label("A sentence that is longer than its box is wide and goes on in the next lines.");
        sentence.setWrapText(true);
        sentence.setMaxSize(120, 24);
        sentence.setMinHeight(24);
        return sentence;
    }

    private static Node cut() {
        Label whole = new Label("Regional team lead");
        whole.setMinWidth(Region.USE_PREF_SIZE);
        Pane box = new Pane(whole);
        box.setMaxSize(60, 30);
        box.setClip(new Rectangle(60, 30));
        return box;
    }

    private static Node outside() {
        Label label = new Label("Team lead");
        label.setTranslateX(380);
        return label;
    }

    private static Node over() {
        Label other = new Label("Department");
        other.setTranslateX(10);
        return new Pane(new Label("Title of the person"), other);
    }
}
