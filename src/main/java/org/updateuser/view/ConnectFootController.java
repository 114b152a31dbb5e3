package org.updateuser.view;

import java.net.URI;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.updateuser.form.Lobby;
import org.updateuser.form.LobbyForm;
import org.updateuser.form.SigningIn;
import org.updateuser.form.Words;
import org.updateuser.view.kit.ReadOnlyRow;

/// How connecting stands, always in sight.
final class ConnectFootController {
    private final Words words;
    private final Lobby lobby;
    private final LobbyForm form;

    @FXML
    private NoticeBox notice;

    @FXML
    private Label standing;

    @FXML
    private ReadOnlyRow page;

    @FXML
    private Button go;

    @FXML
    private Button callOff;

    @FXML
    private Button another;

    ConnectFootController(Screens screens) {
        this.words = screens.words();
        this.lobby = screens.lobby();
        this.form = lobby.form();
    }

    @FXML
    void initialize() {
        notice.setWords(words);
        lobby.notice().subscribe(said -> notice.show(said, lobby::putAway));
        page.managedProperty().bind(page.visibleProperty());
        standing.managedProperty().bind(standing.visibleProperty());
        callOff.managedProperty().bind(callOff.visibleProperty());
        lobby.standing().subscribe(this::stand);
        lobby.page().subscribe(this::show);
        go.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !form.isComplete() || lobby.standing().get() != SigningIn.IDLE,
                        form.place(),
                        form.way(),
                        form.client(),
                        form.port(),
                        form.secret(),
                        lobby.standing()));
        go.setOnAction(event -> lobby.connect());
        callOff.setOnAction(event -> lobby.callOff());
        another.setOnAction(event -> lobby.another());
    }

    private void stand(SigningIn now) {
        standing.setVisible(now != SigningIn.IDLE);
        standing.setText(now == SigningIn.IDLE ? "" : words.text("connect.standing." + now));
        callOff.setVisible(now != SigningIn.IDLE);
    }

    private void show(Optional<URI> address) {
        page.setVisible(address.isPresent());
        page.setText(address.map(URI::toString).orElse(""));
    }
}
