package org.updateuser.view;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.Arrival;
import org.updateuser.form.ArrivalLine;

/// Files of drafts before anything of them comes in: where they are from, and what will come in and what not.
final class ArrivalController {
    private static final double ROW = 64; // pixels at a text size of 100 %
    private static final double PERCENT = 100;

    private final Screens screens;

    @FXML
    private VBox files;

    @FXML
    private ListView<ArrivalLine> list;

    ArrivalController(Screens screens) {
        this.screens = screens;
    }

    @FXML
    void initialize() {
        list.fixedCellSizeProperty().bind(screens.theme().textSizeProperty().multiply(ROW / PERCENT));
        list.setCellFactory(view -> new ArrivalCell(screens.words()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        screens.outbox().imports().arrival().subscribe(this::show);
    }

    /// Space lets a draft replace one's own, or not.
    private void pressed(KeyEvent key) {
        ArrivalLine chosen = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.SPACE && chosen != null && chosen.isChoice()) {
            chosen.replacing().set(!chosen.replacing().get());
            key.consume();
        }
    }

    private void show(Optional<Arrival> arrival) {
        arrival.ifPresent(looked -> {
            files.getChildren()
                    .setAll(looked.files().stream().map(ArrivalController::file).toList());
            list.getItems().setAll(looked.lines());
            list.setVisible(!looked.lines().isEmpty());
        });
        if (arrival.isEmpty()) {
            list.getItems().clear();
        }
    }

    /// Gives the keyboard to the drafts in the files.
    void focus() {
        list.getSelectionModel().clearAndSelect(0);
        list.requestFocus();
    }

    private static Node file(Arrival.File file) {
        Label name = new Label(file.name());
        name.getStyleClass().add("medium");
        Label text = new Label(file.text());
        text.getStyleClass().addAll("muted", "small");
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        VBox texts = new VBox(name, text);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox line = new HBox(new FontIcon(file.taken() ? Feather.FILE_TEXT : Feather.ALERT_CIRCLE), texts);
        line.getStyleClass().add("arrival-file");
        if (!file.taken()) {
            line.getStyleClass().add("refused");
        }
        return line;
    }
}
