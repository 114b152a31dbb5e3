package org.updateuser.app.tour;

import org.updateuser.model.Section;

/// Deactivates somebody together with another change, and restores a deleted person.
record States(Visit visit, Hands hands, Album album) {
    static States of(Visit visit) {
        return new States(visit, visit.hands(), visit.album());
    }

    void go() {
        deactivate();
        restore();
    }

    private void deactivate() {
        visit.protocol().step("Deactivate somebody and change a field: two requests, the state last");
        visit.open("anders beaumont");
        visit.section(Section.PROFILE);
        hands.type("#title .text-field", "Statistician, on leave");
        visit.section(Section.STATE);
        hands.click(hands.marked("inactive"));
        album.take("state");
        visit.save(2);
        visit.nothingIsLeft();
    }

    private void restore() {
        visit.protocol().step("Restore a deleted person and change a field: two requests, the state first");
        hands.click("#deleted");
        visit.open("astrid kowalski");
        visit.section(Section.PROFILE);
        album.take("deleted");
        visit.section(Section.STATE);
        hands.click(hands.marked("active"));
        visit.section(Section.PROFILE);
        hands.type("#title .text-field", "Service desk lead");
        visit.section(Section.STATE);
        album.take("restore");
        visit.save(2);
        visit.nothingIsLeft();
    }
}
