package org.updateuser.view;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.updateuser.form.Words;
import org.updateuser.model.Section;
import org.updateuser.view.kit.KeyLine;

/// The keys that work everywhere in the window.
final class Keys {
    private record Shortcut(KeyCodeCombination keys, String shown, String name, Runnable action) {}

    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8);

    private static final List<Section> SECTIONS = List.of(Section.values());

    private final Screens screens;
    private final Words words;
    private final EditorController form;
    private final List<Shortcut> shortcuts;

    Keys(Screens screens, PeopleController list, EditorController form) {
        this.screens = screens;
        this.words = screens.words();
        this.form = form;
        this.shortcuts = List.of(
                shortcut(KeyCode.F, "Ctrl F", "find", list::find),
                shortcut(KeyCode.S, "Ctrl S", "save", () -> screens.editor().save()),
                shortcut(KeyCode.Z, "Ctrl Z", "undo", () -> withUser(true)),
                new Shortcut(
                        new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        "Ctrl Shift Z",
                        words.text("shortcuts.redo"),
                        () -> withUser(false)),
                new Shortcut(
                        new KeyCodeCombination(KeyCode.F5),
                        "F5",
                        words.text("shortcuts.refresh"),
                        () -> screens.editor().refresh()),
                new Shortcut(
                        new KeyCodeCombination(KeyCode.F5, KeyCombination.SHIFT_DOWN),
                        "Shift F5",
                        words.text("shortcuts.refreshList"),
                        () -> screens.people().refresh()),
                shortcut(KeyCode.L, "Ctrl L", "back", list::focus));
    }

    private Shortcut shortcut(KeyCode code, String shown, String key, Runnable action) {
        return new Shortcut(
                new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN),
                shown,
                words.text("shortcuts." + key),
                action);
    }

    private void withUser(boolean back) {
        screens.editor().current().get().ifPresent(open -> {
            if (back) {
                open.user().undo();
            } else {
                open.user().redo();
            }
        });
    }

    void install(Scene scene) {
        shortcuts.forEach(shortcut -> scene.getAccelerators().put(shortcut.keys(), shortcut.action()));
        scene.getAccelerators()
                .put(new KeyCodeCombination(KeyCode.SLASH, KeyCombination.SHORTCUT_DOWN), () -> show(scene));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::section);
        scene.addEventHandler(Wish.TYPE, wish -> grant(wish, scene));
    }

    /// Ctrl and a digit go to a section.
    private void section(KeyEvent key) {
        int place = DIGITS.indexOf(key.getCode());
        if (key.isShortcutDown() && place >= 0) {
            form.select(SECTIONS.get(place));
            key.consume();
        }
    }

    private void grant(Wish wish, Scene scene) {
        shortcuts.stream()
                .filter(shortcut -> shortcut.shown().equals(wish.keys()))
                .findFirst()
                .ifPresentOrElse(shortcut -> shortcut.action().run(), () -> show(scene));
    }

    /// The list of shortcuts.
    void show(Scene scene) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(scene.getWindow());
        dialog.setTitle(words.text("shortcuts.title"));
        VBox lines = new VBox();
        lines.getStyleClass().add("shortcuts");
        shortcuts.forEach(shortcut -> lines.getChildren().add(line(shortcut.name(), shortcut.shown())));
        lines.getChildren().add(line(words.text("shortcuts.section"), "Ctrl 1–8"));
        lines.getChildren().add(line(words.text("shortcuts.list"), "Ctrl /"));
        dialog.getDialogPane().setContent(lines);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.show();
    }

    private static KeyLine line(String name, String keys) {
        KeyLine line = new KeyLine();
        line.setWords(name);
        line.setKeys(keys);
        line.setFocusTraversable(false);
        return line;
    }
}
