package org.updateuser.view;

import java.util.function.Consumer;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.form.Lock;
import org.updateuser.form.Words;
import org.updateuser.view.items.Calendars;
import org.updateuser.view.kit.DayField;
import org.updateuser.view.kit.Direction;

/// A text in the control that suits it.
final class TextBinding {
    private TextBinding() {}

    /// @param tooLong told of the length when more is pasted than a control can hold; nothing is changed then
    static Subscription bind(Node node, FieldState<String> state, Words words, Consumer<Integer> tooLong) {
        Property<String> typed = state.typed();
        return switch (node) {
            case TextInputControl input -> {
                Subscription direction = Direction.follow(input);
                input.setTextFormatter(new TextFormatter<>(change -> held(change, tooLong)));
                yield direction.and(Binding.of(typed, input.textProperty(), text -> show(input, text)));
            }
            case DayField day -> {
                Calendars.name(day, words);
                yield Binding.of(typed, day.textProperty(), day::setText);
            }
            default -> throw new IllegalArgumentException("no editor of a text: " + node);
        };
    }

    /// A text too long for the control is locked and said to be so; it never gets into the control.
    private static void show(TextInputControl input, String text) {
        input.setText(text.length() > Lock.LONGEST_TEXT ? "" : text);
        input.positionCaret(input.isFocused() ? input.getLength() : 0); // a long text is read from its beginning
    }

    private static TextFormatter.Change held(TextFormatter.Change change, Consumer<Integer> tooLong) {
        int length = change.getControlNewText().length();
        if (!change.isAdded() || length <= Lock.LONGEST_TEXT) {
            return change;
        }
        tooLong.accept(length);
        change.setText("");
        change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
        change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        return change;
    }
}
