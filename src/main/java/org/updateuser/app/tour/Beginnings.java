package org.updateuser.app.tour;

import javafx.scene.input.KeyCode;
import org.updateuser.form.HistoryList;
import org.updateuser.form.HistoryList.Phase;

/// The history while it is not known yet whose it is, and as long as nothing was sent. What is kept is kept for each
/// organization, and the server takes its time to say which it has.
record Beginnings(Visit visit, Hands hands, Album album) {
    private static final String LATE =
            "{\"method\":\"GET\",\"path\":\"/api/v2/organizations/me\",\"count\":1000,\"delay\":3600000}";

    static Beginnings of(Visit visit) {
        return new Beginnings(visit, visit.hands(), visit.album());
    }

    /// @param show shows the window
    void go(Runnable show) {
        visit.protocol().step("The history before anything was sent");
        visit.sandbox().fail(LATE);
        show.run();
        HistoryList history = visit.session().workplace().history();
        hands.press(KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.until("nobody knows whose history it is", () -> history.phase().get() == Phase.FAILED);
        album.take("history-unknown");
        visit.sandbox().fail("{\"faults\":[]}");
        hands.until("the history is read", () -> history.phase().get() == Phase.READ);
        album.take("history-none");
        hands.press(KeyCode.ESCAPE);
    }
}
