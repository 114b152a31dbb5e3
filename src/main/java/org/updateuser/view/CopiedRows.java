package org.updateuser.view;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.updateuser.form.TableText;
import org.updateuser.form.Words;
import org.updateuser.form.command.Chord;
import org.updateuser.view.kit.Announcer;
import org.updateuser.view.kit.CopyButton;
import org.updateuser.view.kit.PlainItem;

/// What is selected in a list, or all of it, copied as a table: by Ctrl+C and Ctrl+Shift+C, and from its menu.
final class CopiedRows<T> {
    private static final Chord SELECTED = new Chord(true, false, false, "C");
    private static final Chord ALL = new Chord(true, false, true, "C");

    private final ListView<T> list;
    private final Screens screens;
    private final TableText<T> table;

    private CopiedRows(ListView<T> list, Screens screens, TableText<T> table) {
        this.list = list;
        this.screens = screens;
        this.table = table;
    }

    static <T> void of(ListView<T> list, Screens screens, TableText<T> table) {
        CopiedRows<T> rows = new CopiedRows<>(list, screens, table);
        list.addEventFilter(KeyEvent.KEY_PRESSED, rows::press);
        MenuItem selected = rows.item("rows.copy", SELECTED, rows::copySelected);
        MenuItem all = rows.item("rows.copyAll", ALL, rows::copyAll);
        ContextMenu menu = new ContextMenu(selected, all);
        menu.setOnShowing(_ -> {
            selected.setDisable(rows.selected().isEmpty());
            all.setDisable(list.getItems().isEmpty());
        });
        list.setContextMenu(menu);
    }

    /// The keys are only shown with it: the list has them, and a menu would take them from the whole window.
    private MenuItem item(String key, Chord keys, Runnable action) {
        Words words = screens.words();
        return PlainItem.of(words.text(key, words.keys(keys.shown())), false, action);
    }

    private void press(KeyEvent key) {
        Chords.of(key).ifPresent(chord -> {
            if (chord.equals(ALL)) {
                copyAll();
                key.consume();
            } else if (chord.equals(SELECTED)) {
                copySelected();
                key.consume();
            }
        });
    }

    private List<T> selected() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private void copySelected() {
        copy(selected());
    }

    private void copyAll() {
        copy(list.getItems());
    }

    private void copy(List<T> rows) {
        int size = rows.size();
        table.make(rows, screens.threads(), screens.words(), text -> {
            CopyButton.copy(text);
            Announcer.say(list, screens.words().text("rows.copied", size));
        });
    }
}
