package org.updateuser.view;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Boxes to choose one of a few things.
final class Choices {
    private Choices() {}

    static <T> void offer(ComboBox<T> box, List<T> choices, Function<T, String> label) {
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : label.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nobody types here");
            }
        });
    }
}
