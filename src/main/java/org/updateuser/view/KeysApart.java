package org.updateuser.view;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keeps a key that led to another place from being typed there: the system sends the character after the key, and by
/// then the keyboard may be in a field that it would replace.
final class KeysApart {
    private final Supplier<Place> place;
    private Optional<KeyCode> held = Optional.empty();
    private Place pressedAt;

    private KeysApart(Supplier<Place> place) {
        this.place = place;
        this.pressedAt = place.get();
    }

    static void install(Scene scene, Supplier<Place> place) {
        KeysApart keys = new KeysApart(place);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released -> keys.held = Optional.empty());
    }

    /// A key that is held is pressed again and again.
    private void pressed(KeyEvent key) {
        if (!held.equals(Optional.of(key.getCode()))) {
            held = Optional.of(key.getCode());
            pressedAt = place.get();
        }
    }

    private void typed(KeyEvent key) {
        if (held.isPresent() && pressedAt != place.get()) {
            key.consume();
        }
    }
}
