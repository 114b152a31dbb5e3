package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.PaletteRow;
import org.updateuser.form.PaletteRow.Found;
import org.updateuser.form.PaletteRow.Kind;
import org.updateuser.form.PaletteRow.Marked;
import org.updateuser.form.PaletteRow.Title;
import org.updateuser.form.command.Command.Group;
import org.updateuser.form.command.Match.Hit;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.Direction;
import org.updateuser.view.kit.KeyCap;
import org.updateuser.view.kit.ShorteningLine;

/// A line of the palette, with what was typed standing out in it.
final class PaletteCell extends ListCell<PaletteRow> {
    private static final String GO_IN = "fth-corner-down-right";

    private final Portraits portraits;
    private final Label title = new Label();
    private final Avatar avatar = new Avatar();
    private final FontIcon icon = new FontIcon();
    private final StackPane face = new StackPane(avatar, icon);
    private final TextFlow words = new TextFlow();
    private final Label why = new Label();
    private final KeyCap keys = new KeyCap();
    private final HBox line;

    PaletteCell(Portraits portraits) {
        this.portraits = portraits;
        title.getStyleClass().add("section-title");
        face.getStyleClass().add("palette-face");
        words.getStyleClass().add("palette-words");
        words.setMaxHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("palette-why");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new ShorteningLine(List.of(why, words), face, words, gap, why, keys);
        line.getStyleClass().add("palette-line");
        keys.managedProperty().bind(keys.visibleProperty());
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setPrefWidth(0);
        setText(null);
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("title", "impossible");
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case Title text -> show(text);
            case Found found -> show(found);
        }
    }

    private void show(Title text) {
        getStyleClass().add("title");
        title.setText(text.text());
        setGraphic(title);
        setAccessibleText(text.text());
    }

    private void show(Found found) {
        if (!found.isPossible()) {
            getStyleClass().add("impossible");
        }
        avatar.setVisible(found.face().isPresent());
        icon.setVisible(found.face().isEmpty());
        found.face()
                .ifPresentOrElse(
                        person -> portraits.show(avatar, person.name(), person.picture()),
                        () -> icon.setIconLiteral(icon(found)));
        List<Text> parts = new ArrayList<>(parts(found.name(), "name"));
        if (!found.detail().text().isEmpty()) {
            parts.add(part("   ", "detail", false));
            parts.addAll(parts(found.detail(), "detail"));
        }
        words.getChildren().setAll(parts);
        why.setText(found.obstacle());
        keys.setText(found.keys());
        keys.setVisible(!found.keys().isEmpty());
        setGraphic(line);
        setAccessibleText(said(found));
    }

    /// All that a line says.
    static String said(Found found) {
        return String.join(
                ", ",
                List.of(found.name().text(), found.detail().text(), found.obstacle(), found.keys()).stream()
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static String icon(Found found) {
        return found.group().map(PaletteCell::icon).orElse(found.kind() == Kind.FILTER ? "fth-filter" : GO_IN);
    }

    private static String icon(Group group) {
        return switch (group) {
            case PERSON -> "fth-user";
            case LIST -> "fth-list";
            case MANY -> "fth-layers";
            case GO -> "fth-arrow-right";
            case SECTION -> GO_IN;
            case LOOK -> "fth-sliders";
        };
    }

    private static List<Text> parts(Marked marked, String style) {
        List<Text> parts = new ArrayList<>();
        String text = marked.text();
        int at = 0;
        for (Hit hit : marked.hits()) {
            parts.add(part(text.substring(at, hit.from()), style, false));
            parts.add(part(text.substring(hit.from(), hit.to()), style, true));
            at = hit.to();
        }
        parts.add(part(text.substring(at), style, false));
        return parts;
    }

    private static Text part(String text, String style, boolean hit) {
        Text part = new Text(text);
        part.getStyleClass().add(style);
        Direction.dress(part, text);
        if (hit) {
            part.getStyleClass().add("hit");
        }
        return part;
    }
}
