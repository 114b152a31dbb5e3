package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.updateuser.form.Keeping;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Words;

/// The window of the program.
public final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Screens screens;
    private final Stage stage;
    private final Scene scene;

    /// Builds the window; call on the FX thread.
    public MainWindow(Stage stage, Screens screens) {
        this(stage, screens, WIDTH, HEIGHT);
    }

    private MainWindow(Stage stage, Screens screens, double width, double height) {
        this.stage = stage;
        this.screens = screens;
        this.scene = new Scene(MainController.load(screens), width, height);
        screens.theme().dress(scene);
        stage.setTitle(screens.words().text("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        if (stage.getIcons().isEmpty()) {
            stage.getIcons().add(new Image(String.valueOf(MainWindow.class.getResource("icon.png"))));
        }
        stage.setScene(scene);
        stage.setOnCloseRequest(this::closing);
    }

    /// The window's scene, for pictures of it.
    public Scene scene() {
        return scene;
    }

    /// Shows it. It is drawn once before that, where nobody sees it: styles, places and letters take their time the
    /// first time, during which a window would be there with nothing in it.
    public void show() {
        scene.snapshot(null);
        stage.show();
        if (screens.navigation().place().get() == Place.EDITOR) {
            scene.getRoot().fireEvent(new Wish("find")); // the first thing to do is to find somebody
        }
    }

    /// The same window with other screens.
    public MainWindow followedBy(Screens next) {
        return new MainWindow(stage, next, scene.getWidth(), scene.getHeight());
    }

    /// Goes on to other screens once what is typed here is kept, or its user has said that it may be lost.
    public void leave(Runnable action) {
        screens.editor().keeper().flush();
        new LastWrite(screens.editor().keeper().keeping()).then(() -> {
            List<OpenUser> unkept = screens.editor().keeper().unkept();
            if (unkept.isEmpty() || confirmed(unkept)) {
                action.run();
            }
        });
    }

    /// What is typed is kept, so nothing is asked; only where it could not be kept, it would be lost with the
    /// window.
    private void closing(WindowEvent event) {
        screens.editor().keeper().flush();
        if (screens.editor().keeper().keeping().get() != Keeping.KEPT) {
            event.consume();
            new LastWrite(screens.editor().keeper().keeping()).then(this::close);
        }
    }

    private void close() {
        List<OpenUser> unkept = screens.editor().keeper().unkept();
        if (unkept.isEmpty() || confirmed(unkept)) {
            stage.hide();
        }
    }

    private boolean confirmed(List<OpenUser> unsaved) {
        Words words = screens.words();
        String names = words.listed(unsaved.stream().map(OpenUser::name));
        ButtonType lose = new ButtonType(words.text("close.lose"), ButtonData.OTHER);
        ButtonType stay = new ButtonType(words.text("close.stay"), ButtonData.CANCEL_CLOSE);
        Label sentence = new Label(words.text("close.text", unsaved.size(), names));
        sentence.setWrapText(true);
        sentence.setPrefWidth(420);
        sentence.setMinHeight(Label.USE_PREF_SIZE);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.setTitle(words.text("close.title"));
        dialog.getDialogPane().setContent(marked(dialog.getDialogPane(), sentence));
        dialog.getDialogPane().getButtonTypes().setAll(stay, lose);
        whole(dialog.getDialogPane());
        Optional<ButtonType> chosen = dialog.showAndWait();
        return chosen.isPresent() && chosen.get() == lose;
    }

    /// However large the text is, a button says all of it.
    private static void whole(DialogPane pane) {
        pane.getButtonTypes().stream()
                .map(pane::lookupButton)
                .forEach(button -> ButtonBar.setButtonUniformSize(button, false));
    }

    private VBox marked(DialogPane pane, Label sentence) {
        VBox content = new VBox(sentence);
        ProductionMark.chip(screens).ifPresent(chip -> {
            content.getChildren().addFirst(chip);
            pane.getStyleClass().add("production"); // the frame of the window
        });
        return content;
    }
}
