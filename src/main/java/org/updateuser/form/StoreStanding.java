package org.updateuser.form;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.form.Kept.Standing;
import org.updateuser.store.Store;
import org.updateuser.store.StoreProblem;

/// How the store stands, by what became of what was asked of it last; on the thread of the user interface.
final class StoreStanding {
    private final ReadOnlyObjectWrapper<Standing> now = new ReadOnlyObjectWrapper<>(Standing.OPENING);
    private final ReadOnlyObjectWrapper<Optional<StoreProblem.Kind>> problem =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Store.Rescue>> rescue = new ReadOnlyObjectWrapper<>(Optional.empty());

    ReadOnlyObjectProperty<Standing> now() {
        return now.getReadOnlyProperty();
    }

    /// Why it is troubled, where it is.
    ReadOnlyObjectProperty<Optional<StoreProblem.Kind>> problem() {
        return problem.getReadOnlyProperty();
    }

    /// What was rescued, if the store was damaged.
    ReadOnlyObjectProperty<Optional<Store.Rescue>> rescue() {
        return rescue.getReadOnlyProperty();
    }

    /// It has answered.
    void answered(Standing standing, Optional<Store.Rescue> rescued) {
        stand(standing, Optional.empty());
        rescue.set(rescued);
    }

    /// It has not. What was known to be read-only stays that.
    void fail(StoreProblem failed) {
        boolean readOnly = failed.kind() == StoreProblem.Kind.READ_ONLY && now.get() == Standing.READ_ONLY;
        stand(readOnly ? Standing.READ_ONLY : Standing.TROUBLED, Optional.of(failed.kind()));
    }

    private void stand(Standing standing, Optional<StoreProblem.Kind> why) {
        now.set(standing);
        problem.set(why);
    }
}
