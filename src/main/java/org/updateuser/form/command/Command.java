package org.updateuser.form.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Something that can be done in the window. Menus, buttons, keys, the palette and the list of shortcuts all share
/// this one definition.
///
/// @param id by which other keys for it are kept, so it never changes
/// @param name what it does, in words
/// @param usual its keys unless somebody chose others; the first is the one that is shown
/// @param obstacle why it cannot be done now, as a sentence; nothing where it can. Asked where the screens live
/// @param action does it, where the screens live
public record Command(
        String id,
        String name,
        Group group,
        Scope scope,
        List<Chord> usual,
        Supplier<Optional<String>> obstacle,
        Runnable action) {
    /// What it is about, in the order in which the list of shortcuts shows it.
    public enum Group {
        PERSON,
        LIST,
        MANY,
        GO,
        SECTION,
        LOOK
    }

    /// Where its keys work.
    public enum Scope {
        /// Everywhere in the window.
        WINDOW,
        /// In the list of people, while the keyboard is there.
        LIST
    }

    public Command {
        usual = List.copyOf(usual);
    }

    /// A definition.
    ///
    /// @param keys as [Chord#text] writes them
    public static Command of(
            String id,
            String name,
            Group group,
            Scope scope,
            Supplier<Optional<String>> obstacle,
            Runnable action,
            String... keys) {
        List<Chord> usual = List.of(keys).stream().map(Chord::of).toList();
        return new Command(id, name, group, scope, usual, obstacle, action);
    }

    /// Does it, if it can be done.
    public void run() {
        if (obstacle.get().isEmpty()) {
            action.run();
        }
    }
}
