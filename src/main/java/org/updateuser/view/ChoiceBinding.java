package org.updateuser.view;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.form.Words;
import org.updateuser.model.Choice;

/// One of a few texts in a combo box; an open choice can be typed as well.
final class ChoiceBinding {
    private ChoiceBinding() {}

    static Subscription bind(Node node, FieldState<String> state, Choice choice, Words words) {
        if (!(node instanceof ComboBox<?> untyped)) {
            throw new IllegalArgumentException("no editor of a choice: " + node);
        }
        @SuppressWarnings("unchecked") // FXML makes it without items, so it holds what is put in here
        ComboBox<String> box = (ComboBox<String>) untyped;
        box.getItems().setAll(choice.options());
        box.setEditable(choice.open());
        box.setConverter(converter(choice, words));
        return choice.open()
                ? Binding.of(
                        state.typed(),
                        box.getEditor().textProperty().map(text -> value(choice, words, text)),
                        value -> show(box, value))
                : Binding.of(state.typed(), box.valueProperty(), box::setValue);
    }

    private static void show(ComboBox<String> box, String value) {
        box.setValue(value);
        box.getEditor().setText(box.getConverter().toString(value));
    }

    /// What is meant by a text: one of the options, where it is called so in the language of the window, or else the
    /// text as it stands.
    private static String value(Choice choice, Words words, String text) {
        return choice.options().stream()
                .filter(option -> words.choice(choice.name(), option).equals(text))
                .findFirst()
                .orElse(text);
    }

    private static StringConverter<String> converter(Choice choice, Words words) {
        return new StringConverter<>() {
            @Override
            public String toString(@org.jspecify.annotations.Nullable String value) {
                return value == null ? "" : words.choice(choice.name(), value);
            }

            @Override
            public String fromString(String text) {
                return value(choice, words, text);
            }
        };
    }
}
