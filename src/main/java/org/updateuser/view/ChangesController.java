package org.updateuser.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Requests;
import org.updateuser.form.Requests.Request;
import org.updateuser.form.Words;
import org.updateuser.form.command.Commands;
import org.updateuser.model.Leaf;
import org.updateuser.patch.Change;
import org.updateuser.view.kit.AfterFrame;
import org.updateuser.view.kit.Announcer;
import org.updateuser.view.kit.Badge;
import org.updateuser.view.kit.EmptyState;

/// What would be sent: the changes as sentences, what stays out and why, the request itself, and the way to send it.
final class ChangesController {
    private static final int UNDER_ITS_TITLE = 1;

    private final Screens screens;
    private final Commands commands;
    private final Words words;
    private Consumer<Leaf<?>> goTo = leaf -> {};
    private final ChangeLines lines;
    private Runnable sent = () -> {};
    private Subscription shown = Subscription.EMPTY;

    @FXML
    private Badge count;

    @FXML
    private Button undo;

    @FXML
    private Button redo;

    @FXML
    private Button discard;

    @FXML
    private StackPane list;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox changes;

    @FXML
    private EmptyState empty;

    @FXML
    private VBox foot;

    @FXML
    private ToggleButton request;

    @FXML
    private Label requestKind;

    @FXML
    private MenuButton copyAs;

    @FXML
    private VBox requestBody;

    @FXML
    private Node requestPane;

    @FXML
    private Button save;

    @FXML
    private Label kept;

    @FXML
    private Button exportDraft;

    ChangesController(Screens screens, Commands commands) {
        this.screens = screens;
        this.commands = commands;
        this.words = screens.words();
        this.lines = new ChangeLines(screens, leaf -> goTo.accept(leaf));
    }

    @FXML
    void initialize() {
        Triggers.bindAndSay(save, commands, "save");
        Triggers.bindAndSay(undo, commands, "undo");
        Triggers.bindAndSay(redo, commands, "redo");
        Triggers.bind(discard, commands, "discard");
        Triggers.bind(exportDraft, commands, "exportDraft");
        CopyMenu.on(copyAs, commands);
        save.setDisable(true);
        save.setText(words.text("changes.save", 0));
        requestKind.setText(words.text("changes.request.none"));
        exportDraft.visibleProperty().bind(kept.visibleProperty());
        DraftLine line = new DraftLine(screens, kept);
        screens.editor().current().subscribe(open -> {
            shown.unsubscribe();
            shown = open.map(one -> Subscription.combine(bind(one), line.bind(one)))
                    .orElse(Subscription.EMPTY);
        });
        request.selectedProperty().subscribe(this::fold);
    }

    /// What a click on a change does.
    void onGoTo(Consumer<Leaf<?>> action) {
        goTo = action;
    }

    /// What is done once the button to send has sent and can do no more: the keyboard goes on there.
    void onSent(Runnable action) {
        sent = action;
    }

    private Subscription bind(OpenUser open) {
        return Subscription.combine(
                open.user().undoable().subscribe(can -> undo.setDisable(!can)),
                open.user().redoable().subscribe(can -> redo.setDisable(!can)),
                open.user().dirty().subscribe(dirty -> discard.setDisable(!dirty)),
                new AfterFrame(() -> show(open)).of(open.user().revision()),
                open.saving().subscribe(now -> button(open)),
                screens.workplace().admittance().subscribe(() -> button(open)),
                screens.names().revision().subscribe(revision -> show(open)),
                words.customization().subscribe(called -> show(open)));
    }

    /// What is not seen is not there, and so is not styled: the first frame shows no change and no request.
    private void fold(boolean opened) {
        foot.getChildren().remove(requestPane);
        if (opened) {
            foot.getChildren().add(UNDER_ITS_TITLE, requestPane);
        }
        screens.editor().current().get().ifPresent(this::showRequests);
    }

    private void show(OpenUser open) {
        List<Change> now = open.user().changes().get();
        tell(now.size());
        lines.show(open, changes);
        if (lines.isEmpty()) {
            list.getChildren().remove(scroll);
        } else if (!list.getChildren().contains(scroll)) {
            list.getChildren().add(scroll);
        }
        empty.setVisible(lines.isEmpty());
        showRequests(open);
        button(open);
    }

    private void tell(int changed) {
        if (count.getCount() != changed) {
            count.setCount(changed);
            Announcer.say(count, words.text("changes.told", changed));
        }
    }

    private void showRequests(OpenUser open) {
        List<Request> requests = Requests.of(open);
        requestKind.setText(kind(open, requests));
        if (request.isSelected()) {
            requestBody.getChildren().setAll(RequestText.lines(requests));
        }
    }

    private String kind(OpenUser open, List<Request> requests) {
        long properties = open.user().changes().get().stream()
                .map(change -> change.leaf().property())
                .distinct()
                .count();
        return switch (requests.size()) {
            case 0 -> words.text("changes.request.none");
            case 1 -> words.text("changes.request.one", properties);
            default -> words.text("changes.request.many", requests.size());
        };
    }

    private void button(OpenUser open) {
        boolean saving = open.saving().get();
        int size = open.user().changes().get().size();
        boolean done = save.isFocused();
        new SendButton(save, screens.workplace().admittance())
                .show(
                        saving ? words.text("changes.saving") : words.text("changes.save", size),
                        !saving && (size > 0 || open.isUnsettled()),
                        words.text("changes.signIn", size));
        if (done && save.isDisable()) {
            sent.run();
        }
    }
}
