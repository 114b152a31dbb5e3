package org.updateuser.view;

import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.updateuser.form.Palette;
import org.updateuser.form.PaletteRow;
import org.updateuser.form.PaletteRow.Found;
import org.updateuser.form.command.Commands;
import org.updateuser.view.kit.Direction;

/// The field for whatever one wants to go to or to do, worked by keyboard: one types on while the arrows move below.
final class PaletteController {
    private static final double ROW = 36; // pixels at a text size of 100 %
    private static final double PERCENT = 100;
    private static final int ROWS_MOST = 12;
    private static final int PAGE = 8;

    private final Screens screens;
    private final Palette palette;
    private Runnable leave = () -> {};

    @FXML
    private VBox place;

    @FXML
    private TextField typed;

    @FXML
    private ListView<PaletteRow> rows;

    @FXML
    private Label nothing;

    PaletteController(Screens screens, Commands commands, Parts parts) {
        this.screens = screens;
        this.palette = new Palette(
                screens.workplace(),
                commands,
                id -> {
                    screens.show(id);
                    parts.enter();
                },
                new RowsHere(screens, parts));
    }

    @FXML
    void initialize() {
        typed.textProperty().bindBidirectional(palette.typed());
        var _ = Direction.follow(typed);
        rows.fixedCellSizeProperty().bind(screens.theme().textSizeProperty().multiply(ROW / PERCENT));
        Portraits portraits = new Portraits(screens.pictures());
        rows.setCellFactory(_ -> cell(portraits));
        rows.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        palette.rows().subscribe(this::show);
        rows.fixedCellSizeProperty().subscribe(_ -> show(palette.rows().get()));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        place.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                palette.leave();
            }
        });
    }

    private PaletteCell cell(Portraits portraits) {
        PaletteCell cell = new PaletteCell(portraits);
        cell.setOnMouseClicked(_ -> choose(cell.getItem()));
        return cell;
    }

    /// What puts it away before something is gone to or done.
    void onLeave(Runnable action) {
        leave = action;
    }

    /// Offers anew, with nothing typed.
    void begin() {
        palette.begin();
    }

    VBox place() {
        return place;
    }

    TextField field() {
        return typed;
    }

    private void show(List<PaletteRow> now) {
        rows.getItems().setAll(now);
        rows.setPrefHeight(Math.clamp(now.size(), 2, ROWS_MOST) * rows.getFixedCellSize() + 2);
        nothing.setVisible(now.isEmpty() && !typed.getText().isBlank());
        rows.scrollTo(0);
        move(0, 1);
    }

    /// Assistive technology stays with the field, which says what is chosen below.
    private void tell(PaletteRow row) {
        typed.setAccessibleHelp(row instanceof Found found ? PaletteCell.said(found) : null);
    }

    private void press(KeyEvent key) {
        int now = rows.getSelectionModel().getSelectedIndex();
        boolean taken = true;
        switch (key.getCode()) {
            case DOWN -> move(now + 1, 1);
            case UP -> move(now - 1, -1);
            case PAGE_DOWN -> move(now + PAGE, 1);
            case PAGE_UP -> move(now - PAGE, -1);
            case ENTER ->
                palette.whenFound(() -> choose(rows.getSelectionModel().getSelectedItem()));
            default -> taken = false;
        }
        if (taken) {
            key.consume();
        }
    }

    /// Titles are passed over; at either end it stays.
    private void move(int to, int step) {
        int size = rows.getItems().size();
        int from = Math.clamp(to, 0, Math.max(0, size - 1));
        IntStream onwards = IntStream.iterate(from, place -> place >= 0 && place < size, place -> place + step);
        IntStream back = IntStream.iterate(from, place -> place >= 0 && place < size, place -> place - step);
        IntStream.concat(onwards, back)
                .filter(place -> rows.getItems().get(place) instanceof Found)
                .findFirst()
                .ifPresent(this::select);
    }

    private void select(int place) {
        rows.getSelectionModel().select(place);
        int rowsSeen = (int) (rows.getHeight() / rows.getFixedCellSize());
        ListPlace.of(rows)
                .filter(seen -> !seen.shows(place))
                .ifPresent(seen -> rows.scrollTo(
                        place < seen.first() ? Math.max(0, place - 1) : Math.max(0, place - rowsSeen + 1)));
    }

    private void choose(PaletteRow row) {
        if (row instanceof Found found && found.isPossible()) {
            leave.run();
            found.run().run();
        }
    }
}
