package org.updateuser.view;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.updateuser.form.Entrance.Way;
import org.updateuser.form.Lobby;
import org.updateuser.form.Words;
import org.updateuser.view.kit.ReadOnlyRow;

/// How the OAuth client has to be made for the chosen way, each part to be copied.
final class ConnectHelpController {
    private final Words words;
    private final Lobby lobby;

    @FXML
    private ReadOnlyRow grant;

    @FXML
    private ReadOnlyRow redirect;

    @FXML
    private ReadOnlyRow scopes;

    @FXML
    private ReadOnlyRow permissions;

    @FXML
    private Label note;

    ConnectHelpController(Screens screens) {
        this.words = screens.words();
        this.lobby = screens.lobby();
    }

    @FXML
    void initialize() {
        for (ReadOnlyRow row : List.of(grant, redirect, scopes, permissions)) {
            row.setCopyName(words.text("connect.help.copy", row.getLabelText()));
        }
        lobby.form().way().subscribe(this::show);
        lobby.form().port().subscribe(port -> show(lobby.form().way().get()));
    }

    private void show(Way way) {
        grant.setText(words.text("connect.help.grant." + way));
        redirect.setText(lobby.form().redirect());
        scopes.setText(String.join(" ", lobby.form().scopes()));
        permissions.setText(String.join(" ", lobby.form().permissions()));
        note.setText(words.text("connect.help.note." + way));
    }
}
