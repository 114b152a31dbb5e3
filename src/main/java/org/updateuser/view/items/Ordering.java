package org.updateuser.view.items;

import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Puts a row elsewhere in its list: with Alt and an arrow from anywhere in it, or by dragging. While it is dragged the
/// others make way; nothing has changed before it is let go.
final class Ordering {
    private static final double SLACK = 4; // pixels that a click may slip

    private final RecordList list;
    private final RecordRow row;
    private double grabbedAt;
    private boolean dragged;

    Ordering(RecordList list, RecordRow row) {
        this.list = list;
        this.row = row;
    }

    /// Alt+↑ and Alt+↓.
    Ordering byKeys() {
        row.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            boolean up = key.getCode() == KeyCode.UP;
            if (key.isAltDown() && (up || key.getCode() == KeyCode.DOWN)) {
                key.consume();
                int by = up ? -1 : 1;
                if (list.canMove(row, by)) {
                    list.moveQuietly(row, by);
                }
            }
        });
        return this;
    }

    /// By what the mouse takes hold of.
    Ordering byDragging(Node handle) {
        handle.setCursor(Cursor.OPEN_HAND);
        handle.setOnMousePressed(mouse -> grabbedAt = mouse.getSceneY());
        handle.setOnMouseDragged(this::drag);
        handle.setOnMouseReleased(mouse -> drop());
        return this;
    }

    private void drag(MouseEvent mouse) {
        double by = mouse.getSceneY() - grabbedAt;
        if (mouse.getButton() == MouseButton.PRIMARY && (dragged || Math.abs(by) > SLACK)) {
            dragged = true;
            row.setViewOrder(-1);
            row.setTranslateY(by);
            makeWay();
        }
    }

    private void makeWay() {
        int target = target();
        for (RecordRow other : list.rows()) {
            if (!other.equals(row)) {
                other.setTranslateY(shift(other.place(), target));
            }
        }
    }

    private double shift(int place, int target) {
        if (place > row.place() && place <= target) {
            return -row.getHeight();
        }
        return place < row.place() && place >= target ? row.getHeight() : 0;
    }

    /// Where the row would be, by how many of the others its middle has passed.
    private int target() {
        double middle = row.getLayoutY() + row.getTranslateY() + row.getHeight() / 2;
        return (int) list.rows().stream()
                .filter(other -> !other.equals(row) && other.getLayoutY() + other.getHeight() / 2 < middle)
                .count();
    }

    private void drop() {
        if (!dragged) {
            return;
        }
        int by = target() - row.place();
        dragged = false;
        row.setViewOrder(0);
        List<RecordRow> all = list.rows();
        all.forEach(each -> each.setTranslateY(0));
        if (by != 0) {
            list.moveQuietly(row, by);
        }
    }
}
