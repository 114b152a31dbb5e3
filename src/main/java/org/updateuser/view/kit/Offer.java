package org.updateuser.view.kit;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What can be picked, where it is looked for and how it is shown: the same for one and for many.
///
/// @param <T> what is picked
public abstract sealed class Offer<T> extends StackPane permits Picker {
    private final ObjectProperty<@Nullable Finder<T>> finder = new SimpleObjectProperty<>(this, "finder");
    private final ObjectProperty<Function<T, String>> label =
            new SimpleObjectProperty<>(this, "label", String::valueOf);
    private final ObjectProperty<Function<T, String>> detail = new SimpleObjectProperty<>(this, "detail", _ -> "");
    private final ObjectProperty<Function<T, @Nullable Node>> face =
            new SimpleObjectProperty<>(this, "face", _ -> null);
    private Function<T, Object> key = Objects::requireNonNull;
    private final StringProperty prompt = new SimpleStringProperty(this, "prompt", "");
    private final StringProperty searchPrompt = new SimpleStringProperty(this, "searchPrompt", "");
    private final StringProperty lookingText = new SimpleStringProperty(this, "lookingText", "");
    private final StringProperty emptyText = new SimpleStringProperty(this, "emptyText", "");

    Offer() {
        label.addListener((_, _, _) -> draw());
        detail.addListener((_, _, _) -> draw());
        face.addListener((_, _, _) -> draw());
    }

    /// Draws what is picked anew, because it or the way it is shown changed.
    abstract void draw();

    final Look<T> look() {
        return new Look<>(label.get(), detail.get(), face.get(), this::isPicked);
    }

    private boolean isPicked(T offered) {
        T now = picked();
        return now != null && key.apply(now).equals(key.apply(offered));
    }

    /// What is picked now.
    abstract @Nullable T picked();

    /// Says by what two are the same.
    ///
    /// @param value by what it is known that two are the same; they are compared themselves otherwise
    public final void setKey(Function<T, Object> value) {
        key = value;
    }

    /// Where it is looked for; nothing is found without one.
    public final ObjectProperty<@Nullable Finder<T>> finderProperty() {
        return finder;
    }

    public final @Nullable Finder<T> getFinder() {
        return finder.get();
    }

    public final void setFinder(@Nullable Finder<T> value) {
        finder.set(value);
    }

    /// The words that something is shown with.
    public final ObjectProperty<Function<T, String>> labelProperty() {
        return label;
    }

    public final Function<T, String> getLabel() {
        return label.get();
    }

    public final void setLabel(Function<T, String> value) {
        label.set(value);
    }

    /// The second, quieter line of something that is offered; empty for none.
    public final ObjectProperty<Function<T, String>> detailProperty() {
        return detail;
    }

    public final Function<T, String> getDetail() {
        return detail.get();
    }

    public final void setDetail(Function<T, String> value) {
        detail.set(value);
    }

    /// Makes the node before the words, such as an `Avatar`; null for none. A node stands in one place only, so each
    /// call makes a new one.
    public final ObjectProperty<Function<T, @Nullable Node>> faceProperty() {
        return face;
    }

    public final Function<T, @Nullable Node> getFace() {
        return face.get();
    }

    public final void setFace(Function<T, @Nullable Node> value) {
        face.set(value);
    }

    /// What stands there while nothing is picked.
    public final StringProperty promptProperty() {
        return prompt;
    }

    public final String getPrompt() {
        return prompt.get();
    }

    public final void setPrompt(String value) {
        prompt.set(value);
    }

    /// What the empty search field says.
    public final StringProperty searchPromptProperty() {
        return searchPrompt;
    }

    public final String getSearchPrompt() {
        return searchPrompt.get();
    }

    public final void setSearchPrompt(String value) {
        searchPrompt.set(value);
    }

    /// What is said while it is looked for, where that takes a while.
    public final StringProperty lookingTextProperty() {
        return lookingText;
    }

    public final String getLookingText() {
        return lookingText.get();
    }

    public final void setLookingText(String value) {
        lookingText.set(value);
    }

    /// What is said when nothing was found.
    public final StringProperty emptyTextProperty() {
        return emptyText;
    }

    public final String getEmptyText() {
        return emptyText.get();
    }

    public final void setEmptyText(String value) {
        emptyText.set(value);
    }
}
