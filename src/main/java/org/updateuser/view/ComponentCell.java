package org.updateuser.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.Component;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Hint;

/// Something the program is made with: name and version over what it is and its licence.
final class ComponentCell extends ListCell<Component> {
    private final Words words;
    private final Label name = new Label();
    private final Label version = new Label();
    private final Label licence = new Label();
    private final HBox row;

    ComponentCell(Words words) {
        this.words = words;
        name.getStyleClass().add("row-name");
        version.getStyleClass().addAll("muted", "small");
        licence.getStyleClass().add("row-title");
        VBox lines = new VBox(name, licence);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        version.setMinWidth(USE_PREF_SIZE);
        FontIcon more = new FontIcon(Feather.CHEVRON_RIGHT);
        more.getStyleClass().add("component-more");
        row = new HBox(lines, version, more);
        row.getStyleClass().add("list-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(@Nullable Component component, boolean empty) {
        super.updateItem(component, empty);
        if (empty || component == null) {
            setGraphic(null);
            Hint.setText(this, "");
            setAccessibleText(null);
            return;
        }
        String kind = words.text("about.kind." + component.kind());
        name.setText(component.name());
        version.setText(component.version());
        licence.setText(words.text("slot", kind, component.licence()));
        Hint.setText(this, component.name() + " " + component.version() + "\n" + licence.getText());
        setAccessibleText(
                words.text("about.component", component.name(), component.version(), kind, component.licence()));
        setGraphic(row);
    }
}
