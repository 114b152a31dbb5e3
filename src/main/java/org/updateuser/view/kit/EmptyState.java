package org.updateuser.view.kit;

import javafx.beans.DefaultProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where there is nothing yet: one icon, what the place is for, and the two or three ways on.
@DefaultProperty("lines")
public final class EmptyState extends VBox {
    private static final PseudoClass LINKS = PseudoClass.getPseudoClass("links");
    private static final double NARROW = 18; // times the size of its title
    private static final double GIVEN_UP = 0.75;
    private static final double WIDE = 100_000; // pixels, wider than any screen

    private final StringProperty iconLiteral = new SimpleStringProperty(this, "iconLiteral", "fth-user");
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final VBox lines = new VBox();
    private final Label head = label(title, "empty-title");

    public EmptyState() {
        getStyleClass().add("empty-state");
        managedProperty().bind(visibleProperty()); // what stands in its place needs no room for it
        FontIcon icon = new FontIcon(Feather.USER);
        icon.getStyleClass().add("icon-large");
        iconLiteral.subscribe(icon::setIconLiteral);
        lines.getStyleClass().add("lines");
        lines.getChildren().addListener((ListChangeListener<Node>) _ -> align());
        getChildren().setAll(icon, head, label(text, "empty-text"), lines);
    }

    /// Panes beside each other ask how low it may be without saying how wide it is, or with any width at all; then it
    /// answers for a narrow one, where its words take several lines. Most of the room around it is what it gives up
    /// first.
    @Override
    protected double computeMinHeight(double width) {
        boolean unknown = width < 0 || width > WIDE;
        double narrow = NARROW * head.getFont().getSize();
        double around = snappedTopInset() + snappedBottomInset();
        return super.computeMinHeight(unknown ? narrow : width) - around * GIVEN_UP;
    }

    /// Ways on without keys stand in the middle, as what is above them; with keys they are a table.
    private void align() {
        pseudoClassStateChanged(
                LINKS, lines.getChildren().stream().allMatch(line -> line instanceof KeyLine way && way.isKeyless()));
    }

    private static Label label(StringProperty words, String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /// The ways on, usually `KeyLine`s.
    public ObservableList<Node> getLines() {
        return lines.getChildren();
    }

    /// The icon, in Ikonli's words, such as `fth-user`.
    public StringProperty iconLiteralProperty() {
        return iconLiteral;
    }

    public String getIconLiteral() {
        return iconLiteral.get();
    }

    public void setIconLiteral(String value) {
        iconLiteral.set(value);
    }

    /// What is the case, in three or four words.
    public StringProperty titleProperty() {
        return title;
    }

    public String getTitle() {
        return title.get();
    }

    public void setTitle(String value) {
        title.set(value);
    }

    /// What this place is for.
    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    public void setText(String value) {
        text.set(value);
    }
}
