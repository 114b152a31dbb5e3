package org.updateuser.app.tour;

import org.updateuser.form.Editor.Phase;
import org.updateuser.form.People;
import org.updateuser.form.People.Reach;

/// The list and the form while they are read, where that fails, and where there is nothing: for the gallery.
record Waiting(Visit visit, Hands hands, Album album) {
    private static final String LIST = "\"method\":\"GET\",\"path\":\"/api/v2/users\"";
    private static final String ONE = "\"method\":\"GET\",\"path\":\"/api/v2/users/*\"";
    private static final String LONG = "\"count\":1000,\"delay\":3600000";
    private static final String BROKEN =
            "\"count\":1000,\"status\":500,\"body\":{\"status\":500,\"code\":\"internal.server.error\","
                    + "\"message\":\"The server encountered an unexpected condition.\"}";

    static Waiting of(Visit visit) {
        return new Waiting(visit, visit.hands(), visit.album());
    }

    /// @param show shows the window
    void go(Runnable show) {
        visit.protocol().step("The list is empty, cannot be read, is read");
        visit.sandbox().fail("{" + LIST + "," + BROKEN + "}");
        show.run();
        hands.until(
                "the list says why it is empty",
                () -> people().reach().get() != Reach.READING
                        && people().notice().get().isPresent());
        album.take("people-failed");
        visit.sandbox()
                .fail("{" + LIST + ",\"count\":1000,\"status\":200,\"body\":{\"entities\":[],\"total\":0,"
                        + "\"pageSize\":500,\"pageNumber\":1,\"pageCount\":0}}");
        Hands.act(people()::refresh);
        hands.until("nobody is there", () -> people().readAt().get().isPresent());
        album.take("people-none");
        visit.sandbox().fail("{" + LIST + "," + LONG + "}");
        Hands.act(people()::refresh);
        hands.until("the list waits", () -> people().reach().get() == Reach.READING);
        album.take("people-loading");
        visit.sandbox().fail("{\"faults\":[]}");
        hands.until(
                "everybody is read",
                () -> people().reach().get() == Reach.READ && people().shown().size() > 1);
        somebody();
    }

    private void somebody() {
        visit.protocol().step("Somebody cannot be read, is read");
        visit.sandbox().fail("{" + ONE + "," + BROKEN + "}");
        begin();
        hands.until("it is said why nobody is open", () -> phase() == Phase.FAILED);
        album.take("person-failed");
        visit.sandbox().fail("{" + ONE + "," + LONG + "}");
        begin();
        hands.until("the form waits", () -> phase() == Phase.LOADING);
        hands.find("#loading"); // after a moment: a short reading shows nothing of itself
        album.take("person-loading");
        visit.sandbox().fail("{\"faults\":[]}");
        hands.until("somebody is open", () -> phase() == Phase.OPEN);
    }

    private void begin() {
        Hands.act(
                () -> visit.session().workplace().editor().open(people().shown().getFirst()));
    }

    private Phase phase() {
        return visit.session().workplace().editor().phase().get();
    }

    private People people() {
        return visit.session().workplace().people();
    }
}
