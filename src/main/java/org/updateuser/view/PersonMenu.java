package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.updateuser.form.command.Command;
import org.updateuser.form.command.Commands;
import org.updateuser.model.Person;
import org.updateuser.view.kit.Hanging;
import org.updateuser.view.kit.PlainItem;

/// What can be done with a person of the list: the commands that are about the row with the keyboard, which the row
/// under the pointer gets first. Nobody is opened by it.
final class PersonMenu {
    private static final List<List<String>> GROUPS = List.of(
            List.of("openRow", "choose", "historyOfRow", "compareRow"),
            List.of("copyName", "copyEmail", "copyAddresses", "copyId", "copyLink", "copyRow"),
            List.of("copy", "together", "compare", "chooseNone"));

    private final ListView<Person> list;
    private final Commands commands;
    private ContextMenu menu = new ContextMenu();

    private PersonMenu(ListView<Person> list, Commands commands) {
        this.list = list;
        this.commands = commands;
    }

    static void on(ListView<Person> list, Commands commands) {
        PersonMenu menu = new PersonMenu(list, commands);
        list.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, menu::show);
    }

    private void show(ContextMenuEvent asked) {
        if (!asked.isKeyboardTrigger()) {
            PersonCell.of(asked.getTarget()).ifPresent(this::focus);
        }
        int place = list.getFocusModel().getFocusedIndex();
        if (place >= 0 && place < list.getItems().size()) {
            fill();
            Optional<Node> row = asked.isKeyboardTrigger() ? row(place) : Optional.empty();
            row.ifPresentOrElse(
                    shown -> Hanging.show(menu, shown), () -> menu.show(list, asked.getScreenX(), asked.getScreenY()));
        }
        asked.consume();
    }

    /// The row at a place, if it is in sight: what is asked for by keyboard opens below what it is about.
    private Optional<Node> row(int place) {
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof PersonCell cell && !cell.isEmpty() && cell.getIndex() == place)
                .findFirst();
    }

    private void focus(PersonCell cell) {
        list.requestFocus();
        list.getFocusModel().focus(cell.getIndex());
    }

    private void fill() {
        menu.hide();
        menu = new ContextMenu(); // one that was shown before marks no first item when it is shown by keyboard
        for (List<String> group : GROUPS) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.stream().map(commands::get).map(this::item).forEach(menu.getItems()::add);
        }
    }

    private MenuItem item(Command command) {
        MenuItem item = PlainItem.of(command.name(), command.obstacle().get().isPresent(), command::run);
        Chords.inMenu(command, commands).ifPresent(item::setAccelerator);
        return item;
    }
}
