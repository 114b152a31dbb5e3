package org.updateuser.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.updateuser.form.Cutout;
import org.updateuser.form.LocalPicture;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Raster;
import org.updateuser.form.Words;

/// A picture of this machine on its way to somebody: cut out, looked at in small, saved to files, and the addresses
/// of the files entered.
final class PictureController {
    private static final List<Integer> SHOWN = List.of(128, 96, 48); // where little is seen

    private final Screens screens;
    private final Words words;
    private final LocalPicture local;
    private final Cropper cropper;

    @FXML
    private VBox place;

    @FXML
    private Button back;

    @FXML
    private Label title;

    @FXML
    private NoticeBox notice;

    @FXML
    private SplitPane panes;

    @FXML
    private StackPane stage;

    @FXML
    private HBox reading;

    @FXML
    private Label readingText;

    @FXML
    private Label none;

    @FXML
    private Button cancel;

    @FXML
    private Button larger;

    @FXML
    private Button smaller;

    @FXML
    private Button turn;

    @FXML
    private Button other;

    @FXML
    private Label side;

    @FXML
    private FlowPane sizes;

    @FXML
    private TextField name;

    @FXML
    private Label files;

    @FXML
    private Button save;

    @FXML
    private TextField folder;

    @FXML
    private Button enter;

    PictureController(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
        this.local = screens.pictures().local();
        this.cropper = new Cropper(local, words);
    }

    @FXML
    void initialize() {
        Stacking.follow(panes, screens.theme());
        stage.getChildren().addFirst(cropper);
        LocalPictures.accept(place, screens);
        notice.setWords(words);
        local.notice().subscribe(now -> notice.show(now, () -> local.notice().set(Optional.empty())));
        local.person().subscribe(this::titled);
        local.opening().subscribe(this::waiting);
        local.raster().subscribe(now -> ready());
        local.cutout().subscribe(now -> now.ifPresentOrElse(this::told, () -> side.setText("")));
        local.drawn().subscribe(this::draw);
        name.textProperty().bindBidirectional(local.name());
        folder.textProperty().bindBidirectional(local.folder());
        local.name()
                .subscribe(now -> files.setText(words.text(
                        "picture.files.names",
                        local.fileNames().getFirst(),
                        local.fileNames().getLast())));
        buttons();
        place.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        screens.navigation().place().subscribe(to -> {
            if (to == Place.PICTURE) {
                Platform.runLater(cropper::requestFocus); // once it is on the screen
            }
        });
        screens.editor().current().subscribe(now -> stay(now));
    }

    private void buttons() {
        back.setOnAction(event -> screens.navigation().back());
        cancel.setOnAction(event -> local.cancel());
        larger.setOnAction(event -> cropper.zoomIn());
        smaller.setOnAction(event -> cropper.zoomOut());
        turn.setOnAction(event -> local.turn());
        other.setOnAction(event -> LocalPictures.choose(screens));
        save.setOnAction(event ->
                screens.files().folder(words.text("picture.save.title")).ifPresent(local::save));
        enter.setOnAction(event -> enter());
        folder.setOnAction(event -> enter());
    }

    /// Nobody enters anything for a person who is not open any more.
    private void stay(Optional<OpenUser> now) {
        boolean same = now.equals(local.person().get());
        if (!same && screens.navigation().place().get() == Place.PICTURE) {
            screens.navigation().back();
        }
    }

    private void enter() {
        if (local.enter()) {
            screens.navigation().back();
        }
    }

    private void titled(Optional<OpenUser> person) {
        title.setText(words.text("picture.title", person.map(OpenUser::name).orElse("")));
    }

    private void waiting(Optional<String> file) {
        ready();
        reading.setVisible(file.isPresent());
        readingText.setText(
                file.map(called -> words.text("picture.reading", called)).orElse(""));
    }

    private void ready() {
        boolean missing = local.raster().get().isEmpty();
        List.of(larger, smaller, turn, save).forEach(button -> button.setDisable(missing));
        none.setVisible(missing && local.opening().get().isEmpty());
    }

    private void told(Cutout now) {
        long pixels = Math.round(now.side());
        side.setText(words.text(now.isEnlarged() ? "picture.side.small" : "picture.side", pixels));
    }

    private void draw(Map<Integer, Raster> drawn) {
        sizes.getChildren().clear();
        for (int size : SHOWN) {
            Raster raster = drawn.get(size);
            if (raster != null) {
                ImageView view = new ImageView(Cropper.image(raster));
                Label label = new Label(words.text("picture.size", size));
                label.setGraphic(view);
                label.getStyleClass().add("rendition");
                sizes.getChildren().add(label);
            }
        }
    }

    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            screens.navigation().back();
            key.consume();
        }
    }
}
