package org.updateuser.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.util.Subscription;
import org.updateuser.form.Isolation;
import org.updateuser.form.Names;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Words;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.view.kit.AddressLine;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.Hint;
import org.updateuser.view.kit.StatePill;
import org.updateuser.view.kit.WholeTabs;

/// The form of the open person: who it is, and the sections.
final class FormController {
    private final Screens screens;
    private final Words words;
    private final Portraits portraits;
    private final Sections parts;
    private Subscription shown = Subscription.EMPTY;

    @FXML
    private Avatar avatar;

    @FXML
    private Label name;

    @FXML
    private AddressLine work;

    @FXML
    private Label version;

    @FXML
    private Label kept;

    @FXML
    private StatePill state;

    @FXML
    private Button history;

    @FXML
    private NoticeBox notice;

    @FXML
    private TabPane sections;

    FormController(Screens screens, Views views) {
        this.screens = screens;
        this.parts = new Sections(screens, views);
        this.words = screens.words();
        this.portraits = new Portraits(screens.pictures());
    }

    @FXML
    void initialize() {
        notice.setWords(words);
        parts.fill(sections);
        WholeTabs.in(sections);
        kept.managedProperty().bind(kept.textProperty().isNotEmpty());
        screens.clocks().everyFewMinutes(this::age);
        screens.editor().current().subscribe(open -> open.ifPresent(this::show));
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
        Hint.setText(history, past);
        history.setOnAction(event -> History.open(screens, Optional.of(Names.named(person))));
        Shown.write(name, person.name());
        String line = PersonCell.work(person);
        work.say(line.isEmpty() ? line : Isolation.of(line), person.email());
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

    /// The sections of the form.
    Sections sections() {
        return parts;
    }
}
