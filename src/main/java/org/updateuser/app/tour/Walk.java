package org.updateuser.app.tour;

import org.updateuser.model.Section;
import org.updateuser.view.kit.Theme;
import org.updateuser.view.kit.Theme.Mode;

/// What the tour does, step by step.
record Walk(Visit visit, Theme theme) {
    private static final int LARGE = 200; // percent

    void go() {
        people();
        if (visit.album().isGallery()) {
            Corners.of(visit).go();
            Covers.of(visit).go();
            Strangers.of(visit).go();
            visit.open("amara okonkwo");
        }
        Editing.of(visit).go();
        Meetings.of(visit).go();
        States.of(visit).go();
        Absence.of(visit).go();
        Retrospect.of(visit).go();
        Adversity.of(visit).go();
        TwoPeople.of(visit).go();
        ManyAtOnce.of(visit).go();
        if (visit.album().isGallery()) {
            Crowd.of(visit).go();
            InBetween.of(visit).go();
            ByTable.of(visit).go();
            FilesOfPictures.of(visit).go();
        }
        looks();
    }

    private void people() {
        visit.protocol().step("The list of people");
        visit.hands()
                .until(
                        "everybody is read",
                        () -> visit.session()
                                .workplace()
                                .people()
                                .readAt()
                                .get()
                                .isPresent());
        visit.album().take("people");
        visit.open("amara okonkwo");
    }

    private void looks() {
        visit.protocol().step("The dark theme, text twice as large, a search that finds nobody");
        visit.open("amara okonkwo");
        if (!visit.album().isGallery()) {
            inOtherDresses();
        }
        visit.hands().type("#search", "nobody of this name");
        visit.hands()
                .until(
                        "nobody is found",
                        () -> visit.session().workplace().people().shown().isEmpty());
        visit.album().take("nobody");
    }

    private void inOtherDresses() {
        visit.section(Section.CONTACTS);
        Hands.act(() -> theme.setMode(Mode.DARK));
        visit.album().take("dark");
        Hands.act(() -> {
            theme.setMode(Mode.LIGHT);
            theme.setTextSize(LARGE);
        });
        visit.section(Section.PROFILE);
        visit.album().take("large");
        Hands.act(() -> theme.setTextSize(100));
    }
}
