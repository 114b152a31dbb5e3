package org.updateuser.view.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A line of what a picker offers.
final class PickCell<T> extends ListCell<T> {
    private final Supplier<Look<T>> look;

    PickCell(Supplier<Look<T>> look) {
        this.look = look;
        getStyleClass().add("pick-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else {
            setGraphic(line(item, look.get()));
            setAccessibleText(
                    look.get().label().apply(item) + " " + look.get().detail().apply(item));
        }
    }

    static <T> HBox line(T item, Look<T> look) {
        Label words = new Label();
        Direction.write(words, look.label().apply(item));
        words.getStyleClass().add("pick-label");
        VBox lines = new VBox(words);
        lines.getStyleClass().add("pick-lines");
        String second = look.detail().apply(item);
        if (!second.isEmpty()) {
            Label detail = new Label(second);
            detail.getStyleClass().add("second-line");
            lines.getChildren().add(detail);
        }
        HBox line = new HBox(lines);
        line.getStyleClass().add("pick-line");
        Node face = look.face().apply(item);
        if (face != null) {
            line.getChildren().addFirst(face);
        }
        if (look.picked().test(item)) {
            HBox.setHgrow(lines, Priority.ALWAYS);
            line.getChildren().add(Buttons.small(Feather.CHECK));
        }
        return line;
    }
}
