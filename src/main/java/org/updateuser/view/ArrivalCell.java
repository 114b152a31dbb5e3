package org.updateuser.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.updateuser.form.ArrivalLine;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Buttons;

/// One draft of a file: whose, whether it comes in, why not, and the choice to let it replace one's own.
final class ArrivalCell extends ListCell<ArrivalLine> {
    private final Words words;
    private final Label name = new Label();
    private final Label text = new Label();
    private final Label mark = new Label();
    private final CheckBox replace = new CheckBox();
    private final HBox line;
    private Subscription shown = Subscription.EMPTY;

    ArrivalCell(Words words) {
        this.words = words;
        name.getStyleClass().add("row-name");
        text.getStyleClass().add("row-title");
        text.setWrapText(true);
        mark.getStyleClass().add("draft-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        replace.setText(words.text("arrival.replace"));
        replace.setFocusTraversable(false); // Space ticks it in the list
        replace.setMinWidth(Region.USE_PREF_SIZE);
        replace.managedProperty().bind(replace.visibleProperty());
        VBox texts = new VBox(name, text);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        line = new HBox(texts, replace, mark);
        line.getStyleClass().addAll("draft-row", "arrival-row");
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ArrivalLine item, boolean empty) {
        super.updateItem(item, empty);
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        setGraphic(empty || item == null ? null : line);
        if (empty || item == null) {
            setAccessibleText(null);
            return;
        }
        Shown.write(name, Shown.shortened(item.name()));
        text.setText(item.text());
        replace.setVisible(item.isChoice());
        replace.setAccessibleText(words.text("arrival.replace.name", Shown.shortened(item.name())));
        replace.setSelected(item.replacing().get());
        replace.setOnAction(event -> item.replacing().set(replace.isSelected()));
        shown = item.replacing().subscribe(now -> mark(item));
    }

    private void mark(ArrivalLine item) {
        boolean comes = item.comesIn();
        replace.setSelected(item.replacing().get());
        mark.setText(words.text(comes ? "arrival.in" : "arrival.out"));
        mark.setGraphic(Buttons.small(comes ? Feather.PLUS : Feather.X));
        mark.getStyleClass().removeAll("good", "info");
        mark.getStyleClass().add(comes ? "good" : "info");
        setAccessibleText(words.text("drafts.row.name", name.getText(), text.getText(), mark.getText()));
    }
}
