package org.updateuser.view;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.updateuser.form.Lobby;
import org.updateuser.form.SigningIn;

/// The place where organizations are chosen and signed in to.
final class ConnectController {
    /// A proxy asks here, which needs room of its own.
    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");

    private final Screens screens;
    private final Lobby lobby;

    @FXML
    private SplitPane panes;

    @FXML
    private VBox place;

    @FXML
    private Button back;

    @FXML
    private Parent form;

    @FXML
    private Parent proxy = new VBox();

    ConnectController(Screens screens) {
        this.screens = screens;
        this.lobby = screens.lobby();
    }

    @FXML
    void initialize() {
        Stacking.follow(panes, screens.theme());
        proxy.visibleProperty().subscribe(asked -> panes.pseudoClassStateChanged(ASKED, asked));
        back.setOnAction(event -> screens.navigation().back());
        place.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        screens.navigation().place().subscribe(this::went);
        screens.connection().signedOut().subscribe((before, now) -> signedIn(now));
        lobby.proxy()
                .asked()
                .subscribe(now -> now.filter(asked -> !asked.wrong()).ifPresent(asked -> asked()));
    }

    private void went(Place to) {
        if (to == Place.CONNECT) {
            lobby.look();
            Platform.runLater(() -> Focus.into(form)); // once it is on the screen
        }
    }

    /// Whoever was led here by what they were about to send goes on there.
    private void signedIn(boolean out) {
        if (!out && screens.navigation().place().get() == Place.CONNECT) {
            screens.navigation().goBackWhereOneWas();
        }
    }

    /// Whoever has pressed *Connect* waits for this.
    private void asked() {
        if (screens.navigation().place().get() == Place.CONNECT
                && lobby.standing().get() != SigningIn.IDLE) {
            Platform.runLater(() -> Focus.into(proxy));
        }
    }

    /// What is waited for first, then the place.
    private void leave(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (lobby.standing().get() != SigningIn.IDLE) {
            lobby.callOff();
        } else {
            screens.navigation().back();
        }
        key.consume();
    }
}
