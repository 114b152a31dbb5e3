package org.updateuser.app.tour;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.updateuser.app.Session;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.OpenUser;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.view.kit.Theme;

/// What the tour does, step by step.
final class Walk {
    private final Session session;
    private final Sandbox sandbox;
    private final Theme theme;
    private final Hands hands;
    private final Album album;
    private final Protocol protocol;

    Walk(Session session, Sandbox sandbox, Theme theme, Hands hands, Album album, Protocol protocol) {
        this.session = session;
        this.sandbox = sandbox;
        this.theme = theme;
        this.hands = hands;
        this.album = album;
        this.protocol = protocol;
    }

    void go() {
        people();
        profile();
        disjoint();
        conflict();
        dark();
    }

    private void people() {
        protocol.step("The list of people");
        hands.until("everybody is read", () -> session.people().readAt().get().isPresent());
        album.take("people");
        open("amara okonkwo");
    }

    /// Finds somebody and opens them from the keyboard.
    private OpenUser open(String text) {
        hands.press(KeyCode.F, KeyCode.CONTROL);
        hands.type("#search", text);
        hands.until("one person is found for " + text, () -> session.people().shown().size() == 1);
        String id = Hands.ask(() -> session.people().shown().getFirst().id());
        hands.press(KeyCode.DOWN);
        hands.until(
                text + " is open",
                () -> session.editor().phase().get() == Phase.OPEN
                        && session.editor().current().get().map(OpenUser::id).equals(Optional.of(id)));
        return Hands.ask(() -> session.editor().current().get().orElseThrow());
    }

    private void profile() {
        protocol.step("Edit text fields; an unfinished email stays out of the save");
        hands.press(KeyCode.DIGIT1, KeyCode.CONTROL);
        hands.type("#title .text-field", "Regional team lead");
        hands.type("#department .text-field", "Customer Support");
        hands.type("#email .text-field", "amara.okonkwo@northwind");
        album.take("profile");
        hands.click("#request");
        album.take("request");
        hands.click("#request");
        save("Save 2 changes");
        hands.click("#email .text-field");
        hands.click("#email .revert");
    }

    private void save(String button) {
        hands.until(
                "the button says \"" + button + "\"",
                () -> ((Button) hands.shown(".save")).getText().equals(button));
        hands.press(KeyCode.S, KeyCode.CONTROL);
        hands.until("the save is done", () -> !current().saving().get() && current().notice().get().isPresent());
        protocol.seen(Hands.ask(() -> current().notice().get().orElseThrow().text()));
    }

    private OpenUser current() {
        return session.editor().current().get().orElseThrow();
    }

    private void disjoint() {
        protocol.step("Somebody else changes another field just before the save: merged, and said");
        sandbox.fail("{\"change\":{\"department\":\"Sales and Partnerships\"},\"count\":1}");
        hands.type("#title .text-field", "Team lead, EMEA");
        save("Save 1 change");
        album.take("merged");
    }

    private void conflict() {
        protocol.step("Somebody else changes the same field: mine is kept and not sent until chosen");
        sandbox.fail("{\"change\":{\"title\":\"Head of sales\"},\"count\":1}");
        hands.type("#title .text-field", "Sales lead");
        save("Save 1 change");
        album.take("conflict");
        hands.click("#title .keep");
        save("Save 1 change");
    }

    private void dark() {
        protocol.step("The dark theme");
        Hands.act(() -> theme.setMode(Theme.Mode.DARK));
        album.take("dark");
        Hands.act(() -> theme.setMode(Theme.Mode.LIGHT));
    }
}
