package org.updateuser.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.FieldState;
import org.updateuser.form.Names;
import org.updateuser.form.Notice;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Remark;
import org.updateuser.form.Words;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Person;
import org.updateuser.model.Section;
import org.updateuser.model.Values;
import org.updateuser.view.kit.Avatar;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.KeyLine;
import org.updateuser.view.kit.SectionTab;
import org.updateuser.view.kit.StatePill;

/// The middle of the window: who is open, and the sections of the form.
final class EditorController {
    private final Screens screens;
    private final Views views;
    private final Words words;
    private final Portraits portraits;
    private final Map<Section, SectionTab> tabs = new EnumMap<>(Section.class);
    private final List<FormBinder> binders = new ArrayList<>();
    private final List<StateController> stateSections = new ArrayList<>();
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
        this.views = views;
        this.words = screens.words();
        this.portraits = new Portraits(screens.pictures());
    }

    @FXML
    void initialize() {
        notice.setWords(words);
        for (Section section : Section.values()) {
            sections.getTabs().add(tab(section));
        }
        kept.managedProperty().bind(kept.textProperty().isNotEmpty());
        Clocks.everyFewMinutes(this::age);
        screens.editor().phase().subscribe(phase -> show(phase));
        screens.editor().current().subscribe(open -> open.ifPresent(this::show));
    }

    private SectionTab tab(Section section) {
        String label = words.text("section." + section);
        Views.Loaded loaded = views.load("section-" + section.name().toLowerCase(Locale.ROOT));
        binders.add(new FormBinder(loaded.named(), screens));
        if (loaded.controller() instanceof StateController controller) {
            stateSections.add(controller);
        }
        ScrollPane scroll = new ScrollPane(loaded.root());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("section-scroll");
        SectionTab tab = new SectionTab();
        tab.setText(label);
        tab.setChangedName(words.text("section.changed", label));
        tab.setInvalidName(words.text("section.invalid", label));
        tab.setContent(scroll);
        tabs.put(section, tab);
        return tab;
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
                open.user().checked().subscribe(checked -> marks(open)));
        for (FormBinder binder : binders) {
            shown = shown.and(binder.bind(open));
        }
        for (StateController controller : stateSections) {
            shown = shown.and(controller.bind(open));
        }
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

    private void marks(OpenUser open) {
        tabs.forEach((section, tab) -> {
            tab.setChanged(
                    states(open, section).stream().anyMatch(row -> row.changed().get()));
            tab.setInvalid(states(open, section).stream().anyMatch(EditorController::isInvalid));
        });
    }

    private static boolean isInvalid(FieldState<?> row) {
        return !row.findings().get().isEmpty() || row.remark().get().kind() == Remark.Kind.REFUSED;
    }

    private static List<FieldState<?>> states(OpenUser open, Section section) {
        List<FieldState<?>> states = new ArrayList<>();
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            if (leaf.field().traits().section() == section) {
                states.add(open.user().state(leaf));
            }
        }
        return states;
    }

    /// Shows a section, and in it a row.
    void goTo(Leaf<?> leaf) {
        select(leaf.field().traits().section());
        Node root = ((ScrollPane) sections.getSelectionModel().getSelectedItem().getContent()).getContent();
        Node row = root.lookup("#" + FormBinder.id(leaf));
        if (row != null) {
            row.requestFocus();
            Focus.into(row);
        }
    }

    /// Shows a section.
    void select(Section section) {
        sections.getSelectionModel().select(tabs.get(section));
    }
}
