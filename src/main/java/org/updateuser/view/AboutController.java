package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
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
    private VBox place = new VBox();

    @FXML
    private Button back = new Button();

    @FXML
    private Badge count = new Badge();

    @FXML
    private ListView<Component> list = new ListView<>();

    @FXML
    private Label title = new Label();

    @FXML
    private TextArea licence = new TextArea();

    AboutController(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
        this.about = screens.about();
    }

    @FXML
    void initialize() {
        back.setOnAction(event -> screens.navigation().back());
        list.fixedCellSizeProperty().bind(screens.theme().textSizeProperty().multiply(ROW / PERCENT));
        list.setCellFactory(view -> new ComponentCell(words));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(one -> about.chosen().set(Optional.ofNullable(one)));
        list.setOnKeyPressed(this::onComponent);
        about.facts().subscribe(facts -> facts.ifPresent(read -> fill(read.components())));
        about.chosen().subscribe(one -> one.ifPresent(this::name));
        about.licence().subscribe(this::show);
        title.setLabelFor(licence);
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

    private void name(Component component) {
        title.setText(component.name());
        licence.setAccessibleText(words.text("about.licence.text", component.name()));
    }

    private void show(String text) {
        licence.setText(text);
        licence.positionCaret(0);
        licence.setScrollTop(0);
    }

    private void onComponent(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            licence.requestFocus();
            key.consume();
        }
    }

    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            screens.navigation().back();
            key.consume();
        }
    }
}
