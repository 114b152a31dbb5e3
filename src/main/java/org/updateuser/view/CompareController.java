package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.ComparedRow;
import org.updateuser.form.Notice;
import org.updateuser.form.SideBySide;
import org.updateuser.form.SideBySide.Stage;
import org.updateuser.form.Words;
import org.updateuser.form.command.Commands;
import org.updateuser.model.Leaf;
import org.updateuser.model.Named;
import org.updateuser.view.kit.Announcer;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.KeyLine;
import org.updateuser.view.kit.Picker;

/// Two people side by side. The list has the keyboard: arrows go from row to row, Enter takes a value over.
final class CompareController {
    private final Screens screens;
    private final Words words;
    private final Commands commands;
    private final SideBySide both;
    private final PauseTransition patience = new PauseTransition(Duration.millis(200));
    private Optional<Leaf<?>> last = Optional.empty();
    private int lastPlace;
    private boolean entering; // nothing was there yet to put the keyboard on

    @FXML
    private Button back;

    @FXML
    private Picker<Named> other;

    @FXML
    private ToggleButton only;

    @FXML
    private GridPane people;

    @FXML
    private ListView<ComparedRow> list;

    @FXML
    private Pane skeleton;

    @FXML
    private EmptyState empty;

    @FXML
    private Label takenOver;

    @FXML
    private Button undo;

    @FXML
    private Button takeOver;

    CompareController(Screens screens, Commands commands) {
        this.screens = screens;
        this.words = screens.words();
        this.commands = commands;
        this.both = screens.workplace().sideBySide();
    }

    @FXML
    void initialize() {
        back.setOnAction(_ -> screens.navigation().back());
        CompareHead.fill(people, list, other, screens);
        list.setCellFactory(_ -> new CompareCell(screens));
        list.setItems(both.rows());
        list.getSelectionModel().selectedItemProperty().subscribe((before, row) -> chosen(row));
        both.rows().addListener((Observable changed) -> Platform.runLater(this::again));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        CopiedRows.of(list, screens, Tables.compared(words, screens.sentences()));
        Skeletons.compared(skeleton, screens.theme().textSizeProperty());
        only.selectedProperty().bindBidirectional(both.onlyDifferent());
        both.differences().subscribe(_ -> count());
        both.compared().subscribe(_ -> count());
        takeOver.setOnAction(_ -> take());
        Triggers.bindAndSay(undo, commands, "undo");
        patience.setOnFinished(_ -> skeleton.setVisible(both.stage().get() == Stage.READING));
        both.stage().subscribe(_ -> show());
        both.rows().addListener((Observable changed) -> show());
        screens.editor().current().subscribe(_ -> button());
        screens.editor().phase().subscribe(_ -> button());
        screens.names().revision().subscribe(_ -> list.refresh());
        screens.navigation().place().subscribe(place -> {
            if (place == Place.COMPARE) {
                takenOver.setText("");
                entering = true;
                Platform.runLater(this::focus); // once it is on the screen
            }
        });
    }

    private void focus() {
        if (!entering || both.stage().get() == Stage.READING) {
            return;
        }
        entering = false;
        if (both.stage().get() == Stage.NOBODY) {
            other.requestFocus();
        } else if (list.isVisible()) {
            list.requestFocus();
        } else {
            empty.getLines().getFirst().requestFocus();
        }
    }

    private void count() {
        only.setText(words.text("compare.only", both.differences().get()));
    }

    private void chosen(@Nullable ComparedRow row) {
        if (row != null) {
            last = Optional.of(row.leaf());
            lastPlace = list.getSelectionModel().getSelectedIndex();
        }
        button();
    }

    /// The rows are others now: the keyboard stays on the same one, or where it was.
    private void again() {
        int size = list.getItems().size();
        if (size == 0 || list.getSelectionModel().getSelectedItem() != null) {
            return;
        }
        List<? extends Leaf<?>> leaves =
                list.getItems().stream().map(ComparedRow::leaf).toList();
        int same = last.map(leaves::indexOf).orElse(-1);
        list.getSelectionModel().clearAndSelect(same >= 0 ? same : Math.min(lastPlace, size - 1));
    }

    private Optional<ComparedRow> row() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void button() {
        Optional<String> obstacle =
                row().map(both.taking()::obstacle).orElse(Optional.of(words.text("compare.not.row")));
        takeOver.setDisable(obstacle.isPresent());
        takeOver.setText(obstacle.orElseGet(() -> both.taking()
                .open()
                .map(open -> words.text("compare.take", Shown.shortened(open.name())))
                .orElse("")));
    }

    private void take() {
        row().ifPresent(row -> {
            String sentence = both.taking()
                    .take(row)
                    .or(() -> both.taking().obstacle(row))
                    .orElse("");
            takenOver.setText(sentence);
            Announcer.say(takenOver, sentence);
        });
    }

    private void press(KeyEvent key) {
        boolean plain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
        if (plain && key.getCode() == KeyCode.ENTER) {
            take();
            key.consume();
        } else if (plain && key.getCode() == KeyCode.ESCAPE) { // a list takes Esc for itself
            screens.navigation().back();
            key.consume();
        }
    }

    @FXML
    void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            screens.navigation().back();
            key.consume();
        } else if (key.getCode() == KeyCode.F5) {
            both.refresh();
            key.consume();
        }
    }

    private void show() {
        Stage stage = both.stage().get();
        if (stage == Stage.READING) {
            patience.playFromStart();
        } else {
            patience.stop();
            skeleton.setVisible(false);
        }
        boolean nothing = both.rows().isEmpty();
        list.setVisible(!nothing);
        if (!nothing && empty.isFocusWithin()) { // the rows come a moment after they are compared
            list.requestFocus();
        }
        empty.setVisible(nothing && stage != Stage.READING);
        if (empty.isVisible()) {
            explain(stage);
        }
        count();
        button();
        focus();
    }

    private void explain(Stage stage) {
        empty.getLines().clear();
        if (stage == Stage.FAILED) {
            explain(
                    "fth-alert-circle",
                    words.text("compare.failed.title"),
                    both.failure().map(Notice::text).orElse(""));
            empty.getLines().add(KeyLine.of(words.text("action.again"), words.keys("F5"), both::refresh));
        } else if (stage == Stage.NOBODY) {
            explain("fth-users", words.text("compare.nobody.title"), words.text("compare.nobody.text"));
        } else {
            explain(
                    "fth-check",
                    words.text("compare.same.title"),
                    words.text("compare.same.text", both.compared().get()));
            empty.getLines().add(KeyLine.of(words.text("compare.all"), "", () -> only.setSelected(false)));
        }
        empty.getLines().add(KeyLine.of(words.text("compare.back"), words.keys("Esc"), screens.navigation()::back));
    }

    private void explain(String icon, String title, String text) {
        empty.setIconLiteral(icon);
        empty.setTitle(title);
        empty.setText(text);
    }
}
