package org.updateuser.view;

import java.util.Set;
import org.updateuser.form.BulkSource;

/// The way to the change of many people.
final class Together {
    private Together() {}

    /// Takes up the people who are chosen.
    static void begin(Screens screens) {
        Set<String> chosen = screens.people().chosen().ids();
        BulkSource now = screens.workplace().bulk().source().get();
        boolean same = now instanceof BulkSource.OfForm && Set.copyOf(now.ids()).equals(chosen);
        if (!same) { // what is typed for the same people stays
            screens.workplace().bulkFile().forget();
            screens.workplace().bulk().begin(chosen);
        }
        screens.navigation().go(Place.BULK);
    }
}
