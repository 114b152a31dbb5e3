package org.updateuser.view;

import javafx.event.Event;
import javafx.event.EventType;

/// A screen asks the window for what a shortcut does, such as `Ctrl F`.
final class Wish extends Event {
    private static final long serialVersionUID = 1L;

    static final EventType<Wish> TYPE = new EventType<>(Event.ANY, "WISH");

    private final String keys;

    Wish(String keys) {
        super(TYPE);
        this.keys = keys;
    }

    String keys() {
        return keys;
    }
}
