package org.updateuser.form.command;

import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which commands somebody has given other keys, the same in all organizations.
public final class Keymap {
    /// What is kept for a command that is to have no keys.
    public static final String NONE = "";

    private final ReadOnlyObjectWrapper<Map<String, String>> changes = new ReadOnlyObjectWrapper<>(Map.of());

    /// By the ids of commands, in the form in which it is kept; [#NONE] for no keys. What this program does not know is
    /// kept as it came.
    public ReadOnlyObjectProperty<Map<String, String>> changes() {
        return changes.getReadOnlyProperty();
    }

    /// Puts back what was kept.
    public void set(Map<String, String> kept) {
        changes.set(Map.copyOf(kept));
    }

    void put(Map<String, String> more) {
        Map<String, String> now = new TreeMap<>(changes.get());
        now.putAll(more);
        set(now);
    }

    void remove(String id) {
        Map<String, String> now = new TreeMap<>(changes.get());
        now.remove(id);
        set(now);
    }
}
