package org.updateuser.view;

import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.view.kit.DayField;

/// A text in the control that suits it.
final class TextBinding {
    private TextBinding() {}

    static Subscription bind(Node node, FieldState<String> state) {
        Property<String> typed = state.typed();
        return switch (node) {
            case TextInputControl input ->
                Binding.of(typed, input.textProperty(), text -> {
                    input.setText(text);
                    input.positionCaret(text.length());
                });
            case DayField day -> Binding.of(typed, day.textProperty(), day::setText);
            default -> throw new IllegalArgumentException("no editor of a text: " + node);
        };
    }
}
