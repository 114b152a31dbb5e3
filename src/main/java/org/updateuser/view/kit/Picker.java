package org.updateuser.view.kit;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One thing picked out of many by searching: a person, a group, a place. Enter, Space, Down, F4 or typing opens; in
/// what opens, the arrows move, Enter chooses and Esc leaves all as it was. Delete picks nothing.
///
/// @param <T> what is picked
public final class Picker<T> extends Offer<T> {
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");

    private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>(this, "value");
    private final StringProperty clearText = new SimpleStringProperty(this, "clearText", "");
    private final Label words = new Label();
    private final StackPane place = new StackPane();
    private Optional<PickPopup<T>> popup = Optional.empty();

    public Picker() {
        getStyleClass().addAll("field", "picker");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.COMBO_BOX);
        words.getStyleClass().add("picker-text");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane chevron = new StackPane(Buttons.small(Feather.CHEVRON_DOWN));
        chevron.getStyleClass().add("picker-chevron");
        HBox line = new HBox(place, words, clear(), chevron);
        line.getStyleClass().add("picker-line");
        getChildren().setAll(line);
        value.subscribe(_ -> draw());
        promptProperty().subscribe(_ -> draw());
        setOnMousePressed(_ -> requestFocus());
        setOnMouseClicked(_ -> open(""));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private Button clear() {
        Button clear = Buttons.square(Feather.X, "picker-clear");
        clear.setGraphic(Buttons.small(Feather.X));
        clear.setFocusTraversable(false);
        clear.accessibleTextProperty().bind(clearText);
        clear.setOnAction(_ -> value.set(null));
        clear.visibleProperty()
                .bind(value.isNotNull()
                        .and(clearText.isNotEmpty())
                        .and(hoverProperty().or(focusedProperty())));
        clear.managedProperty().bind(value.isNotNull().and(clearText.isNotEmpty()));
        return clear;
    }

    private void showing(boolean shown) {
        pseudoClassStateChanged(PseudoClass.getPseudoClass("showing"), shown);
        notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
        if (!shown && getScene() != null && isFocusTraversable()) {
            requestFocus();
        }
    }

    private void press(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case ENTER, SPACE, DOWN, F4 -> open("");
            case DELETE, BACK_SPACE -> choose(null);
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        boolean chord = event.isControlDown() || event.isMetaDown() || (event.isAltDown() && !event.isControlDown());
        if (!chord && !typed.isBlank() && !Character.isISOControl(typed.codePointAt(0))) {
            open(typed);
            event.consume();
        }
    }

    private boolean open(String text) {
        if (!isDisabled() && !isShowing()) {
            popup = Optional.of(made());
            popup.ifPresent(one -> one.open(this, text));
        }
        return true;
    }

    /// Each time another one: what was shown with larger text once is measured by that for ever, while its letters are
    /// smaller again.
    private PickPopup<T> made() {
        PickPopup<T> made = new PickPopup<>(this, this::choose);
        made.search().promptTextProperty().bind(searchPromptProperty());
        made.search().accessibleTextProperty().bind(accessibleTextProperty());
        made.popup().showingProperty().subscribe((before, shown) -> showing(shown));
        return made;
    }

    private boolean choose(@Nullable T picked) {
        value.set(picked);
        return true;
    }

    @Override
    void draw() {
        T shown = value.get();
        pseudoClassStateChanged(UNSET, shown == null);
        Direction.write(words, shown == null ? getPrompt() : getLabel().apply(shown));
        Node face = shown == null ? null : getFace().apply(shown);
        place.getChildren().clear();
        place.setManaged(face != null);
        if (face != null) {
            place.getChildren().add(face);
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> Objects.requireNonNullElse(getAccessibleText(), "") + " " + words.getText();
            case EXPANDED -> isShowing();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case FIRE, EXPAND -> open("");
            case COLLAPSE -> popup.ifPresent(PickPopup::close);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    /// Whether what can be picked is shown now.
    public boolean isShowing() {
        return popup.filter(one -> one.popup().isShowing()).isPresent();
    }

    @Override
    @Nullable
    T picked() {
        return value.get();
    }

    /// What is picked; null for nothing.
    public ObjectProperty<@Nullable T> valueProperty() {
        return value;
    }

    public @Nullable T getValue() {
        return value.get();
    }

    public void setValue(@Nullable T value) {
        this.value.set(value);
    }

    /// The name of the button that picks nothing; empty for none.
    public StringProperty clearTextProperty() {
        return clearText;
    }

    public String getClearText() {
        return clearText.get();
    }

    public void setClearText(String value) {
        clearText.set(value);
    }
}
