package org.updateuser.view.kit;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/// How many a filter finds, behind its name on its chip: a sign of its own, so that it is not read as part of the name.
public final class ChipCount {
    private ChipCount() {}

    /// Says how many.
    ///
    /// @param count as it is written; `""` while it is not known, or where none need no word
    /// @param said name and number as one sentence, for those who hear it
    public static void say(Labeled chip, String name, String count, String said) {
        chip.setText(name);
        chip.setAccessibleText(said);
        if (count.isEmpty()) {
            chip.setGraphic(null);
        } else if (chip.getGraphic() instanceof Label label) {
            label.setText(count);
        } else {
            Label label = new Label(count);
            label.getStyleClass().add("chip-count");
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.setGraphic(label);
        }
    }
}
