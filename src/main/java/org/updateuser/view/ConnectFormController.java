package org.updateuser.view;

import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.updateuser.form.Entrance.Colour;
import org.updateuser.form.Entrance.Way;
import org.updateuser.form.Lobby;
import org.updateuser.form.LobbyForm;
import org.updateuser.form.RegionChoice;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Switch;

/// What is typed to connect.
final class ConnectFormController {
    private final Words words;
    private final Lobby lobby;
    private final LobbyForm form;
    private final ToggleGroup chosen = new ToggleGroup();

    @FXML
    private TextField place;

    @FXML
    private ListView<RegionChoice> regions;

    @FXML
    private VBox ways;

    @FXML
    private Label clientLabel;

    @FXML
    private TextField client;

    @FXML
    private Label portLabel;

    @FXML
    private TextField port;

    @FXML
    private Label secretLabel;

    @FXML
    private PasswordField secret;

    @FXML
    private MenuButton profiles;

    @FXML
    private TextField reserve;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<Colour> colour;

    @FXML
    private Switch production;

    ConnectFormController(Screens screens) {
        this.words = screens.words();
        this.lobby = screens.lobby();
        this.form = lobby.form();
    }

    @FXML
    void initialize() {
        new RegionField(lobby, place, regions).install();
        for (Way way : Way.values()) {
            ways.getChildren().add(way(way));
        }
        client.textProperty().bindBidirectional(form.client());
        port.textProperty().bindBidirectional(form.port());
        secret.textProperty().bindBidirectional(form.secret());
        reserve.textProperty().bindBidirectional(form.reserve());
        name.textProperty().bindBidirectional(form.name());
        production.selectedProperty().bindBidirectional(form.production());
        colour.getItems().setAll(Colour.values());
        colour.setCellFactory(view -> new ColourCell(words));
        colour.setButtonCell(new ColourCell(words));
        colour.valueProperty().bindBidirectional(form.colour());
        shownFor(form.way().isNotEqualTo(Way.TOKEN), clientLabel, client);
        shownFor(form.way().isEqualTo(Way.BROWSER), portLabel, port);
        shownFor(form.way().isNotEqualTo(Way.BROWSER), secretLabel, secret);
        form.way().subscribe(this::name);
        profiles();
    }

    private RadioButton way(Way way) {
        RadioButton button = new RadioButton(words.text("connect.way." + way));
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setToggleGroup(chosen);
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                form.way().set(way);
            }
        });
        form.way().subscribe(now -> button.setSelected(now == way));
        return button;
    }

    private static void shownFor(BooleanBinding condition, Node... nodes) {
        for (Node node : nodes) {
            node.visibleProperty().bind(condition);
            node.managedProperty().bind(condition);
        }
    }

    private void name(Way way) {
        String text = words.text(way == Way.TOKEN ? "connect.token" : "connect.secret");
        secretLabel.setText(text);
        secret.setAccessibleText(text);
        reserve.setPromptText(Integer.toString(way.reserve()));
    }

    /// They are read when somebody asks for them.
    private void profiles() {
        MenuItem reading = new MenuItem(words.text("connect.profiles.reading"));
        reading.setDisable(true);
        profiles.getItems().setAll(reading);
        profiles.setOnShowing(event -> lobby.lookForProfiles());
        lobby.profiles()
                .subscribe(() -> profiles.getItems()
                        .setAll(lobby.profiles().stream()
                                .map(profile -> {
                                    MenuItem item = new MenuItem(Shown.shortened(profile.name()));
                                    item.setMnemonicParsing(false);
                                    item.setOnAction(event -> lobby.take(profile));
                                    return item;
                                })
                                .toList()));
    }
}
