package org.updateuser.view;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Sentence;
import org.updateuser.view.kit.Direction;

/// One change of a person as a sentence, with a tick where it can be left out by itself. It is made once and shows
/// whatever it is given: a list that is scrolled fast has no time to style new texts.
final class ChangeLine extends HBox {
    private final Text field = text("preview-field");
    private final Text before = text("before");
    private final Text after = text("after");
    private @Nullable CheckBox tick; // most people change in one row only

    ChangeLine() {
        getStyleClass().add("preview-change");
        TextFlow flow = new TextFlow(field, before, after);
        flow.setMinWidth(0);
        setHgrow(flow, Priority.ALWAYS);
        getChildren().setAll(flow);
    }

    private static Text text(String style) {
        Text text = new Text();
        text.getStyleClass().add(style);
        Direction.watch(text);
        return text;
    }

    /// Shows a change that goes with its person or not at all.
    void show(Sentence sentence) {
        boolean moves =
                sentence.glyph() == Sentence.Glyph.CHANGED && !sentence.before().isEmpty();
        field.setText(sentence.title() + "  ");
        before.setText(sentence.before() + (moves ? " → " : " "));
        after.setText(sentence.after());
        if (tick != null) {
            tick.setVisible(false);
        }
    }

    /// Lets it be left out by itself.
    ///
    /// @param name of the tick, for assistive technology
    /// @param chosen whether it goes now
    /// @param choose told whether it is to go
    void offer(String name, boolean chosen, Consumer<Boolean> choose) {
        CheckBox box = tick == null ? box() : tick;
        box.setAccessibleText(name);
        box.setSelected(chosen);
        box.setOnAction(_ -> choose.accept(box.isSelected()));
        box.setVisible(true);
        tick = box;
    }

    private CheckBox box() {
        CheckBox box = new CheckBox();
        box.getStyleClass().add("small-tick");
        box.setFocusTraversable(false); // the list has the keys
        box.managedProperty().bind(box.visibleProperty());
        getChildren().addFirst(box);
        return box;
    }
}
