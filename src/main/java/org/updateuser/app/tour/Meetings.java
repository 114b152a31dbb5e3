package org.updateuser.app.tour;

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
        visit.save("Save 1 change");
        album.take("merged");
        visit.nothingIsLeft();
    }

    private void conflict() {
        visit.protocol().step("Somebody else changes the same field: mine is kept and not sent until chosen");
        visit.sandbox().fail("{\"change\":{\"title\":\"Head of sales\"},\"count\":1}");
        hands.type("#title .text-field", "Sales lead");
        visit.save("Save 1 change");
        album.take("conflict");
        hands.click("#title .keep");
        visit.save("Save 1 change");
        visit.nothingIsLeft();
    }

    private void refusal() {
        visit.protocol().step("The server refuses a field: it says which, and nothing is lost");
        hands.type("#email .text-field", "jose.ramirez@northwind.example");
        visit.save("Save 1 change");
        album.take("refused");
        hands.click("#discard");
        visit.nothingIsLeft();
    }
}
