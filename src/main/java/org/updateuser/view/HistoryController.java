package org.updateuser.view;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.updateuser.form.HistoryFilter;
import org.updateuser.form.HistoryList;
import org.updateuser.form.HistoryList.Phase;
import org.updateuser.form.HistoryWords;
import org.updateuser.form.Notice;
import org.updateuser.form.Words;
import org.updateuser.patch.Entry;
import org.updateuser.view.kit.Arrival;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.KeyLine;

/// What was sent from this machine: the list, what is shown of it, how long it is kept.
final class HistoryController {
    private static final double ROW = 48; // pixels at a text size of 100 %
    private static final double PERCENT = 100;

    private static final double SHARE = 0.48; // of the width, for the list

    private final Screens screens;
    private final Words words;
    private final HistoryList history;
    private final PauseTransition patience = new PauseTransition(Duration.millis(200));
    private boolean waited;
    private double[] shares = {SHARE};
    private boolean entering; // nothing was there yet to put the keyboard on

    @FXML
    private SplitPane panes;

    @FXML
    private Parent root;

    @FXML
    private ListView<Entry> list;

    @FXML
    private Pane skeleton;

    @FXML
    private EmptyState empty;

    @FXML
    private HistoryFilterController filterController;

    @FXML
    private Node detail;

    @FXML
    private HistoryEntryController detailController;

    HistoryController(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
        this.history = screens.history();
    }

    @FXML
    void initialize() {
        Stacking.follow(panes, screens.theme());
        HistoryWords said = new HistoryWords(words, screens.sentences(), history.zone());
        list.fixedCellSizeProperty().bind(screens.theme().textSizeProperty().multiply(ROW / PERCENT));
        Skeletons.fill(
                skeleton,
                Skeletons.Row.REQUEST,
                list.fixedCellSizeProperty(),
                screens.theme().textSizeProperty());
        StillReading.under(skeleton, words.text("kept.slow"));
        list.setCellFactory(view -> new HistoryCell(screens, said));
        list.setItems(history.entries());
        RowKept.in(list);
        CopiedRows.of(list, screens, Tables.history(said, screens.sentences()));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((before, entry) -> Optional.ofNullable(entry)
                        .ifPresent(one -> history.chosen().set(Optional.of(one))));
        history.chosen().subscribe(this::select);
        screens.names().revision().subscribe((before, now) -> list.refresh());
        list.setOnKeyPressed(this::onEntry);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::leaving); // a list takes Esc for itself
        Arrival.of(root, scene -> scene.addEventHandler(KeyEvent.KEY_PRESSED, this::press)); // wherever the focus is
        patience.setOnFinished(event -> waited());
        history.phase().subscribe(phase -> await(phase));
        screens.navigation().place().subscribe(this::goneTo);
    }

    private void goneTo(Place place) {
        history.setShown(place == Place.HISTORY);
        if (place == Place.HISTORY) {
            Platform.runLater(this::focus); // once it is on the screen
        }
    }

    private void focus() {
        entering = !list.isVisible();
        if (list.isVisible()) {
            list.requestFocus();
        } else {
            filterController.focus();
        }
    }

    private void select(Optional<Entry> chosen) {
        int index = chosen.map(history.entries()::indexOf).orElse(-1);
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (index != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().clearAndSelect(index);
        }
    }

    private void onEntry(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown();
        if (plain && key.getCode() == KeyCode.ENTER) {
            detailController.open();
            key.consume();
        } else if (plain && key.getCode() == KeyCode.R) {
            detailController.revert();
            key.consume();
        }
    }

    private void leaving(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            leave();
            key.consume();
        }
    }

    /// Takes back what was begun here, and then itself.
    private void leave() {
        if (history.retention().proposal().get().isPresent()) {
            history.retention().cancel();
            focus();
        } else {
            screens.navigation().back();
        }
    }

    private void press(KeyEvent key) {
        boolean taken = screens.navigation().place().get() == Place.HISTORY;
        if (!taken) {
            return;
        }
        if (key.getCode() == KeyCode.ESCAPE) {
            leave();
        } else if (key.getCode() == KeyCode.F && key.isShortcutDown()) {
            filterController.focus();
        } else if (key.getCode() == KeyCode.F5) {
            history.refresh();
        } else {
            taken = false;
        }
        if (taken) {
            key.consume();
        }
    }

    /// A short reading shows nothing of itself; what was shown before stays until it is over.
    private void await(Phase phase) {
        waited = false;
        if (phase == Phase.READING) {
            patience.playFromStart();
        } else {
            patience.stop();
        }
        show();
    }

    private void waited() {
        waited = true;
        show();
    }

    private void show() {
        boolean nothing = history.entries().isEmpty();
        boolean reading = history.phase().get() == Phase.READING;
        skeleton.setVisible(nothing && reading && waited && !empty.isVisible());
        empty.setVisible(nothing && (!reading || empty.isVisible()));
        list.setVisible(!nothing);
        standAlone(nothing);
        if (entering && !nothing) {
            focus();
        }
        if (empty.isVisible() && !reading) {
            explain();
        }
    }

    /// What is said of an empty list has the whole width, and no empty pane beside it.
    private void standAlone(boolean alone) {
        boolean beside = panes.getItems().contains(detail);
        if (alone && beside) {
            shares = panes.getDividerPositions();
            panes.getItems().remove(detail);
        } else if (!alone && !beside) {
            panes.getItems().add(detail);
            panes.setDividerPositions(shares);
        }
    }

    private void explain() {
        empty.getLines().clear();
        if (history.phase().get() == Phase.FAILED) {
            Notice failure = history.failure();
            empty.setIconLiteral("fth-alert-circle");
            empty.setTitle(words.text("history.failed.title"));
            empty.setText(failure.text());
            empty.getLines().add(KeyLine.of(words.text("action.again"), words.keys("F5"), history::refresh));
        } else if (history.filter().get().equals(HistoryFilter.ALL)) {
            empty.setIconLiteral("fth-clock");
            empty.setTitle(words.text("history.empty.title"));
            empty.setText(words.text("history.empty.text"));
            empty.getLines().add(KeyLine.of(words.text("history.back"), words.keys("Esc"), screens.navigation()::back));
        } else {
            empty.setIconLiteral("fth-search");
            empty.setTitle(words.text("history.none.title"));
            empty.setText(words.text("history.none.text"));
            empty.getLines()
                    .add(KeyLine.of(
                            words.text("history.filter.clear"),
                            "",
                            () -> history.filter().set(HistoryFilter.ALL)));
        }
    }
}
