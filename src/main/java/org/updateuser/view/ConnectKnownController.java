package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.form.Entrance;
import org.updateuser.form.Lobby;
import org.updateuser.form.SigningIn;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Bar;
import org.updateuser.view.kit.Buttons;

/// The organizations that are remembered.
final class ConnectKnownController {
    private final Words words;
    private final Lobby lobby;

    @FXML
    private Label none;

    @FXML
    private VBox list;

    ConnectKnownController(Screens screens) {
        this.words = screens.words();
        this.lobby = screens.lobby();
    }

    @FXML
    void initialize() {
        none.managedProperty().bind(none.visibleProperty());
        list.disableProperty().bind(lobby.standing().isNotEqualTo(SigningIn.IDLE));
        lobby.known().subscribe(this::show);
        show();
    }

    private void show() {
        none.setVisible(lobby.known().isEmpty());
        list.getChildren().setAll(lobby.known().stream().map(this::line).toList());
    }

    private Node line(Entrance entrance) {
        Label tag = new Label(Shown.shortened(entrance.name()));
        tag.getStyleClass().addAll("tag", entrance.colour().name());
        Hyperlink enter = new Hyperlink(words.text("connect.known.enter", Shown.shortened(entrance.name())));
        enter.setWrapText(true);
        enter.setOnAction(event -> lobby.enter(entrance));
        Label where = new Label(lobby.form().placeName(entrance.place()));
        where.getStyleClass().addAll("muted", "small");
        List<Node> nodes = new ArrayList<>(List.of(tag));
        if (entrance.production()) {
            Label production = new Label(words.text("frame.production"));
            production.getStyleClass().addAll("bad-text", "small");
            nodes.add(production);
        }
        nodes.addAll(List.of(
                where,
                enter,
                button(Feather.EDIT_2, "connect.known.edit", entrance, () -> lobby.edit(entrance)),
                button(Feather.X, "connect.known.forget", entrance, () -> lobby.forget(entrance))));
        Bar line = new Bar();
        line.getChildren().setAll(nodes);
        line.getStyleClass().add("connect-line");
        return line;
    }

    private Button button(Feather icon, String key, Entrance entrance, Runnable action) {
        Button button = Buttons.square(icon, "quiet");
        button.setAccessibleText(words.text(key, Shown.shortened(entrance.name())));
        button.setOnAction(event -> action.run());
        return button;
    }
}
