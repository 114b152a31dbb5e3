package org.updateuser.view.kit;

import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;

/// A field whose end tells one value from another, as addresses do: where not all of it can be seen, that is what is
/// seen while nobody types in it.
public final class EndShown {
    private EndShown() {}

    public static void in(TextField field) {
        Stream.<ObservableValue<?>>of(
                        field.widthProperty(), field.fontProperty(), field.textProperty(), field.focusedProperty())
                .forEach(value -> value.subscribe(() -> Platform.runLater(() -> show(field))));
        field.caretPositionProperty().subscribe(() -> Platform.runLater(() -> showAgain(field)));
    }

    /// Whoever puts a text in may put the caret to its beginning after that.
    private static void showAgain(TextField field) {
        if (field.getCaretPosition() < field.getLength()) {
            show(field);
        }
    }

    /// The toolkit scrolls to where the caret goes.
    private static void show(TextField field) {
        if (!field.isFocused()) {
            field.home();
            field.end();
        }
    }
}
