package org.updateuser.form;

import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Rises whenever something was written, from any thread; it is listened to where the state of the screens lives.
final class Revision {
    private final Executor ui;
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();

    Revision(Executor ui) {
        this.ui = ui;
    }

    ReadOnlyIntegerProperty number() {
        return number.getReadOnlyProperty();
    }

    void rise() {
        ui.execute(() -> number.set(number.get() + 1));
    }
}
