package org.updateuser.app.tour;

import javafx.scene.input.KeyCode;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.HistoryList;
import org.updateuser.model.Catalogue;

/// Looks at what was sent, and takes one request back.
record Retrospect(Visit visit, Hands hands, Album album) {
    static Retrospect of(Visit visit) {
        return new Retrospect(visit, visit.hands(), visit.album());
    }

    void go() {
        visit.protocol().step("The history: every request with its answer, and one of them taken back as a draft");
        HistoryList history = visit.session().workplace().history();
        hands.press(KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.until("what was sent is listed", () -> !history.entries().isEmpty());
        hands.press(KeyCode.DOWN);
        album.take("history");
        hands.press(KeyCode.HOME);
        hands.press(KeyCode.R);
        hands.until(
                "the earlier values are a draft",
                () -> visit.session().workplace().editor().phase().get() == Phase.OPEN
                        && visit.current().user().dirty().get());
        hands.until(
                "the earlier title stands in the form, and no key beside it",
                () -> history.entries()
                        .getFirst()
                        .sent()
                        .before()
                        .get(Catalogue.TITLE)
                        .equals(visit.current().user().typed().get().get(Catalogue.TITLE)));
        album.take("taken-back");
        hands.click("#discard");
        visit.nothingIsLeft();
    }
}
