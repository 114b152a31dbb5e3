package org.updateuser.view;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.updateuser.model.Person;

/// People dragged out of the list: who is chosen, where one of them is taken, else whoever is taken alone.
final class DraggedRows {
    private DraggedRows() {}

    static void of(ListView<Person> list, Screens screens) {
        list.addEventFilter(MouseEvent.DRAG_DETECTED, drag -> {
            List<Person> people = drag.getButton() == MouseButton.PRIMARY ? taken(drag, screens) : List.of();
            if (!people.isEmpty()) {
                Dragboard board = list.startDragAndDrop(TransferMode.COPY, TransferMode.LINK);
                board.setContent(Dragged.content(people, screens.words()));
                drag.consume();
            }
        });
    }

    private static List<Person> taken(MouseEvent drag, Screens screens) {
        return PersonCell.of(drag.getTarget())
                .map(cell -> with(cell.getItem(), screens))
                .orElse(List.of());
    }

    /// Who goes along with somebody.
    static List<Person> with(Person person, Screens screens) {
        return screens.people().chosen().has(person.id())
                ? screens.people().chosen().ids().stream()
                        .flatMap(id -> screens.people().person(id).stream())
                        .toList()
                : List.of(person);
    }
}
