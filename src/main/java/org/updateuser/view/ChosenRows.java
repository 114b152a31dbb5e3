package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.updateuser.form.Chosen;
import org.updateuser.form.command.Command;
import org.updateuser.form.command.Command.Scope;
import org.updateuser.form.command.Commands;
import org.updateuser.model.Person;

/// How people are chosen in the list: Ctrl or the picture for one more, Shift for all between, Ctrl+A for all that
/// are found; Space and Shift with the arrows from the keyboard. Whoever is open stays open.
final class ChosenRows {
    private static final int NOWHERE = -1;

    private final ListView<Person> list;
    private final Chosen chosen;
    private final Commands commands;
    private Optional<String> anchor = Optional.empty();

    private ChosenRows(ListView<Person> list, Chosen chosen, Commands commands) {
        this.list = list;
        this.chosen = chosen;
        this.commands = commands;
    }

    /// Lets people be chosen in a list.
    ///
    /// @param commands of which those of the list work while the keyboard is there
    static ChosenRows in(ListView<Person> list, Chosen chosen, Commands commands) {
        ChosenRows rows = new ChosenRows(list, chosen, commands);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, rows::pressed);
        list.addEventFilter(KeyEvent.KEY_PRESSED, rows::pressed);
        return rows;
    }

    /// Chooses whoever has the keyboard, or no longer.
    void toggleFocused() {
        int place = list.getFocusModel().getFocusedIndex();
        if (place >= 0 && place < list.getItems().size()) {
            toggle(place);
        }
    }

    private void pressed(MouseEvent mouse) {
        Optional<PersonCell> cell =
                mouse.getButton() == MouseButton.PRIMARY ? PersonCell.of(mouse.getTarget()) : Optional.empty();
        if (cell.isEmpty()) {
            return;
        }
        int place = cell.get().getIndex();
        if (mouse.isShiftDown()) {
            range(place);
        } else if (mouse.isShortcutDown() || cell.get().isPicture(mouse)) {
            toggle(place);
        } else {
            anchor = Optional.of(list.getItems().get(place).id());
            return;
        }
        list.requestFocus();
        list.getFocusModel().focus(place);
        mouse.consume();
    }

    private void pressed(KeyEvent key) {
        int place = list.getFocusModel().getFocusedIndex();
        boolean plain = !key.isShiftDown() && !key.isShortcutDown() && !key.isAltDown();
        boolean taken = true;
        Optional<Command> command = Chords.of(key).flatMap(chord -> commands.at(Scope.LIST, chord));
        if (command.isPresent()) {
            command.get().run();
        } else if (key.getCode() == KeyCode.ESCAPE && plain && chosen.size().get() > 0) {
            chosen.clear();
        } else if (key.isShiftDown() && step(key.getCode()) != 0 && place >= 0) {
            extend(place, step(key.getCode()));
        } else {
            taken = false;
            anchor = plain && key.getCode().isNavigationKey() ? Optional.empty() : anchor; // it is the open row then
        }
        if (taken) {
            key.consume();
        }
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
    }

    private void toggle(int place) {
        String id = list.getItems().get(place).id();
        chosen.toggle(id);
        anchor = Optional.of(id);
    }

    /// Back towards where it began, what was passed over is no longer chosen.
    private void extend(int place, int step) {
        int next = place + step;
        if (next < 0 || next >= list.getItems().size()) {
            return;
        }
        Person here = list.getItems().get(place);
        Person there = list.getItems().get(next);
        if (chosen.has(here.id()) && chosen.has(there.id())) {
            chosen.remove(List.of(here));
        } else {
            chosen.add(List.of(here, there));
        }
        list.getFocusModel().focus(next);
        reveal(next, step);
    }

    private void reveal(int place, int step) {
        int ahead = Math.clamp(place + (long) step, 0, list.getItems().size() - 1);
        if (!ListPlace.of(list).map(seen -> seen.shows(ahead)).orElse(true)) {
            list.scrollTo(Math.max(0, step > 0 ? place - 2 : place));
        }
    }

    private void range(int place) {
        int from = anchor.map(this::place).orElse(NOWHERE);
        int start = from == NOWHERE ? Math.max(0, list.getSelectionModel().getSelectedIndex()) : from;
        chosen.add(list.getItems().subList(Math.min(start, place), Math.max(start, place) + 1));
    }

    private int place(String id) {
        List<Person> rows = list.getItems();
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place).id().equals(id)) {
                return place;
            }
        }
        return NOWHERE;
    }
}
