package org.updateuser.view;

import org.jspecify.annotations.Nullable;
import org.updateuser.view.kit.StateShape.State;

/// The shape of a state.
final class States {
    private States() {}

    /// The shape, or null for a state the program does not know.
    static @Nullable State shape(String state) {
        return switch (state) {
            case "active" -> State.ACTIVE;
            case "inactive" -> State.INACTIVE;
            case "deleted" -> State.DELETED;
            default -> null;
        };
    }
}
