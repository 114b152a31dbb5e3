package org.updateuser.view.kit;

import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A strip across a window, or when `boxed` a box within a pane, that says one thing and offers one
/// way on: the sandbox, being offline, a field that stays out of the save.
public final class Banner extends HBox {
    /// What it is about; each has its colour and its icon.
    public enum Kind {
        SANDBOX,
        INFO,
        WARN,
        BAD,
        GOOD
    }

    /// That of Japanese, which brings its own room.
    private static final String FULL_STOP = "\u3002";

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(this, "kind", Kind.INFO);
    private final BooleanProperty boxed = new PseudoFlag(this, "boxed");
    private final StringProperty boldText = words("boldText");
    private final StringProperty text = words("text");
    private final StringProperty actionText = words("actionText");
    private final StringProperty closeName = words("closeName");
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onAction = handler("onAction");
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onClose = handler("onClose");

    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Text bold = new Text();
    private final Text plain = new Text();
    private final Text gap = new Text(" ");

    public Banner() {
        getStyleClass().add("banner");
        setAccessibleRole(AccessibleRole.TEXT);
        bold.getStyleClass().add("bold-text");
        TextFlow words = new TextFlow(bold, plain, gap);
        Direction.watch(bold, plain);
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane place = new StackPane(icon);
        place.getStyleClass().add("icon-slot");
        place.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Hyperlink action = action();
        getChildren().setAll(place, words, action, close());
        boxed.subscribe(inside -> {
            getChildren().remove(action);
            words.getChildren().remove(action);
            if (inside) {
                words.getChildren().add(action);
            } else {
                getChildren().add(2, action);
            }
        });
        kind.subscribe(this::draw);
        boldText.subscribe(_ -> say());
        text.subscribe(_ -> say());
    }

    private Hyperlink action() {
        Hyperlink action = new Hyperlink();
        action.getStyleClass().add("banner-action");
        action.setMinWidth(USE_PREF_SIZE);
        action.textProperty().bind(actionText);
        action.onActionProperty().bind(onAction);
        action.visibleProperty().bind(actionText.isNotEmpty());
        action.managedProperty().bind(action.visibleProperty());
        return action;
    }

    private Button close() {
        Button close = Buttons.square(Feather.X, "banner-close");
        close.accessibleTextProperty().bind(closeName);
        close.onActionProperty().bind(onClose);
        close.visibleProperty().bind(closeName.isNotEmpty());
        close.managedProperty().bind(close.visibleProperty());
        return close;
    }

    private void draw(Kind shown) {
        icon.setIconCode(
                switch (shown) {
                    case SANDBOX -> Feather.BOX;
                    case INFO -> Feather.INFO;
                    case WARN -> Feather.ALERT_TRIANGLE;
                    case BAD -> Feather.ALERT_CIRCLE;
                    case GOOD -> Feather.CHECK;
                });
        for (Kind each : Kind.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(name(each)), each == shown);
        }
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case SANDBOX -> "sandbox";
            case INFO -> "info";
            case WARN -> "warn";
            case BAD -> "bad";
            case GOOD -> "good";
        };
    }

    private void say() {
        String first = Objects.requireNonNullElse(boldText.get(), "");
        String second = Objects.requireNonNullElse(text.get(), "");
        bold.setText(first);
        String between = first.isEmpty() || first.endsWith(FULL_STOP) ? "" : " ";
        plain.setText(between + second);
        setAccessibleText((first + between + second).strip());
    }

    private StringProperty words(String name) {
        return new SimpleStringProperty(this, name, "");
    }

    private ObjectProperty<@Nullable EventHandler<ActionEvent>> handler(String name) {
        return new SimpleObjectProperty<>(this, name);
    }

    /// What it is about.
    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public Kind getKind() {
        return kind.get();
    }

    public void setKind(Kind value) {
        kind.set(value);
    }

    /// The first words, in semibold.
    public StringProperty boldTextProperty() {
        return boldText;
    }

    public String getBoldText() {
        return boldText.get();
    }

    public void setBoldText(String value) {
        boldText.set(value);
    }

    /// The rest of what is said.
    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    public void setText(String value) {
        text.set(value);
    }

    /// The way on, as a link; empty for none.
    public StringProperty actionTextProperty() {
        return actionText;
    }

    public String getActionText() {
        return actionText.get();
    }

    public void setActionText(String value) {
        actionText.set(value);
    }

    /// The name of the closing button; empty for a banner that stays.
    public StringProperty closeNameProperty() {
        return closeName;
    }

    public String getCloseName() {
        return closeName.get();
    }

    public void setCloseName(String value) {
        closeName.set(value);
    }

    /// What the link does.
    public ObjectProperty<@Nullable EventHandler<ActionEvent>> onActionProperty() {
        return onAction;
    }

    public @Nullable EventHandler<ActionEvent> getOnAction() {
        return onAction.get();
    }

    public void setOnAction(@Nullable EventHandler<ActionEvent> value) {
        onAction.set(value);
    }

    /// What closing does; the screen takes the banner away itself.
    public ObjectProperty<@Nullable EventHandler<ActionEvent>> onCloseProperty() {
        return onClose;
    }

    public @Nullable EventHandler<ActionEvent> getOnClose() {
        return onClose.get();
    }

    public void setOnClose(@Nullable EventHandler<ActionEvent> value) {
        onClose.set(value);
    }

    /// Whether it is a box within a pane, its link at the end of the words, and not a strip across a window.
    public BooleanProperty boxedProperty() {
        return boxed;
    }

    public boolean isBoxed() {
        return boxed.get();
    }

    public void setBoxed(boolean value) {
        boxed.set(value);
    }
}
