package org.updateuser.app.tour;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.updateuser.app.Session;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.Lobby;
import org.updateuser.form.Notice;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Words;
import org.updateuser.model.Section;
import org.updateuser.sandbox.Sandbox;

/// What every part of the tour works with, and what every part does: open somebody, go to a section, save.
record Visit(Session session, Sandbox sandbox, Lobby lobby, Hands hands, Album album, Protocol protocol) {
    /// Finds somebody and opens them from the keyboard.
    void open(String text) {
        hands.press(KeyCode.F, KeyCode.CONTROL);
        hands.type("#search", text);
        hands.until(
                "one person is found for " + text,
                () -> session.workplace().people().shown().size() == 1);
        String id =
                Hands.ask(() -> session.workplace().people().shown().getFirst().id());
        hands.press(KeyCode.DOWN);
        hands.until(
                text + " is open",
                () -> session.workplace().editor().phase().get() == Phase.OPEN
                        && session.workplace()
                                .editor()
                                .current()
                                .get()
                                .map(OpenUser::id)
                                .equals(Optional.of(id)));
    }

    /// Goes to a section of the form.
    void section(Section section) {
        hands.press(
                KeyCode.getKeyCode(Integer.toString(List.of(Section.values()).indexOf(section) + 1)), KeyCode.CONTROL);
    }

    /// What the window says.
    Words words() {
        return session.workplace().words();
    }

    /// Saves as many changes as the button says, and waits until the server has answered.
    void save(int changes) {
        save(".save", changes);
    }

    /// The same where the button is another one.
    void save(String selector, int changes) {
        String button = words().text("changes.save", changes);
        hands.until(
                "the button says \"" + button + "\"",
                () -> ((Button) hands.shown(selector)).getText().equals(button));
        hands.press(KeyCode.S, KeyCode.CONTROL);
        hands.until(
                "the save has ended",
                () -> !current().saving().get() && current().notice().get().isPresent());
        protocol.seen(Hands.ask(() -> current().notice().get().map(Notice::text).orElse("")));
    }

    /// Makes sure that nothing typed differs any more from what the server has.
    void nothingIsLeft() {
        hands.until("nothing is left to save", () -> !current().user().dirty().get());
    }

    OpenUser current() {
        return session.workplace().editor().current().get().orElseThrow(() -> new Stuck("Nobody is open."));
    }
}
