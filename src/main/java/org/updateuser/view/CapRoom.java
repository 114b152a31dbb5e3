package org.updateuser.view;

import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import org.updateuser.view.kit.PromptRoom;

/// A field with a key cap at its end. The cap gives way to what is typed, and where it would cut off what the field
/// asks for: with large text, in a narrow pane, in a language of long words.
final class CapRoom {
    /// The field has all of its width.
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private static final double AROUND = 6.3; // times the height of the letters: its icon, the cap, what is between

    private CapRoom() {}

    static void of(TextField field, Node cap) {
        Text asked = new Text(field.getPromptText());
        asked.fontProperty().bind(field.fontProperty());
        Runnable look = () -> {
            double needed = asked.getLayoutBounds().getWidth()
                    + AROUND * field.getFont().getSize();
            boolean bare = !field.getText().isEmpty() || (field.getWidth() > 0 && needed > field.getWidth());
            cap.setVisible(!bare);
            field.pseudoClassStateChanged(BARE, bare);
        };
        Stream.<ObservableValue<?>>of(
                        field.widthProperty(), field.fontProperty(), field.textProperty())
                .forEach(value -> value.subscribe(look));
        PromptRoom.of(field, new ReadOnlyStringWrapper(field.getPromptText()));
    }
}
