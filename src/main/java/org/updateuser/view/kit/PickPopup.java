package org.updateuser.view.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;

/// What a picker opens: a field to search in and a virtual list of what was found. The keys of the list are worked from
/// the field, so that one can type on at any time.
///
/// A plain popup and not a pop-over with an arrow: it stands under its field as a combo box's list does.
final class PickPopup<T> {
    private static final int PAGE = 6;
    private static final double ROW = 44;
    private static final int ROWS = 6; // at once
    private static final int FEWEST = 2; // so that it can be said that nothing was found
    private static final double BASE_FONT = 13;
    private static final double NARROWEST = 240;
    private static final double EDGE = 8; // of the content, so that the field to search in stands below the owner
    private static final double GAP = 4;

    private final Popup popup = new Popup();
    private final TextField search = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Label status = new Label();
    private final VBox content = new VBox(search, new StackPane(list, status));
    private final Supplier<@Nullable Finder<T>> finder;
    private final Supplier<String> emptyText;
    private final Consumer<T> chosen;
    private int question;
    private boolean asking;
    private boolean choosing;

    PickPopup(
            Supplier<@Nullable Finder<T>> finder,
            Supplier<Look<T>> look,
            Supplier<String> emptyText,
            Consumer<T> chosen) {
        this.finder = finder;
        this.emptyText = emptyText;
        this.chosen = chosen;
        content.getStyleClass().add("pick-popup");
        search.getStyleClass().add("pick-search");
        var _ = Direction.follow(search);
        list.getStyleClass().add("pick-list");
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> cell(look));
        status.getStyleClass().add("pick-status");
        status.setWrapText(true);
        popup.getContent().add(content);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        popup.setOnHidden(_ -> forget());
        search.textProperty().subscribe(_ -> ask());
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private PickCell<T> cell(Supplier<Look<T>> look) {
        PickCell<T> cell = new PickCell<>(look);
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
        content.setPrefWidth(Math.max(owner.getWidth(), NARROWEST) + 2 * EDGE);
        search.setText(text);
        ask();
        popup.show(owner, place.getMinX() - EDGE, place.getMaxY() + GAP);
        list.setFixedCellSize(Math.rint(search.getFont().getSize() / BASE_FONT * ROW));
        fit(ROWS);
        place(place);
        search.requestFocus();
        search.end();
    }

    /// Below the owner, or above it where only that leaves the owner to be seen.
    private void place(Bounds owner) {
        content.applyCss();
        double height = content.prefHeight(-1) + GAP;
        Rectangle2D screen = Screen.getScreensForRectangle(owner.getMinX(), owner.getMinY(), 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        boolean below = owner.getMaxY() + height <= screen.getMaxY() || owner.getMinY() - height < screen.getMinY();
        Bounds shadowed = content.getBoundsInParent(); // the window is as large as this
        popup.setAnchorLocation(below ? AnchorLocation.WINDOW_TOP_LEFT : AnchorLocation.WINDOW_BOTTOM_LEFT);
        popup.setAnchorX(owner.getMinX() - EDGE + shadowed.getMinX() - content.getLayoutX());
        popup.setAnchorY(
                below
                        ? owner.getMaxY() + GAP + shadowed.getMinY() - content.getLayoutY()
                        : owner.getMinY() - GAP + shadowed.getMaxY() - content.getLayoutY() - content.getHeight());
    }

    void close() {
        popup.hide();
    }

    /// Whoever goes elsewhere, by a click beside it too, picks nothing any more.
    private void forget() {
        question++;
        choosing = false;
    }

    private void ask() {
        Finder<T> asked = finder.get();
        int mine = ++question;
        choosing = false;
        if (asked == null) {
            return;
        }
        asking = true;
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
                        list.getItems().clear();
                        status.setText(failure);
                        status.setVisible(true);
                    }
                });
    }

    private void show(List<T> found) {
        asking = false;
        list.getItems().setAll(found);
        fit(found.isEmpty() ? FEWEST : found.size());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        status.setText(emptyText.get());
        status.setVisible(found.isEmpty());
        if (choosing) {
            choosing = false;
            choose(list.getSelectionModel().getSelectedItem());
        }
    }

    /// As tall as what it holds.
    private void fit(int rows) {
        list.setPrefHeight(Math.min(rows, ROWS) * list.getFixedCellSize());
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
            list.scrollTo(Math.max(0, place - PAGE + 1));
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
