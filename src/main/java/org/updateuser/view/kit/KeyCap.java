package org.updateuser.view.kit;

import javafx.beans.NamedArg;
import javafx.scene.control.Label;

/// A key or a chord of keys, drawn as a cap.
public final class KeyCap extends Label {
    public KeyCap() {
        this("");
    }

    public KeyCap(@NamedArg("text") String text) {
        super(text);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
