package org.updateuser.view.items;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.updateuser.model.Membership;
import org.updateuser.model.Named;
import org.updateuser.model.Problem.Code;
import org.updateuser.model.Values;
import org.updateuser.view.items.Records.Status;

/// A group by its name. Nothing of a membership is edited: it is there or not, with all it came with.
final class GroupRow extends RecordRow {
    private final GroupList list;
    private final NamedWords shown = new NamedWords();
    private final Button remove = remove();

    GroupRow(GroupList list, Values value) {
        super(list, value);
        this.list = list;
        line().setCells(shown);
        line().setTail(new Region(), remove);
        line().setBelow(problem());
    }

    private Optional<Named> known(Values membership) {
        return list.screens().names().find(membership.get(Membership.ID));
    }

    @Override
    String name(Values membership) {
        return known(membership)
                .map(Named::name)
                .orElseGet(() -> words().text("places.unknown", membership.get(Membership.ID)));
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
        return remove;
    }

    @Override
    void drawn(Status status) {
        shown.show(name(), known(value()));
    }
}
