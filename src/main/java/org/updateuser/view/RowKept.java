package org.updateuser.view;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Keeps the marked row of a list in sight, and whole, when the list or its rows get another height. Whoever has
/// scrolled away from it stays where they are.
final class RowKept {
    private final ListView<?> list;
    private Optional<Integer> row = Optional.empty(); // to be in sight again

    private RowKept(ListView<?> list) {
        this.list = list;
    }

    static void in(ListView<?> list) {
        RowKept kept = new RowKept(list);
        list.heightProperty().subscribe((_, _) -> kept.resized());
        list.fixedCellSizeProperty().subscribe((_, _) -> kept.resized());
    }

    /// The cells still stand where they did before.
    private void resized() {
        if (row.isEmpty()) {
            row = marked();
            row.ifPresent(_ -> Platform.runLater(this::restore));
        }
    }

    private Optional<Integer> marked() {
        int selected = list.getSelectionModel().getSelectedIndex();
        int marked = selected >= 0 ? selected : list.getFocusModel().getFocusedIndex();
        return ListPlace.of(list).filter(now -> now.reaches(marked)).map(_ -> marked);
    }

    private void restore() {
        row.filter(place -> place < list.getItems().size()).ifPresent(place -> {
            list.layout();
            show(list, place);
            list.layout(); // so that it is there when the next height follows from this one
        });
        row = Optional.empty();
    }

    /// Scrolls just as far as is needed to see a row whole.
    static void show(ListView<?> list, int row) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }
}
