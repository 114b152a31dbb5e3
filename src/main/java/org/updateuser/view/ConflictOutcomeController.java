package org.updateuser.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.updateuser.form.Admittance;
import org.updateuser.form.ConflictCard;
import org.updateuser.form.Dispute.Side;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Requests;
import org.updateuser.form.Requests.Request;
import org.updateuser.form.Words;
import org.updateuser.patch.Change;
import org.updateuser.patch.Spot;
import org.updateuser.view.conflict.OutcomeLine;
import org.updateuser.view.kit.Badge;

/// What will come of the choices: what is sent, what is left, what waits, the request itself, and the way to send it.
final class ConflictOutcomeController {
    private final Screens screens;
    private final Admittance admittance;
    private final Words words;
    private Consumer<Spot> goTo = spot -> {};

    @FXML
    private Badge count;

    @FXML
    private VBox changes;

    @FXML
    private VBox left;

    @FXML
    private VBox waiting;

    @FXML
    private Button copy;

    @FXML
    private VBox request;

    @FXML
    private Button save;

    @FXML
    private Button back;

    ConflictOutcomeController(Screens screens) {
        this.screens = screens;
        this.admittance = screens.workplace().admittance();
        this.words = screens.words();
    }

    @FXML
    void initialize() {
        save.setOnAction(event -> screens.save());
        back.setOnAction(event -> screens.navigation().back());
        copy.setOnAction(
                event -> screens.editor().current().get().ifPresent(open -> copy(Requests.json(Requests.of(open)))));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// What going to a conflict does.
    void onGoTo(Consumer<Spot> action) {
        goTo = action;
    }

    Subscription bind(OpenUser open) {
        return Subscription.combine(
                open.saving().subscribe(now -> button(open)), admittance.subscribe(() -> button(open)));
    }

    /// Shows what the choices come to.
    void show(OpenUser open, List<ConflictCard> cards) {
        List<Change> now = open.user().changes().get();
        count.setCount(now.size());
        changes.getChildren()
                .setAll(now.stream()
                        .map(change -> new OutcomeLine(screens.sentences().of(change)))
                        .toList());
        left(cards.stream().filter(card -> card.side() == Side.THEIRS).toList());
        waiting(cards.stream().filter(ConflictCard::isOpen).toList());
        List<Request> requests = Requests.of(open);
        copy.setDisable(requests.isEmpty());
        request.getChildren().setAll(RequestText.lines(requests));
        if (requests.isEmpty()) {
            request.getChildren().add(label(words.text("changes.request.none"), "muted", "request-json"));
        }
        button(open);
    }

    private void left(List<ConflictCard> cards) {
        left.getChildren().clear();
        if (!cards.isEmpty()) {
            left.getChildren().add(label(words.text("conflict.left"), "muted", "small"));
        }
        for (ConflictCard card : cards) {
            left.getChildren().add(label(card.title(), "medium"));
            left.getChildren().add(label(card.theirs().value(), "muted"));
        }
    }

    private static Label label(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    private void waiting(List<ConflictCard> cards) {
        waiting.getChildren().clear();
        if (!cards.isEmpty()) {
            String titles = words.listed(cards.stream().map(ConflictCard::title));
            Spot first = cards.getFirst().spot();
            waiting.getChildren()
                    .add(Notices.WARN.box(
                            words.text("conflict.waiting", cards.size(), titles),
                            words.text("conflict.waiting.go"),
                            () -> goTo.accept(first)));
        }
    }

    private void button(OpenUser open) {
        int size = open.user().changes().get().size();
        int choices = open.user().disputes().open().size();
        boolean sends = size > 0 || open.isUnsettled();
        boolean saving = open.saving().get();
        new SendButton(save, admittance)
                .show(
                        saving ? words.text("changes.saving") : saveText(size, sends, choices),
                        sends && !saving,
                        words.text("changes.signIn", size));
    }

    private String saveText(int size, boolean sends, int choices) {
        if (sends) {
            return words.text("changes.save", size);
        }
        return choices > 0 ? words.text("conflict.save.after", choices) : words.text("conflict.save.none");
    }

    /// Puts the keyboard on what is next: sending, or going back where there is nothing to send.
    void focusNext() {
        (save.isDisabled() ? back : save).requestFocus();
    }
}
