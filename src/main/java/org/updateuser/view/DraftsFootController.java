package org.updateuser.view;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.updateuser.form.Admittance;
import org.updateuser.form.Arrival;
import org.updateuser.form.Dispatch.Progress;
import org.updateuser.form.KeptReading.Phase;
import org.updateuser.form.Outbox;
import org.updateuser.form.Words;

/// The foot of the drafts' screen: how the sending stands, the way to stop it, and the one filled button.
final class DraftsFootController {
    private final Outbox outbox;
    private final Words words;
    private final Admittance admittance;

    @FXML
    private Label state;

    @FXML
    private Button cancel;

    @FXML
    private Button send;

    DraftsFootController(Screens screens) {
        this.outbox = screens.outbox();
        this.words = screens.words();
        this.admittance = screens.workplace().admittance();
    }

    /// Does what the filled button offers, if it can be done now.
    void send() {
        send.fire();
    }

    /// Offers to send.
    void show(boolean online) {
        Optional<Progress> progress = outbox.dispatch().progress().get();
        int meant = outbox.ticks().meant().size();
        send.setVisible(outbox.reading().phase().get() == Phase.READ); // before, nobody knows whether there is nothing
        offerCancel(progress.isPresent(), "drafts.cancel", outbox.dispatch()::cancel);
        SendButton sending = new SendButton(send, admittance);
        sending.onSend(outbox::send);
        sending.show(
                words.text("drafts.send", meant),
                online && progress.isEmpty() && meant > 0,
                words.text("drafts.signIn", meant));
        String said = online ? "" : words.text("drafts.offline");
        state.setText(progress.map(far -> words.text("drafts.sending", far.done() + 1, far.total()))
                .orElse(said));
        state.getStyleClass().removeAll("warn-text");
        if (!online) {
            state.getStyleClass().add("warn-text");
        }
    }

    /// While files are looked at, the one filled button is theirs.
    void show(Arrival looked) {
        int size = looked.count().get();
        send.setVisible(true);
        offerCancel(true, "arrival.cancel", outbox.imports()::drop);
        send.setText(words.text("arrival.take", size));
        send.setDisable(size == 0);
        send.setOnAction(_ -> outbox.imports().take());
        state.setText("");
    }

    private void offerCancel(boolean offered, String key, Runnable action) {
        cancel.setVisible(offered);
        cancel.setManaged(offered);
        cancel.setText(words.text(key));
        cancel.setOnAction(event -> action.run());
    }
}
