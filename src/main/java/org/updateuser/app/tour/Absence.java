package org.updateuser.app.tour;

import javafx.scene.input.KeyCode;
import org.updateuser.form.Notice;
import org.updateuser.form.Workplace;
import org.updateuser.model.Section;

/// Works on while the server is away, and sends what was typed once it is back.
record Absence(Visit visit, Hands hands, Album album) {
    static Absence of(Visit visit) {
        return new Absence(visit, visit.hands(), visit.album());
    }

    void go() {
        visit.protocol().step("The server stops answering: everything seen stays, and what is typed is a draft");
        visit.open("jose ramirez");
        visit.open("amara okonkwo");
        visit.section(Section.PROFILE);
        visit.sandbox().fail("{\"cut\":\"before\",\"count\":1000000}");
        hands.press(KeyCode.F5);
        hands.until(
                "the program knows that the server is away",
                () -> !workplace().connection().online().get());
        hands.type("#title .text-field", "Head of sales, EMEA");
        hands.until(
                "the draft is on the disk", () -> !workplace().kept().drafts().isEmpty());
        album.take("offline");
        hands.press(KeyCode.D, KeyCode.CONTROL);
        hands.find(".drafts-list .draft-row");
        album.take("drafts-offline");
        back();
    }

    private void back() {
        visit.protocol().step("The server is back: the drafts are looked at, and sent together");
        visit.sandbox().fail("{\"faults\":[]}");
        Hands.act(workplace().connection()::tryNow); // its link goes as soon as the program has found out by itself
        hands.until(
                "the server was asked about each draft",
                () -> workplace().outbox().rows().stream()
                        .allMatch(row -> row.comparison().get().isPresent()));
        album.take("drafts");
        hands.press(KeyCode.ENTER, KeyCode.CONTROL);
        hands.until(
                "all drafts are sent",
                () -> workplace().outbox().notice().get().isPresent()
                        && workplace().editor().edited().isEmpty());
        visit.protocol()
                .seen(Hands.ask(() ->
                        workplace().outbox().notice().get().map(Notice::text).orElse("")));
        album.take("drafts-sent");
        hands.press(KeyCode.ESCAPE);
        hands.find("#title .text-field");
        visit.nothingIsLeft();
    }

    private Workplace workplace() {
        return visit.session().workplace();
    }
}
