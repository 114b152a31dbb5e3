package org.updateuser.view;

import java.util.Optional;
import org.updateuser.form.HistoryList;
import org.updateuser.model.Named;

/// The way to the history.
final class History {
    private History() {}

    /// Goes there, to one person's requests or to everybody's. Whatever else the filter says stays.
    static void open(Screens screens, Optional<Named> person) {
        HistoryList list = screens.history();
        list.filter().set(list.filter().get().withPerson(person));
        screens.navigation().go(Place.HISTORY);
    }
}
