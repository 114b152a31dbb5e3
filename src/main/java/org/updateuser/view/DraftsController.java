package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.updateuser.form.KeptReading;
import org.updateuser.form.Outbox;
import org.updateuser.form.OutboxRow;
import org.updateuser.form.Words;
import org.updateuser.view.Skeletons.Row;
import org.updateuser.view.kit.Badge;
import org.updateuser.view.kit.Bar;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.KeyLine;

/// Every draft that waits to be sent: looked at, ticked, sent, given to somebody else, thrown away.
final class DraftsController {
    private static final double DETAILS_MOST = 0.45; // of the width

    private final Screens screens;
    private final Outbox outbox;
    private final Words words;
    private final DraftFiles files;
    private boolean here;
    private boolean awaited; // showing it again
    private Consumer<Boolean> emptiness = none -> {};

    @FXML
    private VBox place;

    @FXML
    private Button back;

    @FXML
    private Badge count;

    @FXML
    private Button check;

    @FXML
    private Button importing;

    @FXML
    private Button exporting;

    @FXML
    private Button discard;

    @FXML
    private NoticeBox notice;

    @FXML
    private HBox body;

    @FXML
    private Bar head;

    @FXML
    private CheckBox all;

    @FXML
    private Label ticked;

    @FXML
    private ListView<OutboxRow> list;

    @FXML
    private Region details;

    @FXML
    private DraftDetailsController detailsController;

    @FXML
    private EmptyState empty;

    @FXML
    private Pane skeleton;

    @FXML
    private Node arrival;

    @FXML
    private ArrivalController arrivalController;

    @FXML
    private DraftsFootController footController;

    DraftsController(Screens screens) {
        this.screens = screens;
        this.outbox = screens.outbox();
        this.words = screens.words();
        this.files = new DraftFiles(screens);
        this.detailsController = new DraftDetailsController(screens);
        this.arrivalController = new ArrivalController(screens);
        this.footController = new DraftsFootController(screens);
    }

    @FXML
    void initialize() {
        body.managedProperty().bind(body.visibleProperty()); // one of them has all of the room
        arrival.managedProperty().bind(arrival.visibleProperty());
        notice.setWords(words);
        outbox.notice()
                .subscribe(said -> notice.show(said, () -> outbox.notice().set(Optional.empty())));
        details.maxWidthProperty().bind(body.widthProperty().multiply(DETAILS_MOST));
        DraftsList.dress(list, screens).subscribe(detailsController::show);
        detailsController.onExport(row -> files.export(List.of(row.id())));
        back.setOnAction(event -> screens.navigation().back());
        check.setOnAction(event -> toggleCheck());
        importing.setOnAction(event -> files.choose());
        exporting.setOnAction(event ->
                files.export(outbox.ticks().meant().stream().map(OutboxRow::id).toList()));
        discard.setOnAction(event ->
                outbox.discard(Optional.ofNullable(list.getSelectionModel().getSelectedItem())));
        all.setOnAction(event -> outbox.ticks().all(all.isSelected()));
        KeptPlace kept = new KeptPlace(screens, outbox.reading(), empty, skeleton, Row.PREVIEW, "drafts");
        emptiness = kept::show;
        kept.follow(
                List.of(
                        KeyLine.of(words.text("drafts.empty.import"), "", files::choose),
                        KeyLine.of(words.text("drafts.empty.back"), words.keys("Esc"), screens.navigation()::back)),
                outbox::refresh);
        follow();
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // a list would take Esc for itself
        screens.navigation().place().subscribe(this::went);
    }

    private void follow() {
        outbox.reading().phase().subscribe((before, now) -> Platform.runLater(this::focusIfLost));
        outbox.reading().phase().subscribe((before, now) -> show());
        outbox.rows().addListener((ListChangeListener<OutboxRow>) change -> showSoon());
        outbox.ticks().ids().addListener((SetChangeListener<String>) change -> showSoon());
        outbox.check().running().subscribe(now -> show());
        outbox.dispatch().progress().subscribe(now -> show());
        screens.connection().online().subscribe(now -> show());
        screens.workplace().admittance().subscribe(this::show);
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

    /// What the keyboard was to be in has come only now.
    private void focusIfLost() {
        if (back.isFocused() || Focus.isOutside(place)) {
            focus();
        }
    }

    private void focus() {
        if (!here) {
            return;
        }
        if (outbox.imports().arrival().get().isPresent()) {
            arrivalController.focus();
        } else if (outbox.rows().isEmpty()) {
            (empty.isVisible() ? way() : back).requestFocus();
        } else {
            list.requestFocus();
            list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
        }
    }

    /// What is likeliest to be wanted where there is nothing: to try again, or to go back.
    private Node way() {
        List<Node> ways = empty.getLines();
        return outbox.reading().phase().get() == KeptReading.Phase.FAILED ? ways.getFirst() : ways.getLast();
    }

    private void toggleCheck() {
        if (outbox.check().running().get()) {
            outbox.check().stop();
        } else {
            outbox.checkAll();
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            footController.send();
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

    /// Thousands are ticked one by one.
    private void showSoon() {
        if (!awaited) {
            awaited = true;
            Platform.runLater(this::show);
        }
    }

    private void show() {
        awaited = false;
        boolean running = outbox.dispatch().progress().get().isPresent();
        boolean online = screens.connection().online().get();
        boolean looking = outbox.imports().arrival().get().isPresent();
        boolean none = outbox.rows().isEmpty();
        count.setCount(outbox.ticks().size());
        emptiness.accept(none && !looking);
        body.setVisible(!none && !looking);
        arrival.setVisible(looking);
        check.setText(words.text(outbox.check().running().get() ? "drafts.check.stop" : "drafts.check"));
        boolean nothing = outbox.ticks().size() == 0; // all are sent
        check.setDisable(nothing || running || looking || !online);
        importing.setDisable(running || looking);
        exporting.setDisable(none || looking || outbox.ticks().meant().isEmpty());
        discard.setDisable(nothing || running || looking);
        ticks();
        footController.show(online);
        outbox.imports().arrival().get().ifPresent(footController::show);
    }

    private void ticks() {
        int size = outbox.ticks().ids().size();
        int most = outbox.ticks().size();
        ticked.setText(most == 0 ? "" : words.text("drafts.ticked", size));
        head.setVisible(most > 0);
        head.setManaged(most > 0);
        all.setIndeterminate(size > 0 && size < most);
        all.setSelected(size > 0 && size >= most);
    }
}
