package org.updateuser.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.form.Lock;
import org.updateuser.form.OpenUser;
import org.updateuser.form.PastedPeople;
import org.updateuser.form.Words;
import org.updateuser.model.Person;

/// Where people can be dropped. While something that is taken is over it, a place shows that; every way has one from
/// the keyboard beside it.
final class Drops {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private Drops() {}

    /// Lets a node take what is dropped on it, until the subscription ends.
    ///
    /// @param takes whether it is something for the node
    static Subscription on(Node node, Predicate<Clipboard> takes, Consumer<Dragged> take) {
        EventHandler<DragEvent> over = drag -> {
            if (takes.test(drag.getDragboard())) {
                drag.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                node.pseudoClassStateChanged(DROP, true);
                drag.consume();
            }
        };
        EventHandler<DragEvent> exited = _ -> node.pseudoClassStateChanged(DROP, false);
        EventHandler<DragEvent> dropped = drag -> {
            node.pseudoClassStateChanged(DROP, false);
            if (takes.test(drag.getDragboard())) {
                drag.setDropCompleted(true);
                drag.consume();
                take.accept(Dragged.of(drag.getDragboard()));
            }
        };
        node.addEventHandler(DragEvent.DRAG_OVER, over);
        node.addEventHandler(DragEvent.DRAG_EXITED, exited);
        node.addEventHandler(DragEvent.DRAG_DROPPED, dropped);
        return () -> {
            node.removeEventHandler(DragEvent.DRAG_OVER, over);
            node.removeEventHandler(DragEvent.DRAG_EXITED, exited);
            node.removeEventHandler(DragEvent.DRAG_DROPPED, dropped);
        };
    }

    /// The row of the manager takes one person; from the keyboard it is its picker that does.
    static Subscription manager(Node row, FieldState<String> state, OpenUser open, Screens screens) {
        return on(row, Dragged::isPeople, dragged -> manage(dragged.ids(), state, open, screens));
    }

    /// Makes somebody the manager in the draft; the check for circles looks at it as at what is typed.
    static void manage(List<String> ids, FieldState<String> state, OpenUser open, Screens screens) {
        Words words = screens.words();
        Lock lock = state.lock().get();
        if (ids.size() != 1) {
            screens.situation().tell(words.warning("drag.manager.many"));
        } else if (lock != Lock.OPEN) {
            screens.situation().tell(words.warning("drag.manager.locked", words.lock(lock)));
        } else if (ids.getFirst().equals(open.id())) {
            screens.situation().tell(words.warning("drag.manager.self"));
        } else {
            screens.workplace().checks().managers().look(open.id());
            state.typed().set(ids.getFirst());
        }
    }

    /// The foot of the list takes people, and text with ids or emails; from the keyboard Space chooses, and Ctrl+V.
    static void choosing(Node foot, Screens screens) {
        on(foot, board -> Dragged.isPeople(board) || (board.hasString() && !board.hasFiles()), dragged -> {
            if (dragged.ids().isEmpty()) {
                new PastedPeople(screens.people(), screens.threads(), screens.words())
                        .choose(dragged.text(), screens.situation()::tell);
            } else {
                screens.people().chosen().add(people(dragged.ids(), screens));
            }
        });
    }

    /// The window takes drafts and a table; from the keyboard they are opened by their commands.
    static void files(Node root, Screens screens) {
        on(root, Clipboard::hasFiles, dragged -> open(dragged, screens));
    }

    static void open(Dragged dragged, Screens screens) {
        Optional<Path> table = dragged.table();
        if (dragged.isDrafts()) {
            screens.outbox().importFiles(dragged.files());
        } else if (table.isPresent()) {
            TableFiles.open(screens, table.get());
        } else if (dragged.files().size() > 1) {
            screens.situation()
                    .tell(screens.words()
                            .warning("drag.files.many", dragged.files().size()));
        } else if (!dragged.files().isEmpty()) {
            String name = String.valueOf(dragged.files().getFirst().getFileName());
            screens.situation().tell(screens.words().warning("drag.files.none", Shown.shortened(name)));
        }
    }

    private static List<Person> people(List<String> ids, Screens screens) {
        return ids.stream().flatMap(id -> screens.people().person(id).stream()).toList();
    }
}
