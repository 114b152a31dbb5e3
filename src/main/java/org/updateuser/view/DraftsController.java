package org.updateuser.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.updateuser.form.Arrival;
import org.updateuser.form.Dispatch.Progress;
import org.updateuser.form.Outbox;
import org.updateuser.form.OutboxRow;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Badge;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.KeyLine;

/// Every draft that waits to be sent: looked at, ticked, sent, given to somebody else, thrown away.
final class DraftsController {
    static final String EXTENSION = "updateuser";
    private static final double DETAILS_MOST = 0.45; // of the width
    private static final double NARROW = 680; // pixels at a text size of 100 %: below it the tools are icons

    private final Screens screens;
    private final Outbox outbox;
    private final Words words;
    private boolean here;

    @FXML
    private VBox place = new VBox();

    @FXML
    private Button back = new Button();

    @FXML
    private Badge count = new Badge();

    @FXML
    private HBox tools = new HBox();

    @FXML
    private Button check = new Button();

    @FXML
    private Button importing = new Button();

    @FXML
    private Button exporting = new Button();

    @FXML
    private Button discard = new Button();

    @FXML
    private NoticeBox notice = new NoticeBox();

    @FXML
    private HBox body = new HBox();

    @FXML
    private CheckBox all = new CheckBox();

    @FXML
    private Label ticked = new Label();

    @FXML
    private ListView<OutboxRow> list = new ListView<>();

    @FXML
    private Region details = new Region();

    @FXML
    private DraftDetailsController detailsController;

    @FXML
    private EmptyState empty = new EmptyState();

    @FXML
    private Node arrival = new Region();

    @FXML
    private ArrivalController arrivalController;

    @FXML
    private Label state = new Label();

    @FXML
    private Button cancel = new Button();

    @FXML
    private Button send = new Button();

    DraftsController(Screens screens) {
        this.screens = screens;
        this.outbox = screens.outbox();
        this.words = screens.words();
        this.detailsController = new DraftDetailsController(screens);
        this.arrivalController = new ArrivalController(screens);
    }

    @FXML
    void initialize() {
        notice.setWords(words);
        outbox.notice()
                .subscribe(said -> notice.show(said, () -> outbox.notice().set(Optional.empty())));
        details.maxWidthProperty().bind(body.widthProperty().multiply(DETAILS_MOST));
        DraftsList.dress(list, screens).subscribe(detailsController::show);
        detailsController.onExport(row -> export(List.of(row.id())));
        back.setOnAction(event -> screens.navigation().back());
        check.setOnAction(event -> toggleCheck());
        importing.setOnAction(event -> choose());
        exporting.setOnAction(
                event -> export(outbox.meant().stream().map(OutboxRow::id).toList()));
        discard.setOnAction(event -> outbox.discard(chosen()));
        all.setOnAction(event -> outbox.tickAll(all.isSelected()));
        cancel.setOnAction(event -> outbox.dispatch().cancel());
        empty.getLines()
                .setAll(
                        way("drafts.empty.import", "", this::choose),
                        way(
                                "drafts.empty.back",
                                "Esc",
                                () -> screens.navigation().back()));
        follow();
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // a list would take Esc for itself
        place.widthProperty().subscribe(width -> narrow());
        screens.theme().textSizeProperty().subscribe(size -> narrow());
        screens.navigation().place().subscribe(this::went);
    }

