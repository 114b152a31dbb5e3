package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;
import org.updateuser.form.command.Chord;
import org.updateuser.form.command.Command;
import org.updateuser.form.command.Commands;

/// Keys as the toolkit has them, and as they are kept.
final class Chords {
    private Chords() {}

    /// What was pressed; nothing while only what is held is.
    static Optional<Chord> of(KeyEvent key) {
        KeyCode code = key.getCode();
        return code.isModifierKey() || code == KeyCode.UNDEFINED
                ? Optional.empty()
                : Optional.of(new Chord(key.isShortcutDown(), key.isAltDown(), key.isShiftDown(), code.name()));
    }

    /// For the scene; nothing for a key that this toolkit does not know.
    static Optional<KeyCombination> combination(Chord chord) {
        List<Modifier> held = new ArrayList<>();
        if (chord.shortcut()) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (chord.alt()) {
            held.add(KeyCombination.ALT_DOWN);
        }
        if (chord.shift()) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        try {
            KeyCode code = KeyCode.valueOf(chord.key());
            return Optional.of(new KeyCodeCombination(code, held.toArray(Modifier[]::new)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /// The first keys of a command, for a menu, which names them as the rest of the window does: the toolkit would name
    /// them in English.
    static Optional<KeyCombination> inMenu(Command command, Commands commands) {
        return commands.keys(command).stream()
                .findFirst()
                .flatMap(chord -> combination(chord).map(keys -> new Named(keys, commands.named(chord))));
    }

    private static final class Named extends KeyCombination {
        private final KeyCombination keys;
        private final String name;

        Named(KeyCombination keys, String name) {
            this.keys = keys;
            this.name = name;
        }

        @Override
        public boolean match(KeyEvent event) {
            return keys.match(event);
        }

        @Override
        public String getDisplayText() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named named && keys.equals(named.keys);
        }

        @Override
        public int hashCode() {
            return keys.hashCode();
        }
    }
}
