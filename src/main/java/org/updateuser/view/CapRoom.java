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
/// asks for: with large text, in a narrow pane, in a language of long words. The icon gives way after it.
final class CapRoom {
    /// The field has all of its width.
    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    /// The field has none of it for its icon either.
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private static final double AROUND = 6.3; // times the height of the letters: its icon, the cap, what is between
    private static final double BESIDE = 3.5; // the same without the cap

    private CapRoom() {}

    static void of(TextField field, Node icon, Node cap) {
        Text asked = new Text(field.getPromptText());
        asked.fontProperty().bind(field.fontProperty());
        Runnable look = () -> {
            boolean bare = !field.getText().isEmpty() || isCut(field, asked, AROUND);
            boolean tight = field.getText().isEmpty() && isCut(field, asked, BESIDE);
            cap.setVisible(!bare);
            icon.setVisible(!tight);
            field.pseudoClassStateChanged(BARE, bare);
            field.pseudoClassStateChanged(TIGHT, tight);
        };
        Stream.<ObservableValue<?>>of(field.widthProperty(), field.fontProperty(), field.textProperty())
                .forEach(value -> value.subscribe(look));
        PromptRoom.of(field, new ReadOnlyStringWrapper(field.getPromptText()));
    }

    private static boolean isCut(TextField field, Text asked, double around) {
        double needed =
                asked.getLayoutBounds().getWidth() + around * field.getFont().getSize();
        return field.getWidth() > 0 && needed > field.getWidth();
    }
}
