package org.updateuser.app.tour;

import javafx.scene.input.KeyCode;
import org.updateuser.form.KeptReading.Phase;

/// What is kept on this machine while a slow disk does not give it yet: for the gallery.
record SlowReading(Visit visit, Hands hands, Album album) {
    static SlowReading of(Visit visit) {
        return new SlowReading(visit, visit.hands(), visit.album());
    }

    void go(SlowDisk disk) {
        visit.protocol().step("What is kept on this machine is read from a slow disk");
        try {
            place("history-loading", ".history", KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT);
            place("drafts-loading", ".drafts", KeyCode.D, KeyCode.CONTROL);
            place("runs-loading", ".drafts", KeyCode.R, KeyCode.CONTROL, KeyCode.SHIFT);
        } finally {
            disk.answer(); // or the window would never close
        }
        hands.until(
                "it is read",
                () -> visit.session().workplace().outbox().reading().phase().get() == Phase.READ);
    }

    private void place(String name, String around, KeyCode key, KeyCode... held) {
        hands.press(key, held);
        hands.find(around + " .still-reading"); // after a while: a short reading shows nothing of itself
        album.take(name);
        hands.press(KeyCode.ESCAPE);
    }
}
