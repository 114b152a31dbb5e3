package org.updateuser.view.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// A list of short texts as chips, with a field to type the next one. Enter, a comma and leaving the field add what is
/// typed; the arrow keys walk over the chips, Delete and Backspace take one out. The same tag twice is refused: the one
/// that is there already lights up.
public final class TagEditor extends FlowPane {
    private final ObjectProperty<List<String>> items = new SimpleObjectProperty<>(this, "items", List.of());
    private final ObjectProperty<List<String>> base = new SimpleObjectProperty<>(this, "base", List.of());
    private final StringProperty prompt = new SimpleStringProperty(this, "prompt", "");
    private final StringProperty removeName = new SimpleStringProperty(this, "removeName", "{0}");
    private final TagInput input = new TagInput(this::add);

    public TagEditor() {
        getStyleClass().addAll("field", "tag-editor");
        setMinWidth(0);
        input.askedProperty().bind(prompt);
        input.maxWidthProperty().bind(room());
        input.accessibleTextProperty().bind(accessibleTextProperty());
        input.accessibleHelpProperty().bind(accessibleHelpProperty());
        input.focusedProperty().subscribe(focused -> {
            if (!focused && !input.getText().isBlank()) {
                input.commit();
            }
        });
        items.subscribe(_ -> show());
        base.subscribe(_ -> show());
        removeName.subscribe(_ -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                input.requestFocus();
            }
        });
    }

    /// What a line has for what stands in it.
    private DoubleBinding room() {
        return Bindings.createDoubleBinding(
                () -> getWidth() - getInsets().getLeft() - getInsets().getRight(), widthProperty(), insetsProperty());
    }

    @Override
    public void requestFocus() {
        input.requestFocus();
    }

    private void show() {
        List<Node> shown = new ArrayList<>();
        for (String tag : items.get()) {
            String name = removeName.get().replace("{0}", tag);
            Chip chip = new Chip(tag, !base.get().contains(tag), name, () -> remove(tag));
            chip.maxWidthProperty().bind(room());
            shown.add(chip);
        }
        shown.add(input);
        getChildren().setAll(shown);
    }

    private List<Chip> chips() {
        return getChildren().stream()
                .filter(Chip.class::isInstance)
                .map(Chip.class::cast)
                .toList();
    }

    private void add(List<String> tags) {
        List<String> all = new ArrayList<>(items.get());
        List<String> doubled = tags.stream().filter(all::contains).toList();
        tags.stream().filter(tag -> !doubled.contains(tag)).forEach(all::add);
        if (all.size() > items.get().size()) {
            boolean focused = input.isFocused();
            items.set(List.copyOf(all));
            if (focused) {
                input.requestFocus();
            }
        }
        chips().stream().filter(chip -> doubled.contains(chip.tag())).forEach(Chip::flash);
    }

    private void remove(String tag) {
        int place = items.get().indexOf(tag);
        items.set(items.get().stream().filter(other -> !other.equals(tag)).toList());
        focus(Math.min(place, items.get().size()));
    }

    private void focus(int place) {
        List<Chip> chips = chips();
        if (place >= 0 && place < chips.size()) {
            chips.get(place).requestFocus();
        } else if (place >= chips.size()) {
            input.requestFocus();
            input.end();
        }
    }

    private void type(KeyEvent event) {
        if (event.getTarget() == input
                && (event.getCharacter().equals(",") || event.getCharacter().equals(";"))) {
            input.commit();
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        boolean taken = event.getTarget() instanceof Chip chip ? pressChip(chip, event) : pressInput(event);
        if (taken) {
            event.consume();
        }
    }

    private boolean pressInput(KeyEvent event) {
        boolean atStart = input.getCaretPosition() == 0 && input.getSelection().getLength() == 0;
        boolean typed = !input.getText().isBlank();
        if (event.getCode() == KeyCode.ENTER && typed) {
            input.commit();
            return true;
        }
        boolean back = event.getCode() == KeyCode.BACK_SPACE || turned(event.getCode()) == KeyCode.LEFT;
        if (back && atStart && !items.get().isEmpty() && !event.isShiftDown()) {
            focus(items.get().size() - 1);
            return true;
        }
        return false;
    }

    private boolean pressChip(Chip chip, KeyEvent event) {
        int place = chips().indexOf(chip);
        return switch (turned(event.getCode())) {
            case LEFT -> go(Math.max(0, place - 1));
            case RIGHT -> go(place + 1);
            case HOME -> go(0);
            case END -> go(items.get().size());
            case DELETE, BACK_SPACE -> {
                remove(chip.tag());
                yield true;
            }
            default -> false;
        };
    }

    private boolean go(int place) {
        focus(place);
        return true;
    }

    /// Left is back to the start, whichever side the start is on.
    private KeyCode turned(KeyCode code) {
        if (getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) {
            return switch (code) {
                case LEFT -> KeyCode.RIGHT;
                case RIGHT -> KeyCode.LEFT;
                default -> code;
            };
        }
        return code;
    }

    /// The tags, in order; an immutable list, replaced as a whole.
    public ObjectProperty<List<String>> itemsProperty() {
        return items;
    }

    public List<String> getItems() {
        return items.get();
    }

    public void setItems(List<String> value) {
        items.set(List.copyOf(value));
    }

    /// What the server has: a tag that is not in it is drawn as added.
    public ObjectProperty<List<String>> baseProperty() {
        return base;
    }

    public List<String> getBase() {
        return base.get();
    }

    public void setBase(List<String> value) {
        base.set(List.copyOf(value));
    }

    /// What the empty field says.
    public StringProperty promptProperty() {
        return prompt;
    }

    public String getPrompt() {
        return Objects.requireNonNullElse(prompt.get(), "");
    }

    public void setPrompt(String value) {
        prompt.set(value);
    }

    /// The name of the button that takes a tag out; `{0}` stands for the tag.
    public StringProperty removeNameProperty() {
        return removeName;
    }

    public String getRemoveName() {
        return removeName.get();
    }

    public void setRemoveName(String value) {
        removeName.set(value);
    }
}
