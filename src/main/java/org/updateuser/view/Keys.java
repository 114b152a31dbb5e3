package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.updateuser.form.Words;
import org.updateuser.model.Section;
import org.updateuser.view.kit.KeyLine;
import org.updateuser.view.kit.Theme;

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

    private static final int SMALLEST = 100; // percent
    private static final int LARGEST = 200;
    private static final int STEP = 25;

    private final Screens screens;
    private final Words words;
    private final EditorController form;
    private final List<Shortcut> shortcuts;

    Keys(Screens screens, PeopleController list, EditorController form) {
        this.screens = screens;
        this.words = screens.words();
        this.form = form;
        this.shortcuts = List.of(
                shortcut(KeyCode.F, "Ctrl F", "find", () -> toForm(list::find)),
                shortcut(
                        KeyCode.S,
                        "Ctrl S",
                        "save",
                        () -> onForm(() -> screens.editor().save())),
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
                        () -> onForm(() -> screens.editor().refresh())),
                new Shortcut(
                        new KeyCodeCombination(KeyCode.F5, KeyCombination.SHIFT_DOWN),
                        "Shift F5",
                        words.text("shortcuts.refreshList"),
                        () -> screens.people().refresh()),
                shortcut(KeyCode.L, "Ctrl L", "back", () -> toForm(list::focus)),
                new Shortcut( // without Shift it deletes in a text field, and hides the program on macOS
                        new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        "Ctrl Shift H",
                        words.text("shortcuts.history"),
                        () -> History.open(screens, Optional.empty())),
                shortcut(
                        KeyCode.D,
                        "Ctrl D",
                        "drafts",
                        () -> screens.navigation().go(Place.DRAFTS)),
                new Shortcut(
                        new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        "Ctrl Shift B",
                        words.text("shortcuts.together"),
                        this::changeTogether),
                new Shortcut(
                        new KeyCodeCombination(KeyCode.R, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        "Ctrl Shift R",
                        words.text("shortcuts.runs"),
                        () -> screens.navigation().go(Place.RUNS)),
                new Shortcut(
                        new KeyCodeCombination(KeyCode.F1),
                        "F1",
                        words.text("shortcuts.about"),
                        () -> screens.navigation().go(Place.ABOUT)),
                shortcut(KeyCode.PLUS, "Ctrl +", "larger", () -> resize(STEP)),
                shortcut(KeyCode.MINUS, "Ctrl −", "smaller", () -> resize(-STEP)),
                shortcut(
                        KeyCode.DIGIT0,
                        "Ctrl 0",
                        "normalSize",
                        () -> screens.theme().setTextSize(SMALLEST)));
    }

    private Shortcut shortcut(KeyCode code, String shown, String key, Runnable action) {
        return new Shortcut(
                new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN),
                shown,
                words.text("shortcuts." + key),
                action);
    }

    /// What is in the three panes is seen only there.
    private void toForm(Runnable action) {
        screens.navigation().back();
        action.run();
    }

    /// Whoever is chosen is taken up; with nobody the place says how people are chosen.
    private void changeTogether() {
        Together.begin(screens);
    }

    private void resize(int percent) {
        Theme theme = screens.theme();
        theme.setTextSize(Math.clamp(theme.getTextSize() + (long) percent, SMALLEST, LARGEST));
    }

    private void withUser(boolean back) {
        onForm(() -> screens.editor().current().get().ifPresent(open -> {
            if (back) {
                open.user().undo();
            } else {
                open.user().redo();
            }
        }));
    }

    /// Nobody changes or sends what they do not see.
    private void onForm(Runnable action) {
        if (screens.navigation().place().get().showsEdits()) {
            action.run();
        }
    }

    void install(Scene scene, Node list) {
        shortcuts.forEach(shortcut -> scene.getAccelerators().put(shortcut.keys(), shortcut.action()));
        // The plus of most layouts needs Shift, and the number pad has one of its own.
        scene.getAccelerators()
                .put(new KeyCodeCombination(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN), () -> resize(STEP));
        scene.getAccelerators()
                .put(new KeyCodeCombination(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN), () -> resize(STEP));
        scene.getAccelerators()
                .put(new KeyCodeCombination(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN), () -> resize(-STEP));
        scene.getAccelerators()
                .put(new KeyCodeCombination(KeyCode.SLASH, KeyCombination.SHORTCUT_DOWN), () -> show(list));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::section);
        scene.addEventHandler(Wish.TYPE, wish -> grant(wish, list));
    }

    /// Ctrl and a digit go to a section.
    private void section(KeyEvent key) {
        int place = DIGITS.indexOf(key.getCode());
        if (key.isShortcutDown() && place >= 0) {
            toForm(() -> form.select(SECTIONS.get(place)));
            key.consume();
        }
    }

    private void grant(Wish wish, Node list) {
        shortcuts.stream()
                .filter(shortcut -> shortcut.shown().equals(wish.keys()))
                .findFirst()
                .ifPresentOrElse(shortcut -> shortcut.action().run(), () -> show(list));
    }

    /// The list of shortcuts, below the button that is for it.
    void show(Node anchor) {
        VBox lines = new VBox();
        lines.getStyleClass().add("shortcuts");
        shortcuts.forEach(shortcut -> lines.getChildren().add(line(shortcut.name(), shortcut.shown())));
        lines.getChildren().add(line(words.text("shortcuts.section"), "Ctrl 1–8"));
        lines.getChildren().add(line(words.text("shortcuts.choose"), "Space"));
        lines.getChildren().add(line(words.text("shortcuts.chooseAll"), "Ctrl A"));
        lines.getChildren().add(line(words.text("shortcuts.copy"), "Ctrl C"));
        lines.getChildren().add(line(words.text("shortcuts.paste"), "Ctrl V"));
        lines.getChildren().add(line(words.text("shortcuts.list"), "Ctrl /"));
        PopOver pop = new PopOver(lines);
        pop.setTitle(words.text("shortcuts.title"));
        pop.setHeaderAlwaysVisible(true);
        pop.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        pop.setDetachable(false);
        pop.setCloseButtonEnabled(false); // Esc closes it, and a click beside it
        pop.show(anchor);
    }

    private KeyLine line(String name, String keys) {
        KeyLine line = new KeyLine();
        line.setWords(name);
        line.setKeys(words.keys(keys));
        line.setFocusTraversable(false);
        line.setMouseTransparent(true);
        return line;
    }
}
