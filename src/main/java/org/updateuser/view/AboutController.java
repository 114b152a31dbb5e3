package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.updateuser.form.About;
import org.updateuser.form.Component;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Badge;

/// What the program says of itself: the facts, and what it is made with, each with its licence.
final class AboutController {
    private static final double ROW = 44; // pixels at a text size of 100 %
    private static final double PERCENT = 100;

    private final Screens screens;
    private final Words words;
    private final About about;

    @FXML
    private SplitPane panes;

    @FXML
    private VBox place;

    @FXML
    private Button back;

    @FXML
    private Badge count;

    @FXML
    private ListView<Component> list;

    @FXML
    private Parent facts;

    @FXML
    private LicenceController licenceController;

    AboutController(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
        this.about = screens.about();
        this.licenceController = new LicenceController(screens);
    }

    @FXML
    void initialize() {
        Stacking.follow(panes, screens.theme());
        back.setOnAction(event -> screens.navigation().back());
        list.fixedCellSizeProperty().bind(screens.theme().textSizeProperty().multiply(ROW / PERCENT));
        list.setCellFactory(view -> new ComponentCell(words));
        list.setOnKeyPressed(this::onComponent);
        list.setOnMouseClicked(event -> open());
        list.getSelectionModel().selectedItemProperty().subscribe(one -> {
            if (about.chosen().get().isPresent()) { // what is looked at goes along
                open();
            }
        });
        about.facts().subscribe(read -> read.ifPresent(found -> fill(found.components())));
        about.chosen().subscribe(one -> facts.setVisible(one.isEmpty()));
        licenceController.onClose(this::close);
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::leave); // a list and a text would take Esc for themselves
        screens.navigation().place().subscribe(this::went);
    }

    private void went(Place to) {
        if (to == Place.ABOUT) {
            about.open();
            Platform.runLater(list::requestFocus); // once it is on the screen
        }
    }

    private void fill(List<Component> components) {
        count.setCount(components.size());
        list.getItems().setAll(components);
        list.getSelectionModel().selectFirst();
    }

    private void open() {
        about.chosen().set(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
    }

    private void close() {
        about.chosen().set(Optional.empty());
        list.requestFocus();
    }

    private void onComponent(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            open();
            licenceController.focus();
            key.consume();
        }
    }

    /// The licence first, then the place.
    private void leave(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (about.chosen().get().isPresent()) {
            close();
        } else {
            screens.navigation().back();
        }
        key.consume();
    }
}
