package org.updateuser.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.Names;
import org.updateuser.form.Notice;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Words;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Person;
import org.updateuser.model.Section;
import org.updateuser.model.Values;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.KeyLine;
import org.updateuser.view.kit.StatePill;

/// The middle of the window: who is open, and the sections of the form.
final class EditorController {
    private final Screens screens;
    private final Words words;
    private final Portraits portraits;
    private final Sections parts;
    private Subscription shown = Subscription.EMPTY;

    @FXML
    private VBox form = new VBox();

    @FXML
    private EmptyState empty = new EmptyState();

    @FXML
    private VBox loading = new VBox();

    @FXML
    private Avatar avatar = new Avatar();

    @FXML
    private Label name = new Label();

    @FXML
    private Label work = new Label();

    @FXML
    private Label version = new Label();

    @FXML
    private Label kept = new Label();

    @FXML
    private StatePill state = new StatePill();

    @FXML
    private Button history = new Button();

    @FXML
    private NoticeBox notice = new NoticeBox();

    @FXML
    private TabPane sections = new TabPane();

    EditorController(Screens screens, Views views) {
        this.screens = screens;
        this.parts = new Sections(screens, views);
        this.words = screens.words();
        this.portraits = new Portraits(screens.pictures());
    }

    @FXML
    void initialize() {
        notice.setWords(words);
        parts.fill(sections);
        kept.managedProperty().bind(kept.textProperty().isNotEmpty());
        screens.clocks().everyFewMinutes(this::age);
        screens.editor().phase().subscribe(phase -> show(phase));
        screens.editor().current().subscribe(open -> open.ifPresent(this::show));
    }

    private void show(Phase phase) {
        form.setVisible(phase == Phase.OPEN);
        loading.setVisible(phase == Phase.LOADING);
        empty.setVisible(phase == Phase.EMPTY || phase == Phase.FAILED);
        if (phase == Phase.EMPTY) {
            empty.setIconLiteral("fth-user");
            empty.setTitle(words.text("editor.empty.title"));
            empty.setText(words.text("editor.empty.text"));
            empty.getLines().setAll(way("editor.empty.find", "Ctrl F"), way("editor.empty.shortcuts", "Ctrl /"));
        } else if (phase == Phase.FAILED) {
            screens.editor().failure().get().ifPresent(this::explain);
        }
    }

    private KeyLine way(String key, String keys) {
        return KeyLine.of(words.text(key), keys, () -> sections.fireEvent(new Wish(keys)));
    }

    private void explain(Notice failure) {
        empty.setIconLiteral("fth-alert-circle");
        empty.setTitle(words.text("editor.failed.title"));
        empty.setText(failure.text());
        empty.getLines().clear();
        Notice.Action action = failure.action();
        if (action != null) {
            empty.getLines().add(KeyLine.of(action.label(), "", action.run()));
        }
    }

    private void show(OpenUser open) {
        shown.unsubscribe();
        shown = Subscription.combine(
                open.user().base().subscribe(this::head),
                open.keptSince().subscribe(since -> age()),
                new FormNotice(notice, screens).bind(open),
                parts.bind(open));
    }

    private void head(Values base) {
        Person person = Person.of(base);
        portraits.show(avatar, person.name(), Faces.large(base));
        String past = words.text("history.open.of", person.name());
        history.setAccessibleText(past);
        history.setTooltip(new Tooltip(past));
        history.setOnAction(event -> History.open(screens, Optional.of(Names.named(person))));
        name.setText(person.name());
        String line = PersonCell.work(person);
        work.setText(line.isEmpty() ? person.email() : line + " · " + person.email());
        state.setState(States.shape(person.state()));
        state.setText(words.choice("state", person.state()));
        boolean known = base.has(Catalogue.VERSION);
        version.setText(
                known
                        ? words.text("editor.version", Integer.toString(base.get(Catalogue.VERSION)))
                        : words.text("editor.version.none"));
    }

    /// How old what is shown is, where the server has not been heard since.
    private void age() {
        kept.setText(screens.editor()
                .current()
                .get()
                .flatMap(open -> open.keptSince().get())
                .map(since -> Duration.between(since, Instant.now()))
                .map(passed -> words.text("editor.kept", words.age(passed)))
                .orElse(""));
    }

    /// Shows a section, and in it a row.
    void goTo(Leaf<?> leaf) {
        parts.goTo(leaf);
    }

    /// Shows a section.
    void select(Section section) {
        parts.select(section);
    }
}
