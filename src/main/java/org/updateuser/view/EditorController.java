package org.updateuser.view;

import java.time.Duration;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.Notice;
import org.updateuser.form.Words;
import org.updateuser.form.command.Commands;
import org.updateuser.model.Leaf;
import org.updateuser.model.Section;
import org.updateuser.view.kit.Arrival;
import org.updateuser.view.kit.CopyButton;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.KeyLine;

/// The middle of the window: the form of whoever is open, or why there is none.
///
/// The form is made when the first person opens, or in a pause before that: the first frame shows nobody, and needs
/// none of it.
final class EditorController {
    private static final Duration AFTER_THE_LIST = Duration.ofMillis(1500); // its rows and pictures come first

    private final PauseTransition patience = new PauseTransition(javafx.util.Duration.millis(200));

    private final Screens screens;
    private final Views views;
    private final Words words;
    private @Nullable FormController form;
    private Optional<ScrollPane> whole = Optional.empty();
    private boolean pausing;
    private Runnable asked = () -> {};
    private boolean entering;

    @FXML
    private StackPane pane;

    @FXML
    private EmptyState empty;

    @FXML
    private Pane loading;

    EditorController(Screens screens, Views views) {
        this.screens = screens;
        this.views = views;
        this.words = screens.words();
    }

    @FXML
    void initialize() {
        patience.setOnFinished(_ -> waited());
        screens.editor().phase().subscribe(phase -> show(phase));
        Arrival.of(
                pane,
                scene -> { // whoever goes elsewhere meanwhile stays there
                    scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> entering = false);
                    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> entering = false);
                });
        screens.people().total().subscribe(total -> prepare(total.intValue()));
    }

    private void prepare(int people) {
        if (people > 0 && !pausing) {
            pausing = true;
            screens.workplace()
                    .later()
                    .run(AFTER_THE_LIST, () -> form().sections().loadInPauses());
        }
    }

    private FormController form() {
        FormController made = form;
        if (made == null) {
            Views.Loaded loaded = views.load("editor-form");
            made = (FormController) loaded.controller();
            form = made;
            made.sections().in(pane::applyCss);
            ScrollPane held = Held.whole(loaded.root());
            StackPane.setAlignment(held, Pos.TOP_LEFT);
            held.setVisible(screens.editor().phase().get() == Phase.OPEN);
            pane.getChildren().add(held);
            whole = Optional.of(held);
        }
        return made;
    }

    private void show(Phase phase) {
        if (phase == Phase.OPEN) {
            form();
        }
        if (phase == Phase.LOADING) {
            patience.playFromStart();
        } else {
            patience.stop();
            loading.setVisible(false);
        }
        whole.ifPresent(held -> held.setVisible(phase == Phase.OPEN));
        empty.setVisible(phase == Phase.EMPTY || phase == Phase.FAILED);
        if (phase == Phase.EMPTY) {
            empty.setIconLiteral("fth-user");
            empty.setTitle(words.text("editor.empty.title"));
            empty.setText(words.text("editor.empty.text"));
            empty.getLines()
                    .setAll(
                            way("editor.empty.find", "find"),
                            way("editor.empty.palette", "palette"),
                            way("editor.empty.shortcuts", "list"));
        } else if (phase == Phase.FAILED) {
            screens.editor().failure().get().ifPresent(this::explain);
        }
        enterIfOpen();
    }

    /// A short reading shows nothing of itself.
    private void waited() {
        if (loading.getChildren().isEmpty()) {
            Skeletons.form(loading, screens.theme().textSizeProperty());
        }
        loading.setVisible(true);
    }

    private KeyLine way(String key, String id) {
        Commands commands = views.commands();
        KeyLine line = KeyLine.of(words.text(key), "", () -> pane.fireEvent(new Wish(id)));
        commands.changes().subscribe(_ -> line.setKeys(commands.shown(commands.get(id))));
        return line;
    }

    private void explain(Notice failure) {
        empty.setIconLiteral("fth-alert-circle");
        empty.setTitle(words.text("editor.failed.title", screens.editor().wantedName()));
        empty.setText(failure.text());
        empty.getLines().clear();
        Notice.Action action = failure.action();
        if (action != null) {
            empty.getLines().add(KeyLine.of(action.label(), "", action.run()));
        }
        if (!failure.detail().isEmpty()) {
            empty.getLines()
                    .add(KeyLine.of(words.text("action.details.copy"), "", () -> CopyButton.copy(failure.detail())));
        }
    }

    /// @param action run before something of the form is gone to
    void onAsked(Runnable action) {
        asked = action;
    }

    /// Shows a section, and in it a row.
    void goTo(Leaf<?> leaf) {
        asked.run();
        form().sections().goTo(leaf);
    }

    /// Goes to a section.
    void select(Section section) {
        asked.run();
        form().sections().go(section);
    }

    /// Puts the keyboard into the form, once whoever is being opened is there.
    void enter() {
        asked.run();
        entering = true;
        enterIfOpen();
    }

    private void enterIfOpen() {
        if (entering && screens.editor().phase().get() == Phase.OPEN) {
            entering = false;
            form().sections().enter();
        }
    }
}
