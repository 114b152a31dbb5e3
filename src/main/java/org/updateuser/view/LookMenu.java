package org.updateuser.view;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.updateuser.form.Words;
import org.updateuser.view.kit.Following;
import org.updateuser.view.kit.Theme;

/// How the program looks and how large its text is, each with what holds now ticked. It shows at once, in every window.
final class LookMenu {
    private static final int[] SIZES = {100, 125, 150, 175, 200}; // percent

    private final Theme theme;
    private final Words words;
    private final MenuButton button;

    LookMenu(Theme theme, Words words, MenuButton button) {
        this.theme = theme;
        this.words = words;
        this.button = button;
    }

    void install() {
        ToggleGroup looks = new ToggleGroup();
        for (Theme.Mode mode : Theme.Mode.values()) {
            add(words.text("look." + mode), looks, theme.modeProperty(), mode, theme::setMode);
        }
        button.getItems().add(new SeparatorMenuItem());
        ToggleGroup sizes = new ToggleGroup();
        for (int size : SIZES) {
            add(words.text("look.text", size), sizes, theme.textSizeProperty(), size, theme.textSizeProperty()::set);
        }
    }

    private <T, V extends T> void add(
            String name, ToggleGroup group, ObservableValue<T> now, V value, Consumer<V> choose) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        Following.of(button, now, is -> item.setSelected(value.equals(is)));
        item.setOnAction(_ -> choose.accept(value));
        button.getItems().add(item);
    }
}
