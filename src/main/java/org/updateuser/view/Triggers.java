package org.updateuser.view;

import javafx.scene.control.ButtonBase;
import org.updateuser.form.command.Command;
import org.updateuser.form.command.Commands;
import org.updateuser.view.kit.Hint;

/// Buttons that do what a command does.
final class Triggers {
    private Triggers() {}

    /// Does what the command does.
    static void bind(ButtonBase button, Commands commands, String id) {
        Command command = commands.get(id);
        button.setOnAction(event -> command.run());
    }

    /// The same, and says its name with the keys that it has now.
    static void bindAndSay(ButtonBase button, Commands commands, String id) {
        bind(button, commands, id);
        Command command = commands.get(id);
        commands.changes().subscribe(_ -> Hint.setText(button, commands.hint(command)));
    }
}
