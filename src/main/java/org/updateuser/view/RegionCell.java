package org.updateuser.view;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.RegionChoice;

/// A region, with what its hosts end in.
final class RegionCell extends ListCell<RegionChoice> {
    RegionCell() {
        setPrefWidth(0); // as wide as the list
        setWrapText(true);
    }

    @Override
    protected void updateItem(@Nullable RegionChoice region, boolean empty) {
        super.updateItem(region, empty);
        setText(empty || region == null ? "" : region.name() + " · " + region.domain());
    }
}
