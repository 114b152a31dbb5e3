package org.updateuser.app.tour;

import javafx.scene.input.KeyCode;
import org.updateuser.form.KeptReading.Phase;
import org.updateuser.form.StoreOpening;
import org.updateuser.form.Workplace;
import org.updateuser.model.Section;
import org.updateuser.store.StoreProblem;

/// A disk without room: what is typed is no draft, nothing can be sent, and what was kept before cannot be read. For
/// the gallery.
record FullDisk(Visit visit, Hands hands, Album album) {
    /// The store on such a disk.
    static final StoreOpening STORE = () -> {
        throw new StoreProblem(StoreProblem.Kind.FULL, "no room", null);
    };

    static FullDisk of(Visit visit) {
        return new FullDisk(visit, visit.hands(), visit.album());
    }

    void go() {
        visit.protocol().step("The disk is full: what is typed stays in the window alone, and the program says so");
        hands.press(KeyCode.D, KeyCode.CONTROL);
        hands.until(
                "the drafts cannot be read",
                () -> workplace().outbox().reading().phase().get() == Phase.FAILED);
        album.take("drafts-failed");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.R, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.until(
                "the runs cannot be read",
                () -> workplace().runs().reading().phase().get() == Phase.FAILED);
        album.take("runs-failed");
        hands.press(KeyCode.ESCAPE);
        type();
    }

    private void type() {
        visit.open("amara okonkwo");
        visit.section(Section.PROFILE);
        hands.type("#title .text-field", "Team lead, EMEA");
        hands.find(".draft-line.warn");
        album.take("disk-full");
        visit.save(1);
        album.take("disk-full-save");
        hands.press(KeyCode.D, KeyCode.CONTROL);
        hands.find(".drafts-list .draft-row");
        album.take("drafts-disk-full");
        hands.press(KeyCode.ESCAPE);
        hands.click("#discard");
    }

    private Workplace workplace() {
        return visit.session().workplace();
    }
}
