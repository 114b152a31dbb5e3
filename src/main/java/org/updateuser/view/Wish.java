package org.updateuser.view;

import javafx.event.Event;
import javafx.event.EventType;

/// A screen asks the window for a command by its id, such as `find`.
final class Wish extends Event {
    private static final long serialVersionUID = 1L;

    static final EventType<Wish> TYPE = new EventType<>(Event.ANY, "WISH");

    private final String command;

    Wish(String command) {
        super(TYPE);
        this.command = command;
    }

    String command() {
        return command;
    }
}
