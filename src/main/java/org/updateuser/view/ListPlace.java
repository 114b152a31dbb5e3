package org.updateuser.view;

import java.util.Optional;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Which rows of a list are seen.
///
/// @param first the first one, cut off at the top or not
/// @param above how many pixels of it are cut off
record ListPlace(VirtualFlow<?> flow, int first, int last, double above) {
    /// Of a list that was drawn already and shows somebody.
    static Optional<ListPlace> of(ListView<?> list) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            if (first != null && last != null) {
                return Optional.of(new ListPlace(flow, first.getIndex(), last.getIndex(), -first.getLayoutY()));
            }
        }
        return Optional.empty();
    }

    boolean isTop() {
        return first == 0 && above <= 0;
    }

    /// Whether a row is seen whole. Of the last one nobody knows.
    boolean shows(int row) {
        return (row > first || (row == first && above <= 0)) && row < last;
    }

    /// Whether anything of a row is seen.
    boolean reaches(int row) {
        return row >= first && row <= last;
    }

    /// Shows another row where this one was.
    void put(int row) {
        flow.scrollToTop(row);
        flow.scrollPixels(above);
    }
}
