package org.updateuser.form;

import java.util.HashSet;
import java.util.Set;
import org.updateuser.model.Access;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Permissions;
import org.updateuser.model.Values;

/// Which rows of a user are locked, and why.
final class Locks {
    private static final String DELETED = "deleted";

    private final Set<Field<?>> notReturned = new HashSet<>();
    private Permissions permissions = Permissions.UNKNOWN;
    private boolean mayEdit = true; // asked for each row with each letter

    void nothingReturned(Field<?> property) {
        notReturned.add(property);
    }

    void allow(Permissions known) {
        permissions = known;
        mayEdit = known.missingToEdit().isEmpty();
    }

    Permissions permissions() {
        return permissions;
    }

    Lock of(Leaf<?> leaf, Values base, Values typed) {
        if (!leaf.field().traits().access().editable()) {
            return Lock.READ_ONLY;
        }
        if (!mayEdit) {
            return Lock.NOT_ALLOWED;
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

    /// Values without the edits of rows that were locked after they were edited: what came in another shape is
    /// never overwritten, and a deleted person cannot be written. They stay typed, and go once the row is open
    /// again.
    Values without(Values sendable, Values base, Values typed) {
        Values result = sendable;
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            Lock lock = of(leaf, base, typed);
            if ((lock == Lock.UNREADABLE || lock == Lock.DELETED) && leaf.in(base) && !leaf.same(base, result)) {
                result = as(leaf, result, base);
            }
        }
        return result;
    }

    private static <T> Values as(Leaf<T> leaf, Values values, Values base) {
        return leaf.put(values, leaf.get(base));
    }

    /// An answer with what it is silent on and what had come in another shape before: silence does not unlock it.
    Values withUnreadable(Values before, Values answer) {
        Values result = answer;
        for (Field<?> property : Catalogue.PROPERTIES) {
            String json = before.unknown().get(property.name());
            boolean silent = !answer.has(property) && !answer.unknown().containsKey(property.name());
            result = json != null && silent ? result.withUnknown(property.name(), json) : result;
        }
        return result;
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
