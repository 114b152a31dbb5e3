package org.updateuser.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.updateuser.form.Bulk;
import org.updateuser.form.BulkRow;
import org.updateuser.form.RunWords;
import org.updateuser.model.Leaf;
import org.updateuser.model.Named;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Section;
import org.updateuser.view.kit.Picker;
import org.updateuser.view.kit.Portions;

/// The catalogue as one form for many people, section by section.
final class BulkRows {
    private static final int MOST = 3; // that come into the window in one frame

    private final Screens screens;
    private final RunWords said;
    private final Map<Leaf<?>, BulkRowPane> panes = new HashMap<>();
    private final List<Portions> coming = new ArrayList<>();

    BulkRows(Screens screens, RunWords said) {
        this.screens = screens;
        this.said = said;
    }

    void fill(VBox form) {
        List<Node> all = new ArrayList<>(List.of(copying()));
        for (Section section : Section.values()) {
            List<BulkRowPane> rows = rows(section);
            if (!rows.isEmpty()) {
                Label title = new Label(screens.words().text("section." + section));
                title.getStyleClass().add("section-title");
                VBox box = new VBox();
                box.getStyleClass().add("bulk-rows");
                show(box, rows);
                all.addAll(List.of(title, box));
            }
        }
        show(form, all);
    }

    private List<BulkRowPane> rows(Section section) {
        List<BulkRowPane> rows = new ArrayList<>();
        for (BulkRow row : screens.workplace().bulk().form().rows(section)) {
            BulkRowPane pane = new BulkRowPane(screens, said, row);
            panes.put(row.leaf(), pane);
            rows.add(pane);
        }
        return rows;
    }

    private void show(VBox box, List<? extends Node> nodes) {
        Portions portions = new Portions(box, MOST);
        portions.show(nodes);
        coming.add(portions);
    }

    /// Puts the keyboard into a row.
    void goTo(Leaf<?> leaf) {
        coming.forEach(Portions::finish);
        Optional.ofNullable(panes.get(leaf)).ifPresent(BulkRowPane::enter);
    }

    private Picker<Named> copying() {
        Bulk bulk = screens.workplace().bulk();
        Picker<Named> picker = new Picker<>();
        picker.setAccessibleText(screens.words().text("bulk.copy"));
        picker.setPrompt(screens.words().text("bulk.copy"));
        picker.setClearText(screens.words().text("bulk.copy.none"));
        Pickers.prepare(picker, Target.PERSON, screens);
        picker.valueProperty().subscribe((before, chosen) -> bulk.likeness().of(chosen == null ? "" : chosen.id()));
        bulk.source().subscribe((before, now) -> picker.setValue(null));
        VBox.setMargin(picker, new Insets(12, 0, 0, 0));
        return picker;
    }
}
