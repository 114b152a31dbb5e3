package org.updateuser.view;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.updateuser.form.CopyForm;
import org.updateuser.form.command.Command;
import org.updateuser.form.command.Commands;
import org.updateuser.view.kit.PlainItem;

/// The forms in which the present change is copied. Where there is none, the menu says so in its first line.
final class CopyMenu {
    private final Commands commands;
    private final MenuButton button;

    private CopyMenu(Commands commands, MenuButton button) {
        this.commands = commands;
        this.button = button;
    }

    static void on(MenuButton button, Commands commands) {
        CopyMenu menu = new CopyMenu(commands, button);
        menu.fill();
        button.setOnShowing(_ -> menu.fill());
    }

    private void fill() {
        Optional<String> obstacle =
                commands.get(CopyForm.JSON.command()).obstacle().get();
        button.getItems()
                .setAll(Stream.concat(
                                obstacle.map(CopyMenu::reason).stream(),
                                Stream.of(CopyForm.values()).map(form -> item(commands.get(form.command()), obstacle)))
                        .toList());
    }

    private static MenuItem reason(String why) {
        return PlainItem.of(why, true, () -> {});
    }

    private MenuItem item(Command command, Optional<String> obstacle) {
        MenuItem item = PlainItem.of(command.name(), obstacle.isPresent(), command::run);
        Chords.inMenu(command, commands).ifPresent(item::setAccelerator);
        return item;
    }
}
