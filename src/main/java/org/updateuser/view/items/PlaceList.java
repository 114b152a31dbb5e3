package org.updateuser.view.items;

import javafx.scene.Node;
import org.updateuser.model.Place;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Values;

/// Where somebody works: locations chosen by name, each with notes.
public final class PlaceList extends RecordList {
    public PlaceList() {
        super("locations");
    }

    @Override
    RecordRow row(Values value) {
        return new PlaceRow(this, value);
    }

    @Override
    boolean isAdderLast() {
        return true;
    }

    @Override
    Node adder(String text) {
        return Adders.picker(this, text, Target.LOCATION, Place::id, Place::of);
    }
}
