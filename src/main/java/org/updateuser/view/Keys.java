package org.updateuser.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.updateuser.form.command.Chord;
import org.updateuser.form.command.Command;
import org.updateuser.form.command.Command.Scope;
import org.updateuser.form.command.Commands;
import org.updateuser.view.kit.UndoKeys;

/// The keys that work everywhere in the window, as they are now.
final class Keys {
    private final Commands commands;
    private final Overlay overlay;
    private final List<KeyCombination> installed = new ArrayList<>();
    private final Map<Chord, Command> inTexts = new HashMap<>(); // asked with each letter

    Keys(Commands commands, Overlay overlay) {
        this.commands = commands;
        this.overlay = overlay;
    }

    void install(Scene scene) {
        commands.changes().subscribe(_ -> accelerate(scene));
        scene.addEventHandler(Wish.TYPE, wish -> run(commands.get(wish.command())));
        ContextMenuKeys.install(scene);
        UndoKeys.passOn(scene.getRoot(), this::takenFromTexts);
    }

    private void accelerate(Scene scene) {
        installed.forEach(scene.getAccelerators()::remove);
        installed.clear();
        inTexts.clear();
        for (Command command : List.of(commands.get("redo"), commands.get("undo"))) {
            commands.keys(command).forEach(chord -> inTexts.put(chord, command));
        }
        for (Command command : commands.all()) {
            if (command.scope() == Scope.WINDOW) {
                commands.keys(command).stream()
                        .flatMap(chord -> Chords.combination(chord).stream())
                        .forEach(keys -> {
                            scene.getAccelerators().put(keys, () -> run(command));
                            installed.add(keys);
                        });
            }
        }
    }

    private void run(Command command) {
        overlay.close();
        command.run();
    }

    /// A text would take these for its own history. What lies over the window has texts with histories of their own.
    private boolean takenFromTexts(KeyEvent key) {
        Optional<Command> command =
                overlay.isOpen() ? Optional.empty() : Chords.of(key).map(inTexts::get);
        command.ifPresent(this::run);
        return command.isPresent();
    }
}
