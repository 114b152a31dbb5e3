package org.updateuser.view;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.util.Subscription;

/// Whether the service would take a save from whoever sits here. What is typed stays typed either way.
record Admittance(Screens screens) {
    /// Whether one has to sign in again first.
    boolean asksForSignIn() {
        return screens.connection().signedOut().get();
    }

    /// Why nothing can be saved, whatever one does here.
    Optional<String> obstacle() {
        return missing().or(this::unwritten);
    }

    private Optional<String> missing() {
        return screens.workplace()
                .rights()
                .permissions()
                .get()
                .missingToEdit()
                .map(permission -> screens.words().text("command.not.permission", permission));
    }

    /// Nothing is sent that is not written down first.
    private Optional<String> unwritten() {
        return screens.editor().keeper().isShut() ? Optional.of(screens.words().text("command.not.written")) : Optional.empty();
    }

    /// Sends what is typed of the open person, or first leads to the sign-in, as the button says.
    void save() {
        if (asksForSignIn()) {
            screens.situation().signIn();
        } else if (obstacle().isEmpty()) {
            screens.editor().save();
        }
    }

    /// Says on a button that would send what it can do instead, or why it can do nothing.
    ///
    /// @param changes how many it would send
    void say(Button button, int changes) {
        if (button.isDisabled()) {
            return; // for another reason, which it says
        }
        if (asksForSignIn()) {
            button.setText(screens.words().text("changes.signIn", changes));
        } else {
            obstacle().ifPresent(why -> {
                button.setText(why);
                button.setDisable(true);
            });
        }
    }

    /// Tells when something of it is another.
    Subscription subscribe(Runnable changed) {
        return Subscription.combine(
                screens.connection().signedOut().subscribe(_ -> changed.run()),
                screens.workplace().rights().permissions().subscribe(_ -> changed.run()),
                screens.kept().standing().subscribe(_ -> changed.run()),
                screens.kept().problem().subscribe(_ -> changed.run()));
    }
}
