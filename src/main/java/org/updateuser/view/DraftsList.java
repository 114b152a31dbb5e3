package org.updateuser.view;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.updateuser.form.Outbox;
import org.updateuser.form.OutboxRow;

/// The list of drafts: virtual, with its keys, the chosen one staying chosen while the others move.
final class DraftsList {
    private static final double ROW = 48; // pixels at a text size of 100 %
    private static final double PERCENT = 100;

    private final ListView<OutboxRow> list;
    private final Screens screens;
    private final Outbox outbox;
    private Optional<OutboxRow> chosen = Optional.empty();
    private int place;

    private DraftsList(ListView<OutboxRow> list, Screens screens) {
        this.list = list;
        this.screens = screens;
        this.outbox = screens.outbox();
    }

    /// Gives the chosen row.
    static ObservableValue<Optional<OutboxRow>> dress(ListView<OutboxRow> list, Screens screens) {
        return new DraftsList(list, screens).dressed();
    }

    private ObservableValue<Optional<OutboxRow>> dressed() {
        Portraits portraits = new Portraits(screens.pictures());
        Clock clock = Clock.systemUTC();
        list.fixedCellSizeProperty().bind(screens.theme().textSizeProperty().multiply(ROW / PERCENT));
        list.setCellFactory(view -> new DraftCell(screens, portraits, clock));
        list.setItems(outbox.rows());
        RowKept.in(list);
        CopiedRows.of(list, screens, Tables.drafts(screens.words()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null) {
                chosen = Optional.of(now);
                place = list.getSelectionModel().getSelectedIndex();
            }
        });
        outbox.rows().addListener((ListChangeListener<OutboxRow>) change -> reselect());
        screens.clocks().everyFewMinutes(list::refresh);
        return list.getSelectionModel().selectedItemProperty().map(Optional::of).orElse(Optional.empty());
    }

    /// The same draft, or whichever stands in its place now.
    private void reselect() {
        int size = outbox.rows().size();
        int same = chosen.map(outbox.rows()::indexOf).orElse(-1);
        if (size > 0) {
            list.getSelectionModel().clearAndSelect(same >= 0 ? same : Math.clamp(place, 0, size - 1));
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown()) {
            return;
        }
        switch (key.getCode()) {
            case SPACE -> selected().ifPresent(outbox.ticks()::toggle);
            case ENTER -> open();
            case DELETE -> outbox.discard(selected());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private Optional<OutboxRow> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void open() {
        selected().filter(row -> !row.standing().get().phase().isResult()).ifPresent(row -> {
            outbox.open(row, opened -> {});
            screens.navigation().go(Place.EDITOR);
        });
    }
}