    private void narrow() {
        boolean narrow = place.getWidth() < NARROW * screens.theme().getTextSize() / 100;
        for (Node tool : tools.getChildren()) {
            if (tool instanceof Button button) {
                button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                button.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
    }

    private KeyLine way(String key, String keys, Runnable action) {
        KeyLine line = new KeyLine();
        line.setWords(words.text(key));
        line.setKeys(keys);
        line.setOnAction(event -> action.run());
        return line;
    }

    private void follow() {
        outbox.rows().addListener((ListChangeListener<OutboxRow>) change -> show());
        outbox.ticked().addListener((SetChangeListener<String>) change -> show());
        outbox.check().running().subscribe(now -> show());
        outbox.dispatch().progress().subscribe(now -> show());
        screens.connection().online().subscribe(now -> show());
        outbox.imports().arrival().subscribe(now -> {
            now.ifPresent(looked -> looked.count().subscribe(size -> show()));
            show();
            Platform.runLater(this::focus);
        });
    }

    private void went(Place to) {
        if (to == Place.DRAFTS) {
            here = true;
            outbox.enter();
            Platform.runLater(this::focus); // once it stands in the window
        } else if (here) {
            here = false;
            outbox.leave();
        }
    }

    private void focus() {
        if (!here) {
            return;
        }
        if (outbox.imports().arrival().get().isPresent()) {
            arrivalController.focus();
        } else if (outbox.rows().isEmpty()) {
            empty.getLines().getLast().requestFocus();
        } else {
            list.requestFocus();
            list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        }
    }

    private Optional<OutboxRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void toggleCheck() {
        if (outbox.check().running().get()) {
            outbox.check().stop();
        } else {
            outbox.checkAll();
        }
    }

    private void choose() {
        outbox.importFiles(
                screens.files().open(words.text("drafts.file.open"), words.text("drafts.file.kind"), EXTENSION));
    }

    private void export(List<String> ids) {
        String name = words.text(
                "drafts.file.name", LocalDate.now(ZoneId.systemDefault()).toString());
        Optional<Path> file = screens.files()
                .save(words.text("drafts.file.save"), words.text("drafts.file.kind"), name + "." + EXTENSION);
        file.ifPresent(chosen -> outbox.export(ids, chosen));
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            send.fire();
            key.consume();
        }
    }

    private void leave() {
        if (outbox.imports().arrival().get().isPresent()) {
            outbox.imports().drop();
        } else {
            screens.navigation().back();
        }
    }

    private void show() {
        boolean running = outbox.dispatch().progress().get().isPresent();
        boolean online = screens.connection().online().get();
        boolean looking = outbox.imports().arrival().get().isPresent();
        boolean none = outbox.rows().isEmpty();
        int meant = outbox.meant().size();
        count.setCount(outbox.rows().size());
        empty.setVisible(none && !looking);
        body.setVisible(!none && !looking);
        arrival.setVisible(looking);
        check.setText(words.text(outbox.check().running().get() ? "drafts.check.stop" : "drafts.check"));
        check.setDisable(none || running || looking || !online);
        importing.setDisable(running || looking);
        exporting.setDisable(none || looking || meant == 0);
        discard.setDisable(none || running || looking);
        ticks();
        foot(new Foot(running, online, meant));
        outbox.imports().arrival().get().ifPresent(this::foot);
    }

    private void ticks() {
        int size = outbox.ticked().size();
        ticked.setText(words.text("drafts.ticked", size));
        all.setIndeterminate(size > 0 && size < outbox.rows().size());
        all.setSelected(size > 0 && size >= outbox.rows().size());
    }

    private record Foot(boolean running, boolean online, int meant) {}

    private void foot(Foot now) {
        cancel.setVisible(now.running());
        cancel.setManaged(now.running());
        cancel.setText(words.text("drafts.cancel"));
        cancel.setOnAction(event -> outbox.dispatch().cancel());
        send.setText(words.text("drafts.send", now.meant()));
        send.setDisable(now.running() || !now.online() || now.meant() == 0);
        send.setOnAction(event -> outbox.send());
        state.getStyleClass().removeAll("warn-text");
        Optional<Progress> progress = outbox.dispatch().progress().get();
        String said = now.online() ? "" : words.text("drafts.offline");
        state.setText(progress.map(far -> words.text("drafts.sending", far.done() + 1, far.total()))
                .orElse(said));
        if (!now.online()) {
            state.getStyleClass().add("warn-text");
        }
    }

    /// While files are looked at, the one filled button is theirs.
    private void foot(Arrival looked) {
        cancel.setVisible(true);
        cancel.setManaged(true);
        cancel.setText(words.text("arrival.cancel"));
        cancel.setOnAction(event -> leave());
        send.setText(words.text("arrival.take", looked.count().get()));
        send.setDisable(looked.count().get() == 0);
        send.setOnAction(event -> outbox.imports().take());
        state.setText("");
    }
}
