package org.updateuser.form;

import java.util.List;
import java.util.Optional;
import org.updateuser.model.Leaf;
import org.updateuser.patch.Change;
import org.updateuser.patch.Checked.Finding;
import org.updateuser.patch.Conflict;
import org.updateuser.patch.Draft;

/// What is in a draft.
///
/// @param changes what would be sent of it
/// @param unfinished the rows that stay out until they are complete
/// @param disputed the rows that stay out until somebody chooses a side
public record DraftLook(List<Change> changes, List<Leaf<?>> unfinished, List<Leaf<?>> disputed) {
    /// Makes the form of a draft, which nobody will see, for what it says.
    static DraftLook of(Draft draft) {
        return of(new UpdateUser(new EditedUser(draft, () -> 0)));
    }

    static DraftLook of(UpdateUser user) {
        return new DraftLook(
                user.changes().get(),
                user.checked().get().findings().stream()
                        .<Leaf<?>>map(Finding::leaf)
                        .distinct()
                        .toList(),
                rows(user.conflicts()));
    }

    private static List<Leaf<?>> rows(List<Conflict> conflicts) {
        return conflicts.stream().<Leaf<?>>map(Conflict::leaf).distinct().toList();
    }

    static Optional<DraftLook> of(Optional<Draft> draft) {
        return draft.map(DraftLook::of);
    }
}
