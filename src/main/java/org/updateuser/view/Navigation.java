package org.updateuser.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where in the window one is, and the way back.
public final class Navigation {
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.EDITOR);

    private Place before = Place.EDITOR;

    /// Where one is.
    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /// Goes somewhere. Nothing is lost by going: every place shows the state that the forms hold.
    void go(Place to) {
        if (to != place.get()) {
            before = place.get();
        }
        place.set(to);
    }

    /// To the drafts, for what comes from outside the window.
    public void toDrafts() {
        go(Place.DRAFTS);
    }

    /// Back to where one was before one came here, with everything there as it was left.
    void goBackWhereOneWas() {
        go(before);
    }

    /// Back to the person who is open.
    void back() {
        go(Place.EDITOR);
    }
}
