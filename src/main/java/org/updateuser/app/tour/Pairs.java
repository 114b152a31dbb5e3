package org.updateuser.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.updateuser.form.SideBySide;
import org.updateuser.form.SideBySide.Stage;
import org.updateuser.model.Person;

/// Two people side by side while they are read, where that fails, and before there are two: for the gallery.
record Pairs(Visit visit, Hands hands, Album album) {
    private static final String SINGLE = "{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"count\":1000,";

    static Pairs of(Visit visit) {
        return new Pairs(visit, visit.hands(), visit.album());
    }

    /// @param other whom the open person is compared with
    void go(Person other) {
        visit.protocol().step("Two people are to be compared: nobody yet, read, not read");
        hands.press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.until("another one is asked for", () -> both().stage().get() == Stage.NOBODY);
        album.take("compare-none");
        hands.press(KeyCode.ESCAPE);
        Hands.act(() -> visit.session().workplace().people().chosen().add(List.of(other)));
        visit.sandbox().fail(SINGLE + "\"delay\":3600000}");
        hands.press(KeyCode.M, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.find(".skeletons");
        album.take("compare-loading");
        visit.sandbox()
                .fail(SINGLE + "\"status\":500,\"body\":{\"status\":500,\"code\":\"internal.server.error\","
                        + "\"message\":\"The server encountered an unexpected condition.\"}}");
        hands.until("they cannot be read", () -> both().stage().get() == Stage.FAILED);
        album.take("compare-failed");
        visit.sandbox().fail("{\"faults\":[]}");
        hands.press(KeyCode.ESCAPE);
        Hands.act(() -> visit.session().workplace().people().chosen().clear());
    }

    private SideBySide both() {
        return visit.session().workplace().sideBySide();
    }
}
