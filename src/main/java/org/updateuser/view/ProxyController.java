package org.updateuser.view;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.updateuser.form.ProxyDesk;
import org.updateuser.form.ProxyDesk.Asked;
import org.updateuser.form.Words;

/// The question of a proxy: in the place where one connects and, wherever else one is, in the frame. It comes and goes
/// by itself; in the frame it takes the keyboard from nobody.
final class ProxyController {
    private final Words words;
    private final ProxyDesk desk;

    @FXML
    private VBox pane;

    @FXML
    private Label asks;

    @FXML
    private HBox wrong;

    @FXML
    private TextField name;

    @FXML
    private PasswordField password;

    @FXML
    private CheckBox keep;

    @FXML
    private Button go;

    @FXML
    private Button later;

    @FXML
    private Label going;

    ProxyController(Screens screens) {
        this.words = screens.words();
        this.desk = screens.lobby().proxy();
    }

    @FXML
    void initialize() {
        name.textProperty().bindBidirectional(desk.form().name());
        password.textProperty().bindBidirectional(desk.form().password());
        keep.selectedProperty().bindBidirectional(desk.form().keep());
        shownFor(desk.asked().map(Optional::isPresent), pane);
        shownFor(desk.asked().map(now -> now.filter(Asked::wrong).isPresent()), wrong);
        shownFor(desk.asked().map(now -> now.filter(Asked::keepable).isPresent()), keep);
        shownFor(desk.trying(), going);
        go.disableProperty().bind(desk.form().complete().not().or(desk.trying()));
        later.disableProperty().bind(desk.trying());
        go.setOnAction(event -> desk.signIn());
        name.setOnAction(event -> password.requestFocus());
        password.setOnAction(event -> desk.signIn());
        later.setOnAction(event -> desk.decline());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        desk.asked().subscribe(now -> now.ifPresent(this::say));
    }

    private static void shownFor(ObservableValue<Boolean> condition, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(condition);
            node.managedProperty().bind(condition);
        }
    }

    private void say(Asked now) {
        String who = now.realm().isEmpty()
                ? words.text("proxy.asks", now.place())
                : words.text("proxy.asks.realm", now.place(), now.realm());
        asks.setText(words.sentences(who, words.text("proxy.waits")));
        if (now.wrong() && pane.isFocusWithin()) {
            password.requestFocus();
        }
    }

    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            desk.decline();
            key.consume();
        }
    }
}
