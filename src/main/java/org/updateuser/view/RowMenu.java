package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Condition.Sharing;
import org.updateuser.form.FieldState;
import org.updateuser.form.Lock;
import org.updateuser.form.OpenUser;
import org.updateuser.form.PeopleTiles;
import org.updateuser.form.RowValues;
import org.updateuser.form.Words;
import org.updateuser.view.kit.CopyButton;
import org.updateuser.view.kit.Hanging;
import org.updateuser.view.kit.PlainItem;

/// What can be done with a row of the form beside editing it. Where a text has the keyboard, what texts can do comes
/// first.
final class RowMenu {
    private static final int SHARED_MOST = 8;

    private final Node row;
    private final FieldState<?> state;
    private final OpenUser open;
    private final Screens screens;
    private final Words words;
    private @Nullable ContextMenu menu; // a window of its own, which most rows never need

    private RowMenu(Node row, FieldState<?> state, OpenUser open, Screens screens) {
        this.row = row;
        this.state = state;
        this.open = open;
        this.screens = screens;
        this.words = screens.words();
    }

    /// Gives a row its menu until the subscription ends.
    static Subscription on(Node row, FieldState<?> state, OpenUser open, Screens screens) {
        RowMenu menu = new RowMenu(row, state, open, screens);
        EventHandler<ContextMenuEvent> asked = menu::show;
        row.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked);
        row.getProperties().put(RowMenu.class, menu);
        return () -> {
            menu.hide();
            row.removeEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked);
            row.getProperties().remove(RowMenu.class);
        };
    }

    /// The one of the row that a node is in.
    static Optional<RowMenu> around(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.hasProperties() && each.getProperties().get(RowMenu.class) instanceof RowMenu menu) {
                return Optional.of(menu);
            }
        }
        return Optional.empty();
    }

    private ContextMenu menu() {
        ContextMenu there = menu;
        if (there == null) {
            there = new ContextMenu();
            menu = there;
        }
        return there;
    }

    private void hide() {
        Optional.ofNullable(menu).ifPresent(ContextMenu::hide);
    }

    private RowValues<?> values() {
        return RowValues.of(state, open);
    }

    /// By what everyone with the same value can be found.
    List<Sharing> shared() {
        return values().shared();
    }

    /// Finds everyone with the same value; where the row has several, they are offered.
    void findSame() {
        List<Sharing> shared = shared();
        if (shared.size() == 1) {
            find(shared.getFirst());
        } else if (!shared.isEmpty()) {
            menu().getItems()
                    .setAll(shared.stream()
                            .limit(SHARED_MOST)
                            .map(this::finding)
                            .toList());
            Hanging.show(menu(), row);
        }
    }

    private void find(Sharing sharing) {
        screens.navigation().back();
        screens.workplace().tiles().show(sharing);
    }

    private void show(ContextMenuEvent asked) {
        hide();
        menu = new ContextMenu(); // one that was shown before marks no first item when it is shown by keyboard
        if (asked.getTarget() instanceof TextInputControl text && !text.isDisabled()) {
            ofText(text);
        }
        RowValues<?> values = values();
        boolean none = values.isEmpty();
        add("row.copy", none, () -> CopyButton.copy(values.text(screens.sentences())));
        add("row.copyTable", none, () -> CopyButton.copy(values.table()));
        if (state.lock().get() == Lock.OPEN) {
            add("row.revert", !state.changed().get(), state::revert);
        }
        List<Sharing> shared = values.shared();
        if (!shared.isEmpty()) {
            menu().getItems().add(new SeparatorMenuItem());
            shared.stream().limit(SHARED_MOST).map(this::finding).forEach(menu().getItems()::add);
        }
        if (asked.isKeyboardTrigger() && asked.getTarget() instanceof TextInputControl text) {
            Hanging.show(menu(), text);
        } else {
            menu().show(row, asked.getScreenX(), asked.getScreenY());
        }
        asked.consume();
    }

    private MenuItem finding(Sharing sharing) {
        PeopleTiles tiles = screens.workplace().tiles();
        String name = Shown.shortened(tiles.name(sharing, screens.names()));
        return PlainItem.of(words.text("row.same", name), false, () -> find(sharing));
    }

    private void ofText(TextInputControl text) {
        boolean nothing = text.getSelection().getLength() == 0;
        boolean fixed = !text.isEditable();
        add("text.cut", nothing || fixed, text::cut);
        add("text.copy", nothing, text::copy);
        add("text.paste", fixed || !Clipboard.getSystemClipboard().hasString(), text::paste);
        add("text.all", text.getLength() == 0, text::selectAll);
        menu().getItems().add(new SeparatorMenuItem());
    }

    private void add(String key, boolean disabled, Runnable action) {
        menu().getItems().add(PlainItem.of(words.text(key), disabled, action));
    }
}
