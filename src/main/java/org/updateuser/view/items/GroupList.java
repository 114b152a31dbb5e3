package org.updateuser.view.items;

import javafx.scene.Node;
import org.updateuser.model.Membership;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Values;

/// The groups somebody belongs to, by name.
public final class GroupList extends RecordList {
    public GroupList() {
        super("groups");
    }

    @Override
    RecordRow row(Values value) {
        return new GroupRow(this, value);
    }

    @Override
    boolean isAdderLast() {
        return true;
    }

    @Override
    Node adder(String text) {
        return Adders.picker(this, text, Target.GROUP, each -> each.get(Membership.ID), Membership::of);
    }
}
