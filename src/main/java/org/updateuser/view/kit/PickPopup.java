package org.updateuser.view.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What a picker opens: a field to search in and a virtual list of what was found. The keys of the list are worked from
/// the field, so that one can type on at any time.
///
/// A plain popup and not a pop-over with an arrow: it stands under its field as a combo box's list does.
final class PickPopup<T> {
    private static final int PAGE = 6;
    private static final double ROW = 44;
    private static final int ROWS = 6; // at once
    private static final int ENOUGH = 4; // below, so that it does not open above
    private static final int FEWEST = 2; // so that it can be said that nothing was found
    private static final double BASE_FONT = 13;
    private static final double NARROWEST = 280;
    private static final Duration LATER = Duration.millis(400); // what comes sooner is not announced
    private static final double EDGE = 8; // of the content, so that the field to search in stands below the owner

    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Label status = new Label();
    private final VBox content = new VBox(search, new StackPane(list, status));
    private final Offer<T> offer;
    private final Consumer<T> chosen;
    private @Nullable Hanging hanging; // while it is shown
    private Subscription moved = Subscription.EMPTY;
    private int question;
    private boolean asking;
    private boolean choosing;
    private final PauseTransition patience = new PauseTransition(LATER);

    PickPopup(Offer<T> offer, Consumer<T> chosen) {
        this.offer = offer;
        this.chosen = chosen;
        content.getStyleClass().add("pick-popup");
        search.getStyleClass().add("pick-search");
        var _ = Direction.follow(search);
        list.getStyleClass().add("pick-list");
        list.setFocusTraversable(false);
        list.setPrefHeight(0); // a window that becomes smaller as it moves is drawn beyond the screen
        list.heightProperty().subscribe(_ -> Platform.runLater(this::reveal)); // what it shows first goes by its height
        list.setCellFactory(_ -> cell());
        status.getStyleClass().add("pick-status");
        status.setWrapText(true);
        status.setVisible(false);
        status.managedProperty().bind(status.visibleProperty());
        popup.getContent().add(content);
        popup.setAutoHide(true);
        patience.setOnFinished(_ -> looking());
        popup.setOnHidden(_ -> forget());
        search.textProperty().subscribe(_ -> ask());
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private PickCell<T> cell() {
        PickCell<T> cell = new PickCell<>(offer::look);
        cell.setOnMouseClicked(_ -> choose(cell.getItem()));
        return cell;
    }

    Popup popup() {
        return popup;
    }

    TextField search() {
        return search;
    }

    /// Opens under this region, as wide as it, with this text to look for.
    void open(Region owner, String text) {
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        if (popup.isShowing() || place == null) {
            return;
        }
        search.setText(text);
        ask();
        popup.show(owner, place.getMinX() - EDGE, place.getMaxY());
        content.applyCss();
        double size = search.getFont().getSize() / BASE_FONT;
        content.setPrefWidth(Math.max(owner.getWidth(), NARROWEST * size) + 2 * EDGE);
        list.setFixedCellSize(Math.rint(size * ROW));
        list.setPrefHeight(ENOUGH * list.getFixedCellSize());
        hanging = new Hanging(popup, content, owner, EDGE, Hanging.GAP);
        moved = hanging.follow();
        fit(asking ? ROWS : list.getItems().size());
        search.requestFocus();
        search.end();
    }

    void close() {
        popup.hide();
    }

    /// Whoever goes elsewhere, by a click beside it too, picks nothing any more.
    private void forget() {
        question++;
        patience.stop();
        choosing = false;
        moved.unsubscribe();
        hanging = null;
    }

    private void ask() {
        Finder<T> asked = offer.getFinder();
        int mine = ++question;
        choosing = false;
        if (asked == null) {
            return;
        }
        asking = true;
        patience.playFromStart();
        asked.find(
                search.getText(),
                found -> {
                    if (mine == question) {
                        show(found);
                    }
                },
                failure -> {
                    if (mine == question) {
                        asking = false;
                        patience.stop();
                        list.getItems().clear();
                        say(failure);
                    }
                });
    }

    /// What was found before stays until then.
    private void looking() {
        if (list.getItems().isEmpty()) {
            say(offer.getLookingText());
        }
    }

    private void say(String sentence) {
        status.setText(sentence);
        status.setVisible(true);
        fit(0);
        Announcer.say(status, sentence);
    }

    private void show(List<T> found) {
        asking = false;
        patience.stop();
        list.getItems().setAll(found);
        status.setText(offer.getEmptyText());
        status.setVisible(found.isEmpty());
        fit(found.size());
        begin(found);
        if (choosing) {
            choosing = false;
            choose(list.getSelectionModel().getSelectedItem());
        }
    }

    /// At the first of what is found; before anything is typed at what is picked already.
    private void begin(List<T> found) {
        int picked = search.getText().isEmpty()
                ? found.stream()
                        .filter(offer.look().picked())
                        .findFirst()
                        .map(found::indexOf)
                        .orElse(-1)
                : -1;
        list.getSelectionModel().select(Math.max(0, picked));
        reveal();
    }

    private void reveal() {
        list.layout();
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }

    /// As tall as what it holds, or as there is room for.
    private void fit(int rows) {
        Hanging place = hanging;
        if (place != null) {
            double row = list.getFixedCellSize();
            double beside = content.prefHeight(content.getPrefWidth()) - list.getPrefHeight();
            int most = Math.clamp((long) ((place.room() - beside) / row), FEWEST, ROWS);
            list.setPrefHeight(Math.clamp(rows, status.isVisible() ? FEWEST : 1, most) * row);
            place.put();
        }
    }

    private void press(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(PAGE);
            case PAGE_UP -> move(-PAGE);
            case ENTER -> chooseFound();
            case ESCAPE, F4 -> leave();
            default -> false;
        };
        if (taken) {
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            leave();
        }
    }

    private boolean move(int steps) {
        int size = list.getItems().size();
        if (size > 0) {
            int place = Math.clamp(list.getSelectionModel().getSelectedIndex() + (long) steps, 0, size - 1);
            list.getSelectionModel().select(place);
            list.scrollTo(Math.max(0, place - (int) (list.getHeight() / list.getFixedCellSize()) + 1));
        }
        return true;
    }

    /// Whoever types fast means what was typed: what is not found yet is waited for.
    private boolean chooseFound() {
        choosing = asking;
        return asking || choose(list.getSelectionModel().getSelectedItem());
    }

    private boolean choose(@Nullable T item) {
        if (item != null) {
            close();
            chosen.accept(item);
        }
        return true;
    }

    private boolean leave() {
        close();
        return true;
    }
}
