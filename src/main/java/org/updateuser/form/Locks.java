package org.updateuser.form;

import java.util.HashSet;
import java.util.Set;
import org.updateuser.model.Access;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;

/// Which rows of a user are locked, and why.
final class Locks {
    private static final String DELETED = "deleted";

    private final Set<Field<?>> notReturned = new HashSet<>();

    void nothingReturned(Field<?> property) {
        notReturned.add(property);
    }

    void unlock(Field<?> property) {
        notReturned.remove(property);
    }

    Lock of(Leaf<?> leaf, Values base, Values typed) {
        if (!leaf.field().traits().access().editable()) {
            return Lock.READ_ONLY;
        }
        if (isUnreadable(leaf, base)) {
            return Lock.UNREADABLE;
        }
        if (!leaf.in(typed)) {
            return notReturned.contains(leaf.property()) ? Lock.NOTHING_RETURNED : Lock.NOT_LOADED;
        }
        if (leaf.field().traits().access() != Access.ALONE && isDeleted(base) && isDeleted(typed)) {
            return Lock.DELETED;
        }
        return leaf.get(base) instanceof String text && text.length() > Lock.LONGEST_TEXT ? Lock.TOO_LONG : Lock.OPEN;
    }

    private static boolean isUnreadable(Leaf<?> leaf, Values base) {
        boolean whole = base.unknown().containsKey(leaf.property().name());
        boolean part = leaf.owner() != null
                && base.get(leaf.owner()).unknown().containsKey(leaf.field().name());
        return whole || part;
    }

    private static boolean isDeleted(Values user) {
        return user.get(Catalogue.STATE_CHOICE).equals(DELETED);
    }
}
