package org.updateuser.app.tour;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.updateuser.model.Section;

/// Meets somebody else who edits the same person, and a server that says no.
record Meetings(Visit visit, Hands hands, Album album) {
    static Meetings of(Visit visit) {
        return new Meetings(visit, visit.hands(), visit.album());
    }

    void go() {
        visit.section(Section.PROFILE);
        elsewhere();
        conflict();
        refusal();
    }

    private void elsewhere() {
        visit.protocol().step("Somebody else changes another field just before the save: merged, and said");
        visit.sandbox().fail("{\"change\":{\"department\":\"Sales and Partnerships\"},\"count\":1}");
        hands.type("#title .text-field", "Team lead, EMEA");
        visit.save(1);
        album.take("merged");
        visit.nothingIsLeft();
    }

    private void conflict() {
        visit.protocol().step("Somebody else changes the same fields: mine is kept and not sent until chosen");
        visit.sandbox()
                .fail(
                        "{\"change\":{\"title\":\"Head of sales\",\"department\":\"Claims\",\"manager\":\"\"},\"count\":1}");
        hands.type("#title .text-field", "Sales lead");
        hands.type("#department .text-field", "Sales and Claims");
        visit.save(2);
        album.take("both-sides");
        hands.click(".notice-box .hyperlink");
        hands.find(".side-option");
        hands.press(KeyCode.LEFT);
        hands.press(KeyCode.DOWN);
        album.take("conflict");
        hands.press(KeyCode.RIGHT);
        if (album.isGallery()) {
            refusedThere();
        }
        visit.save(".conflict-save", 1);
        if (album.isGallery()) {
            album.take("conflict-done");
        }
        hands.press(KeyCode.ESCAPE);
        hands.find("#title .text-field");
        visit.nothingIsLeft();
    }

    /// All is chosen, and the server says no.
    private void refusedThere() {
        album.take("conflict-chosen");
        visit.sandbox()
                .fail("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"count\":1000,\"status\":400,\"body\":"
                        + "{\"status\":400,\"code\":\"bad.request\",\"message\":\"This title is not in use here.\"}}");
        visit.save(".conflict-save", 1);
        album.take("conflict-refused");
        visit.sandbox().fail("{\"faults\":[]}");
        Hands.act(() -> visit.current().notice().set(Optional.empty()));
    }

    private void refusal() {
        visit.protocol().step("The server refuses a field: it says which, and nothing is lost");
        hands.type("#email .text-field", "jose.ramirez@northwind.example");
        visit.save(1);
        album.take("refused");
        hands.click("#discard");
        visit.nothingIsLeft();
    }
}
