package org.updateuser.view.kit;

import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/// A field asks as far as there is room, and then ends in an ellipsis, where the toolkit would cut a letter in two.
public final class PromptRoom {
    private static final String MORE = "…";
    private static final double CARET = 2; // pixels, before the first letter and after the last one

    private PromptRoom() {}

    /// Has a field ask for something, in as many letters as it has room for.
    ///
    /// @param whole what it asks for
    public static void of(TextField field, ObservableValue<String> whole) {
        Text measured = new Text();
        measured.fontProperty().bind(field.fontProperty());
        Stream.<ObservableValue<?>>of(whole, field.widthProperty(), field.insetsProperty(), field.fontProperty())
                .forEach(value ->
                        value.subscribe(() -> field.setPromptText(fitting(whole.getValue(), measured, field))));
    }

    private static String fitting(String whole, Text measured, TextField field) {
        double room = field.getWidth()
                - field.getInsets().getLeft()
                - field.getInsets().getRight()
                - CARET;
        if (whole.isEmpty() || room <= 0 || width(whole, measured) <= room) {
            return whole;
        }
        int end = whole.length();
        while (end > 0 && width(whole.substring(0, end).stripTrailing() + MORE, measured) > room) {
            end = whole.offsetByCodePoints(end, -1);
        }
        return whole.substring(0, end).stripTrailing() + MORE;
    }

    private static double width(String text, Text measured) {
        measured.setText(text);
        return measured.getLayoutBounds().getWidth();
    }
}
