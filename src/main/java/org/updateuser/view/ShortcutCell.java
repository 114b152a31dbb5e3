package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Shortcuts;
import org.updateuser.view.kit.KeyCap;

/// A line of the list of shortcuts: what it does, whether its keys were changed, its keys.
final class ShortcutCell extends ListCell<Shortcuts.Line> {
    private final Label name = new Label();
    private final Label changed = new Label();
    private final HBox keys = new HBox();
    private final String or;
    private final HBox line;

    /// @param changedWord what is said where the keys are not the usual ones
    /// @param or what stands between keys that do the same
    ShortcutCell(String changedWord, String or) {
        this.or = or;
        keys.getStyleClass().add("palette-line");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        changed.setText(changedWord);
        changed.getStyleClass().add("shortcut-changed");
        changed.setMinWidth(Region.USE_PREF_SIZE);
        name.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(name, gap, changed, keys);
        line.getStyleClass().add("palette-line");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0);
    }

    private List<Node> caps(List<String> all) {
        List<Node> caps = new ArrayList<>();
        for (String each : all) {
            if (!caps.isEmpty()) {
                Label between = new Label(or);
                between.getStyleClass().add("shortcut-changed");
                caps.add(between);
            }
            caps.add(new KeyCap(each));
        }
        return caps;
    }

    @Override
    protected void updateItem(Shortcuts.@Nullable Line row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().remove("title");
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        boolean title = row.command().isEmpty();
        if (title) {
            getStyleClass().add("title");
        }
        name.getStyleClass().setAll("label", title ? "section-title" : "shortcut-name");
        name.setText(row.name());
        changed.setVisible(row.isChanged());
        keys.getChildren().setAll(caps(row.caps()));
        setGraphic(line);
        setAccessibleText(row.keys().isEmpty() ? row.name() : row.name() + ", " + row.keys());
    }
}
