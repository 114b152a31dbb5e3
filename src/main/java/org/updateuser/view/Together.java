package org.updateuser.view;

import org.updateuser.form.Bulk;
import org.updateuser.form.Chosen;

/// The way to the change of many people.
final class Together {
    private Together() {}

    /// Takes up the people who are chosen.
    static void begin(Screens screens) {
        Chosen chosen = screens.people().chosen();
        Bulk bulk = screens.workplace().bulk();
        if (!bulk.source().get().isAbout(chosen)) {
            screens.workplace().bulkFile().forget();
            bulk.begin(chosen.ids());
        }
        screens.navigation().go(Place.BULK);
    }
}
