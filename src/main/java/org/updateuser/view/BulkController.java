package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.Bulk;
import org.updateuser.form.BulkSource;
import org.updateuser.form.RunWords;
import org.updateuser.form.Words;
import org.updateuser.model.Leaf;
import org.updateuser.view.kit.Badge;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.KeyLine;

/// Many people are changed together: on the left what is to be done, on the right what that would be, person by person.
final class BulkController {
    private static final double ROW = 48; // pixels at a text size of 100 %
    private static final double PERCENT = 100;

    private final Screens screens;
    private final Bulk bulk;
    private final Words words;
    private final RunWords said;
    private final BulkRows rows;

    @FXML
    private VBox place;

    @FXML
    private Button back;

    @FXML
    private Badge count;

    @FXML
    private Label from;

    @FXML
    private TextField name;

    @FXML
    private Button refresh;

    @FXML
    private Button report;

    @FXML
    private Button save;

    @FXML
    private NoticeBox notice;

    @FXML
    private ScrollPane formPane;

    @FXML
    private VBox form;

    @FXML
    private ScrollPane tablePane;

    @FXML
    private VBox table;

    @FXML
    private CheckBox all;

    @FXML
    private ComboBox<Optional<Leaf<?>>> filter;

    @FXML
    private CheckBox worries;

    @FXML
    private ListView<PreviewLine> list;

    @FXML
    private VBox skeleton;

    @FXML
    private EmptyState empty;

    @FXML
    private BulkFootController footController;

    BulkController(Screens screens, Parts parts) {
        this.screens = screens;
        this.bulk = screens.workplace().bulk();
        this.words = screens.words();
        this.said = new RunWords(words, screens.sentences());
        this.rows = new BulkRows(screens, said);
        parts.ofMany(rows::goTo);
        this.footController = new BulkFootController(screens);
    }

    @FXML
    void initialize() {
        notice.setWords(words);
        bulk.notice().subscribe(now -> notice.show(now, () -> bulk.notice().set(Optional.empty())));
        Skeletons.fill(
                skeleton,
                Skeletons.Row.PREVIEW,
                screens.theme().textSizeProperty().multiply(ROW / PERCENT),
                screens.theme().textSizeProperty());
        rows.fill(form);
        new ColumnRows(screens, table).follow();
        PreviewLines lines = new PreviewLines(screens, list, filter, worries, all);
        back.setOnAction(_ -> screens.navigation().back());
        refresh.setOnAction(_ -> bulk.refresh());
        report.setOnAction(_ -> ColumnChoice.save(screens, "bulk.report", (to, file) -> to.preview(file)));
        ColumnChoice columns = new ColumnChoice(screens);
        save.setOnAction(_ -> columns.show(save));
        lines.onAsked(() -> show(lines));
        footController.nameBy(name.textProperty());
        bulk.preview().subscribe(_ -> show(lines));
        bulk.stage().subscribe(_ -> show(lines));
        bulk.read().subscribe(_ -> footController.show());
        bulk.source().subscribe(this::source);
        screens.workplace()
                .bulkFile()
                .look()
                .subscribe(_ -> source(bulk.source().get()));
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        screens.navigation().place().subscribe(this::went);
    }

    private void source(BulkSource source) {
        boolean byForm = source instanceof BulkSource.OfForm;
        show(formPane, byForm);
        show(tablePane, isByTable());
        from.setText(
                switch (source) {
                    case BulkSource.OfForm _ -> "";
                    case BulkSource.OfDemands demands -> demands.title();
                    case BulkSource.OfRun run -> words.text("run.name.back", run.title());
                });
    }

    private boolean isByTable() {
        boolean other = bulk.source().get() instanceof BulkSource.OfRun;
        return !other && screens.workplace().bulkFile().look().get().isPresent() && !formPane.isVisible();
    }

    private static void show(Node pane, boolean shown) {
        pane.setVisible(shown);
        pane.setManaged(shown);
    }

    private void went(Place to) {
        if (to == Place.BULK) {
            bulk.lookAgain();
            Platform.runLater(this::focus); // once it stands in the window
        }
    }

    private void focus() {
        if (screens.navigation().place().get() != Place.BULK) {
            return;
        }
        if (formPane.isVisible()) {
            Focus.into(form);
        } else if (tablePane.isVisible()) {
            Focus.into(table);
        } else {
            (list.isVisible() ? list : back).requestFocus();
        }
    }

    /// What the keyboard was in may have gone, and what it should be in may have come.
    private void focusIfLost() {
        boolean lost = Focus.isOutside(place) || (back.isFocused() && list.isVisible());
        if (lost) {
            Platform.runLater(this::focus);
        }
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            screens.navigation().back();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            footController.start();
            key.consume();
        }
    }

    private void show(PreviewLines lines) {
        Optional<Preview> preview = bulk.preview().get();
        count.setCount(bulk.wanted().get());
        lines.show(preview);
        boolean reading = bulk.stage().get() == Bulk.Stage.READING;
        skeleton.setVisible(reading && lines.isEmpty());
        empty.setVisible(!reading && lines.isEmpty());
        list.setVisible(!lines.isEmpty());
        refresh.setDisable(reading || bulk.source().get().isNobody());
        report.setDisable(reading || preview.map(now -> now.lines().isEmpty()).orElse(true));
        save.setDisable(reading || !bulk.export().isPossible());
        if (lines.isEmpty()) {
            explain(preview);
        }
        footController.show();
        focusIfLost();
    }

    private void explain(Optional<Preview> preview) {
        int people = bulk.wanted().get();
        boolean touched = !(bulk.source().get() instanceof BulkSource.OfForm ofForm)
                || !ofForm.form().edit().wishes().isEmpty();
        String what = switch (bulk.stage().get()) {
            case NOBODY -> "nobody";
            case FAILED -> "failed";
            default -> touched && preview.isPresent() ? "unchanged" : "untouched";
        };
        empty.setIconLiteral(
                switch (what) {
                    case "failed" -> "fth-alert-circle";
                    case "unchanged" -> "fth-check";
                    default -> "fth-users";
                });
        empty.setTitle(words.text("bulk." + what + ".title"));
        empty.setText(what.equals("failed") ? "" : words.text("bulk." + what + ".text", people)); // the notice says why
        KeyLine away = KeyLine.of(words.text("bulk.back"), words.keys("Esc"), screens.navigation()::back);
        KeyLine byTable = KeyLine.of(words.text("file.open"), "", () -> TableFiles.choose(screens));
        empty.getLines().setAll(what.equals("nobody") ? List.of(byTable, away) : List.of(away));
    }
}
