package org.updateuser.view.kit;

import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Where the editor of a row stands.
///
/// A text field wants to be laid out anew at every letter, and with it all that it stands in, up to the pane that
/// scrolls; yet its size does not hang on what is typed. So a field is laid out by its slot alone, which asks for more
/// only when something changes that the size does hang on.
final class Slot extends StackPane {
    private @Nullable TextField field; // the editor, where it is one
    private Subscription sizes = Subscription.EMPTY;

    Slot() {
        getStyleClass().add("slot");
    }

    /// @param node the editor, or none
    void put(@Nullable Node node) {
        sizes.unsubscribe();
        field = node instanceof TextField typed ? typed : null;
        sizes = field == null ? Subscription.EMPTY : sizes(field);
        getChildren().setAll(Stream.ofNullable(node).toList());
    }

    private Subscription sizes(TextField editor) {
        editor.setManaged(false);
        Subscription changes = Stream.of(
                        editor.fontProperty(),
                        editor.insetsProperty(),
                        editor.skinProperty(),
                        editor.prefColumnCountProperty(),
                        editor.minWidthProperty(),
                        editor.prefWidthProperty(),
                        editor.maxWidthProperty(),
                        editor.minHeightProperty(),
                        editor.prefHeightProperty(),
                        editor.maxHeightProperty())
                .map(size -> size.subscribe(this::requestLayout))
                .reduce(Subscription.EMPTY, Subscription::and);
        return changes.and(() -> editor.setManaged(true));
    }

    @Override
    protected double computeMinWidth(double height) {
        return field == null ? super.computeMinWidth(height) : across() + field.minWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return field == null ? super.computeMinHeight(width) : upright() + field.minHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return field == null ? super.computePrefWidth(height) : across() + field.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return field == null ? super.computePrefHeight(width) : upright() + field.prefHeight(-1);
    }

    @Override
    public double getBaselineOffset() {
        return field == null ? super.getBaselineOffset() : snappedTopInset() + field.getBaselineOffset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (field != null) {
            layoutInArea(
                    field,
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - across(),
                    getHeight() - upright(),
                    0,
                    Insets.EMPTY,
                    true,
                    true,
                    HPos.LEFT,
                    VPos.CENTER);
        }
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    private double upright() {
        return snappedTopInset() + snappedBottomInset();
    }
}
