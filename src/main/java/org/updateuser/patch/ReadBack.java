package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Result.Fate;

/// What was asked, held against what the service has afterwards. A PATCH that is answered with success may still have
/// left something out.
public final class ReadBack {
    private ReadBack() {}

    /// Whether the answer is silent on something that was written: then the user has to be read with expand.
    public static boolean isSilent(Patch patch, Values answer) {
        return !answer.fields().containsAll(patch.fields());
    }

    /// The rows whose value the service has otherwise than it was asked for.
    public static List<Leaf<?>> unapplied(Patch patch, Values answer) {
        List<Leaf<?>> unapplied = new ArrayList<>();
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            boolean asked = patch.fields().contains(leaf.property()) && leaf.in(answer);
            if (asked && !agrees(leaf, patch.body(), answer)) {
                unapplied.add(leaf);
            }
        }
        return List.copyOf(unapplied);
    }

    /// What became of a patch whose answer was lost, as the user says that was read after it.
    ///
    /// That deleting raises the version is not documented, so of a state that is there the version says nothing.
    public static Fate fate(Patch patch, Values user) {
        boolean applied = !isSilent(patch, user) && unapplied(patch, user).isEmpty();
        boolean moved = user.get(Catalogue.VERSION) != patch.version();
        if (applied && (moved || patch.fields().contains(Catalogue.STATE_CHOICE))) {
            return Fate.DONE;
        }
        return moved ? Fate.PARTLY : Fate.NOT_ARRIVED;
    }

    /// Whether a patch of which the service has only some was applied all the same, and somebody else has changed the
    /// rest since. Some of it must have come from the patch, and there were two changes: one alone may be somebody
    /// else's who wants some of the same.
    ///
    /// @param before what the patch was made for
    public static boolean isOvertaken(Patch patch, Values before, Values user) {
        boolean twice = user.get(Catalogue.VERSION) > patch.version() + 1;
        List<Leaf<?>> unapplied = unapplied(patch, user);
        return twice
                && Catalogue.LEAVES.stream()
                        .filter(leaf -> patch.fields().contains(leaf.property()) && leaf.in(user))
                        .filter(leaf -> !agrees(leaf, patch.body(), before))
                        .anyMatch(leaf -> !unapplied.contains(leaf));
    }

    /// An answer holds more than what was asked, such as the address of a location that was named by its id.
    private static <T> boolean agrees(Leaf<T> leaf, Values asked, Values answer) {
        return leaf.field().agrees(leaf.get(asked), leaf.get(answer));
    }
}
