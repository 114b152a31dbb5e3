package org.updateuser.app.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.updateuser.form.HistoryList.Phase;
import org.updateuser.form.Kept.Standing;
import org.updateuser.model.Section;

/// A machine that keeps nothing: what is typed is no draft, nothing is sent, and there is no history to be read.
record Unkept(Visit visit, Hands hands, Album album) {
    static Unkept of(Visit visit) {
        return new Unkept(visit, visit.hands(), visit.album());
    }

    /// A data folder that can be neither read nor written: it is a file.
    static Path nowhere() {
        try {
            Path file = Files.createTempFile("updateuser-tour-", ".nowhere");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException full) {
            throw new Stuck("The tour could not write the file that it needs.", full);
        }
    }

    void go() {
        visit.protocol().step("Nothing can be kept on this machine, and so nothing is sent");
        visit.open("amara okonkwo");
        visit.section(Section.PROFILE);
        hands.type("#title .text-field", "Team lead, EMEA");
        hands.until(
                "it is known that nothing is kept",
                () -> visit.session().workplace().kept().standing().get() == Standing.TROUBLED);
        hands.until("nothing can be sent", () -> !hands.isUsable(".save"));
        album.take("not-kept");
        hands.press(KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT);
        hands.until(
                "the history cannot be read",
                () -> visit.session().workplace().history().phase().get() == Phase.FAILED);
        album.take("history-failed");
        hands.press(KeyCode.ESCAPE);
        hands.click("#discard");
    }
}
