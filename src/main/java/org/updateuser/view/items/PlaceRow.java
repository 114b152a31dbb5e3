package org.updateuser.view.items;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.updateuser.model.Named;
import org.updateuser.model.Place;
import org.updateuser.model.Problem.Code;
import org.updateuser.model.Values;
import org.updateuser.view.items.Records.Status;
import org.updateuser.view.kit.Direction;

/// A location by its name, and what is noted about it: a desk, a floor.
final class PlaceRow extends RecordRow {
    private final PlaceList list;
    private final NamedWords shown = new NamedWords();
    private final TextField notes = new TextField();

    PlaceRow(PlaceList list, Values value) {
        super(list, value);
        this.list = list;
        notes.setPromptText(words().text("places.notes"));
        var _ = Direction.follow(notes); // as long as there is the row
        text(notes, "places.notes", each -> each.get(Place.NOTES), (each, typed) -> each.withPart(Place.NOTES, typed));
        line().setHead(shown);
        line().setCells(ContactRow.cell(notes, "notes-cell"));
        line().setTail(revert(), remove());
        line().setBelow(problem());
    }

    private Optional<Named> known(Values place) {
        return list.screens().names().find(Place.id(place));
    }

    @Override
    String name(Values place) {
        String served = place.get(Place.DEFINITION).get(Place.DEFINITION_NAME);
        String fallback = served.isEmpty() ? words().text("places.unknown", Place.id(place)) : served;
        return known(place).map(Named::name).orElse(fallback);
    }

    @Override
    boolean fits(Values other) {
        return true;
    }

    @Override
    boolean isAbout(Code code, String key) {
        return true;
    }

    @Override
    Node first() {
        return notes;
    }

    @Override
    void drawn(Status status) {
        shown.show(name(), known(value()));
    }
}
