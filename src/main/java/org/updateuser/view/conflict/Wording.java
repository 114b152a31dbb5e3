package org.updateuser.view.conflict;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.updateuser.view.kit.Direction;

/// What became of a value: before, an arrow, after, and what else there is to say. It wraps and shortens nothing.
final class Wording extends TextFlow {
    private static final String ARROW = "\u2192\u00A0";

    private final String said;

    /// @param before what it was or a verb, or `""`
    /// @param moves whether an arrow leads from `before` to `after`
    /// @param note what else there is to say, or `""`
    Wording(String before, boolean moves, String after, String note) {
        List<Text> texts = new ArrayList<>();
        if (!before.isEmpty()) {
            texts.add(text(before + " ", "before"));
        }
        if (moves) {
            texts.add(text(ARROW, "before"));
        }
        texts.add(text(after, "after"));
        if (!note.isEmpty()) {
            texts.add(text(" · " + note, "before"));
        }
        said = String.join("", texts.stream().map(Text::getText).toList());
        getChildren().setAll(texts);
        setMinWidth(0);
    }

    private static Text text(String said, String styleClass) {
        Text text = new Text(said);
        text.getStyleClass().add(styleClass);
        Direction.dress(text, said);
        return text;
    }

    /// All of it as one text.
    String said() {
        return said;
    }
}
