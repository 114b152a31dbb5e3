package org.updateuser.form.command;

import java.util.Optional;
import java.util.Set;
import org.updateuser.form.command.Command.Scope;

/// Keys that no command may have, because somebody types, moves or leaves with them.
final class Needed {
    private static final Set<String> EDITING =
            Set.of("A", "C", "V", "X", "Z", "Y", "H", "INSERT", "BACK_SPACE", "DELETE", "SPACE");

    private Needed() {}

    /// The key of the sentence that says so, or nothing.
    static Optional<String> by(Scope scope, Chord chord) {
        if (isForSystem(chord)) {
            return Optional.of("command.keys.system");
        }
        if (scope == Scope.LIST) {
            return chord.moves() ? Optional.of("command.keys.list") : Optional.empty();
        }
        if (chord.alt() && chord.types()) {
            return Optional.of("command.keys.types"); // on many keyboards that is how @ and € are written
        }
        if (chord.isFunctionKey()) {
            return Optional.empty();
        }
        if (!chord.shortcut() && !chord.alt()) {
            return Optional.of(chord.types() ? "command.keys.types" : "command.keys.text");
        }
        boolean edits = chord.shortcut() && !chord.shift() && EDITING.contains(chord.key());
        return edits || chord.moves() ? Optional.of("command.keys.text") : Optional.empty();
    }

    private static boolean isForSystem(Chord chord) {
        boolean closes = chord.alt() && chord.key().equals("F4");
        boolean menu = chord.key().equals("CONTEXT_MENU")
                || (chord.shift() && chord.key().equals("F10"));
        return closes || menu;
    }
}
