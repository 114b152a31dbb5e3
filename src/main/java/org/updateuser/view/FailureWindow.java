package org.updateuser.view;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Says why the program ends, in a window of its own.
///
/// It is what is left when all else has failed. So it uses no FXML, no stylesheet, font or icon of the program, and
/// reads no file: nothing but a few colours for light or dark.
public final class FailureWindow {
    private static final double WIDTH = 560;
    private static final Colours LIGHT = new Colours("#ffffff", "#1f2328", "#f6f8fa", "#838c9a", "#0969da", "#0969da");
    private static final Colours DARK = new Colours("#1c2128", "#e6edf3", "#22272e", "#8b949e", "#316dca", "#539bf5");
    private static final Color BAD_LIGHT = Color.web("#cf222e");
    private static final Color BAD_DARK = Color.web("#d1242f");

    /// What it says.
    ///
    /// @param title that the program ends
    /// @param sentence why, what it means, what to do
    /// @param details the technical part, with nobody's data, or `""`
    public record Texts(String title, String sentence, String details) {}

    /// The names of its buttons, and of what the first one copies.
    ///
    /// @param copied what the first one is called once it has copied
    public record Buttons(String copy, String copied, String close, String details) {}

    /// Its colours, each said outright: whatever look the program had put on may be there still, or not yet.
    ///
    /// @param ring round what has the keyboard. The default button has the accent itself, so it has to stand off
    private record Colours(String ground, String text, String control, String edge, String accent, String ring) {
        /// A stylesheet that is in no file.
        String sheet() {
            String sheet = ".root { -fx-background-color: " + ground + "; -fx-font-size: 14px; }"
                    + ".label { -fx-text-fill: " + text + "; }"
                    + ".button, .text-area { -fx-background-color: " + edge + ", " + control + ";"
                    + " -fx-background-insets: 0, 1px; -fx-background-radius: 4px, 3px; -fx-text-fill: " + text + ";"
                    + " -fx-effect: none; }"
                    + ".text-area > .scroll-pane, .text-area .viewport, .text-area .content"
                    + " { -fx-background-color: transparent; }"
                    + ".button:hover { -fx-background-color: " + edge + ", " + ground + "; }"
                    + ".button:default { -fx-background-color: " + accent + "; -fx-background-insets: 0;"
                    + " -fx-text-fill: white; }"
                    + ".button:focused, .text-area:focused { -fx-border-color: " + ring + "; -fx-border-width: 2px;"
                    + " -fx-border-insets: -4px; -fx-border-radius: 6px; }";
            return "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
        }
    }

    private final Stage stage = new Stage();
    private final Texts texts;

    /// Builds it; call on the FX thread.
    public FailureWindow(Texts texts, Buttons names, boolean isDark) {
        this.texts = texts;
        VBox root = new VBox(16, heading(isDark), sentence(), buttons(names));
        if (!texts.details().isEmpty()) {
            root.getChildren().add(2, details(names));
        }
        root.setPadding(new Insets(24));
        root.setPrefWidth(WIDTH);
        root.getStylesheets().add((isDark ? DARK : LIGHT).sheet());
        stage.setTitle("UpdateUser");
        stage.setScene(new Scene(root));
    }

    private HBox heading(boolean isDark) {
        Text mark = new Text("!");
        mark.setFill(Color.WHITE);
        mark.setStyle("-fx-font-weight: bold; -fx-font-size: 18px;");
        Label title = new Label(texts.title());
        title.setStyle("-fx-font-weight: bold; -fx-font-size: 20px;");
        HBox heading = new HBox(12, new StackPane(new Circle(15, isDark ? BAD_DARK : BAD_LIGHT), mark), title);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private Label sentence() {
        Label sentence = new Label(texts.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        return sentence;
    }

    private TextArea details(Buttons names) {
        TextArea details = new TextArea(texts.details());
        details.setEditable(false);
        details.setAccessibleText(names.details());
        details.setWrapText(true);
        details.setPrefRowCount(7);
        details.setStyle("-fx-font-family: monospace; -fx-font-size: 12px;");
        VBox.setVgrow(details, Priority.ALWAYS);
        return details;
    }

    private HBox buttons(Buttons names) {
        Button copy = new Button(names.copy());
        copy.setOnAction(event -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, copied()));
            copy.setText(names.copied());
        });
        Button close = new Button(names.close());
        close.setDefaultButton(true);
        close.setCancelButton(true);
        close.setOnAction(event -> stage.hide());
        stage.setOnShown(event -> close.requestFocus());
        HBox buttons = new HBox(8, copy, close);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        return buttons;
    }

    /// The sentence may name a folder after its user, the details do not.
    private String copied() {
        return texts.details().isEmpty() ? texts.sentence() : texts.details();
    }

    /// The window's scene, for pictures of it.
    Scene scene() {
        return stage.getScene();
    }

    /// Shows it, in place of whatever else of the program is still there.
    ///
    /// @param closed run when it is closed
    public void show(Runnable closed) {
        stage.setOnHidden(event -> closed.run());
        stage.show();
        List<Window> others = Window.getWindows().stream()
                .filter(window -> !window.equals(stage))
                .toList();
        others.forEach(Window::hide);
    }
}
