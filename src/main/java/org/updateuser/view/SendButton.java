package org.updateuser.view;

import javafx.scene.control.Button;
import org.updateuser.form.Admittance;
import org.updateuser.form.Admittance.Offer;

/// A button that sends, and so says what else comes first: a sign-in, or a right that is missing.
record SendButton(Button button, Admittance admittance) {
    /// Shows what it can do now.
    ///
    /// @param text what it says where nothing is in the way
    /// @param possible whether there is anything to send, and nothing under way
    /// @param signIn what it says where one has to sign in first
    void show(String text, boolean possible, String signIn) {
        Offer offer = admittance.offer(new Offer(text, possible), signIn);
        button.setText(offer.text());
        button.setDisable(!offer.possible());
    }

    /// What it does when it is pressed.
    void onSend(Runnable send) {
        button.setOnAction(_ -> admittance.pass(send));
    }
}
