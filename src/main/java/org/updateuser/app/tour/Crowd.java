package org.updateuser.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.updateuser.form.Bulk;
import org.updateuser.form.Bulk.Stage;
import org.updateuser.model.Person;

/// The form for many people while they are read, where that fails, and before anything is typed: for the gallery.
record Crowd(Visit visit, Hands hands, Album album) {
    private static final int PEOPLE = 12;
    private static final String READINGS = "\"method\":\"GET\",\"path\":\"/api/v2/users\",\"count\":1000";
    private static final String SEARCHES = "\"method\":\"POST\",\"path\":\"/api/v2/users/search\",\"count\":1000";
    private static final String SINGLE = "\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"count\":1000";

    static Crowd of(Visit visit) {
        return new Crowd(visit, visit.hands(), visit.album());
    }

    void go() {
        visit.protocol().step("Many people are read, cannot be read, and nothing is typed yet");
        List<Person> some = Hands.ask(
                () -> List.copyOf(visit.session().workplace().people().shown().subList(0, PEOPLE)));
        fault("\"delay\":3600000");
        Hands.act(() -> visit.session().workplace().people().chosen().clear());
        Hands.act(() -> visit.session().workplace().people().chosen().add(some));
        hands.press(KeyCode.B, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.until("they are read", () -> bulk().stage().get() == Stage.READING);
        album.take("together-loading");
        fault("\"status\":500,\"body\":{\"status\":500,\"code\":\"internal.server.error\",\"message\":\"Unexpected\"}");
        Hands.act(bulk()::refresh);
        hands.until("they cannot be read", () -> bulk().stage().get() != Stage.READING);
        album.take("together-failed");
        visit.sandbox().fail("{\"faults\":[]}");
        Hands.act(bulk()::refresh);
        hands.until("they are read", () -> bulk().stage().get() == Stage.READY);
        album.take("together-untouched");
        hands.press(KeyCode.ESCAPE);
        Hands.act(() -> visit.session().workplace().people().chosen().clear());
    }

    private void fault(String what) {
        visit.sandbox()
                .fail("{\"faults\":[{" + READINGS + "," + what + "},{" + SEARCHES + "," + what + "},{" + SINGLE + ","
                        + what + "}]}");
    }

    private Bulk bulk() {
        return visit.session().workplace().bulk();
    }
}
