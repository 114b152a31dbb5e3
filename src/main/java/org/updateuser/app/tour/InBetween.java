package org.updateuser.app.tour;

import java.util.Set;
import javafx.scene.input.KeyCode;
import org.updateuser.form.Entrance.Way;
import org.updateuser.form.HistoryFilter;
import org.updateuser.form.HistoryList;
import org.updateuser.form.Lobby;
import org.updateuser.form.SigningIn;
import org.updateuser.form.Workplace;
import org.updateuser.model.Section;
import org.updateuser.patch.Result.Fate;

/// A save that is under way, a sign-in that waits and one that is refused, a filter that lets nothing through, a change
/// of many with nobody in it: for the gallery.
record InBetween(Visit visit, Hands hands, Album album) {
    static InBetween of(Visit visit) {
        return new InBetween(visit, visit.hands(), visit.album());
    }

    void go() {
        saving();
        connecting();
        found();
        nobody();
    }

    private void saving() {
        visit.protocol().step("A save is under way");
        visit.open("anders beaumont");
        visit.section(Section.PROFILE);
        hands.type("#title .text-field", "Statistician");
        visit.sandbox().fail("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"count\":1000,\"delay\":3600000}");
        hands.press(KeyCode.S, KeyCode.CONTROL);
        hands.until("it is sent", () -> visit.current().saving().get());
        album.take("saving");
        visit.sandbox().fail("{\"faults\":[]}");
        hands.until("it is saved", () -> !visit.current().saving().get());
        visit.nothingIsLeft();
    }

    private void connecting() {
        visit.protocol().step("A sign-in waits for the server, and is refused by it");
        Lobby lobby = visit.lobby();
        visit.sandbox()
                .fail("{\"method\":\"GET\",\"path\":\"/api/v2/organizations/me\",\"count\":1000,\"delay\":3600000}");
        Corners.of(visit).toConnect();
        connect(visit.sandbox().token());
        hands.until("the server is asked", () -> lobby.standing().get() == SigningIn.CONNECTING);
        album.take("connect-waiting");
        visit.sandbox().fail("{\"faults\":[]}");
        hands.until("one is let in", () -> lobby.standing().get() == SigningIn.IDLE);
        connect("not a token of this organization");
        hands.until("it is refused", () -> lobby.notice().get().isPresent());
        album.take("connect-refused");
        Hands.act(lobby::another);
        hands.press(KeyCode.ESCAPE);
    }

    private void connect(String token) {
        Lobby lobby = visit.lobby();
        Hands.act(() -> {
            lobby.form().way().set(Way.TOKEN);
            lobby.form().place().set(visit.sandbox().url());
            lobby.form().secret().set(token);
            lobby.connect();
        });
    }

    private void found() {
        visit.protocol().step("A filter of the history that lets nothing through");
        HistoryList history = workplace().history();
        hands.press(KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.until("what was sent is listed", () -> !history.entries().isEmpty());
        Hands.act(() -> history.filter().set(history.filter().get().withFates(Set.of(Fate.UNSURE))));
        hands.until("nothing is found", () -> history.entries().isEmpty());
        album.take("history-nothing");
        Hands.act(() -> history.filter().set(HistoryFilter.ALL));
        hands.press(KeyCode.ESCAPE);
    }

    private void nobody() {
        visit.protocol().step("A change of many with nobody in it");
        Hands.act(workplace().people().chosen()::clear);
        hands.press(KeyCode.B, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.find(".empty-state");
        album.take("together-none");
        hands.press(KeyCode.ESCAPE);
    }

    private Workplace workplace() {
        return visit.session().workplace();
    }
}
