package org.updateuser.model;

import static org.updateuser.model.Traits.in;

/// A group somebody belongs to. Of the group only its id counts here; the rest is kept as it came.
public final class Membership {
    private static final Traits PART = in(Section.PLACES).omitted();

    public static final Reference ID = new Reference("id", Reference.Target.GROUP, PART);

    static final Struct ENTRY = new Struct("group", PART, ID);

    private Membership() {}

    /// A new membership in a group.
    public static Values of(String groupId) {
        return Values.EMPTY.with(ID, groupId);
    }
}
