package org.updateuser.view;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.updateuser.form.BulkRow;
import org.updateuser.form.RunWords;
import org.updateuser.model.Section;

/// The catalogue as one form for many people, section by section.
final class BulkRows {
    private final Screens screens;
    private final RunWords said;

    BulkRows(Screens screens, RunWords said) {
        this.screens = screens;
        this.said = said;
    }

    void fill(VBox form) {
        for (Section section : Section.values()) {
            Label title = new Label(screens.words().text("section." + section));
            title.getStyleClass().add("section-title");
            VBox rows = new VBox();
            rows.getStyleClass().add("bulk-rows");
            for (BulkRow row : screens.workplace().bulk().form().rows(section)) {
                rows.getChildren().add(new BulkRowPane(screens, said, row));
            }
            if (!rows.getChildren().isEmpty()) {
                form.getChildren().addAll(title, rows);
            }
        }
    }
}
