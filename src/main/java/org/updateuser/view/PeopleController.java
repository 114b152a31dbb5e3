package org.updateuser.view;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.updateuser.form.Notice;
import org.updateuser.form.People;
import org.updateuser.form.People.Reach;
import org.updateuser.form.Words;
import org.updateuser.model.Person;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.KeyLine;

/// The list of people: search, filters, age.
final class PeopleController {
    private static final double ROW = 44; // pixels at a text size of 100 %
    private static final double PERCENT = 100;

    private final Screens screens;
    private final People people;
    private final Words words;
    private final Clock clock = Clock.systemUTC();

    @FXML
    private TextField search = new TextField();

    @FXML
    private ToggleButton active = new ToggleButton();

    @FXML
    private ToggleButton inactive = new ToggleButton();

    @FXML
    private ToggleButton deleted = new ToggleButton();

    @FXML
    private ToggleButton edited = new ToggleButton();

    @FXML
    private ListView<Person> list = new ListView<>();

    @FXML
    private EmptyState empty = new EmptyState();

    @FXML
    private VBox skeleton = new VBox();

    @FXML
    private Label count = new Label();

    @FXML
    private Label age = new Label();

    @FXML
    private Button refresh = new Button();

    PeopleController(Screens screens) {
        this.screens = screens;
        this.people = screens.people();
        this.words = screens.words();
    }

    @FXML
    void initialize() {
        Skeletons.fill(skeleton);
        search.textProperty().bindBidirectional(people.search());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::intoTheList);
        filter(active, "active");
        filter(inactive, "inactive");
        filter(deleted, "deleted");
        editedFilter();
        list.fixedCellSizeProperty().bind(screens.theme().textSizeProperty().multiply(ROW / PERCENT));
        list.setItems(people.shown());
        Portraits portraits = new Portraits(screens.pictures());
        list.setCellFactory(view -> new PersonCell(screens, portraits));
        list.getSelectionModel().selectedItemProperty().subscribe((before, person) -> open(person));
        people.shown().addListener((javafx.collections.ListChangeListener<Person>) change -> reselect());
        screens.editor().lastRead().subscribe(read -> read.ifPresent(people::update));
        people.reach().subscribe(reach -> show());
        people.shown().addListener((javafx.beans.Observable changed) -> show());
        count.textProperty().bind(Bindings.createStringBinding(this::counted, people.shown(), people.total()));
        refresh.setOnAction(event -> people.refresh());
        screens.clocks().everyFewMinutes(() -> age.setText(age()));
        people.readAt().subscribe(at -> age.setText(age()));
        people.reach().subscribe(reach -> age.setText(age()));
    }

    private void filter(ToggleButton toggle, String state) {
        toggle.setSelected(people.states().contains(state));
        toggle.selectedProperty().subscribe((before, on) -> {
            if (on) {
                people.states().add(state);
            } else {
                people.states().remove(state);
            }
        });
        people.states().addListener((SetChangeListener<String>)
                change -> toggle.setSelected(people.states().contains(state)));
    }

    private void editedFilter() {
        Runnable show = () -> {
            int size = screens.editor().edited().size();
            edited.setText(words.text("people.edited", size));
            edited.setDisable(size == 0 && !edited.isSelected());
            narrow();
        };
        screens.editor().edited().addListener((SetChangeListener<String>) change -> show.run());
        edited.selectedProperty().subscribe((before, on) -> show.run());
        show.run();
    }

    private void narrow() {
        if (edited.isSelected()) {
            people.only().addAll(screens.editor().edited());
            people.only().retainAll(screens.editor().edited());
        } else {
            people.only().clear();
        }
    }

    private void intoTheList(KeyEvent key) {
        boolean down = key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER;
        if (down && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
            key.consume();
        }
    }

    private void open(@Nullable Person person) {
        boolean other = person != null
                && !screens.editor()
                        .current()
                        .get()
                        .map(now -> now.id().equals(person.id()))
                        .orElse(false);
        if (person != null && other) {
            screens.editor().open(person);
        }
    }

    /// The person who is open stays marked while the list changes round them.
    private void reselect() {
        screens.editor().current().get().ifPresent(open -> {
            List<Person> shown = people.shown();
            for (int index = 0; index < shown.size(); index++) {
                if (shown.get(index).id().equals(open.id())) {
                    list.getSelectionModel().clearAndSelect(index);
                    return;
                }
            }
            list.getSelectionModel().clearSelection();
        });
    }

    private void show() {
        boolean nobody = people.shown().isEmpty();
        boolean first = people.total().get() == 0;
        boolean reading = people.reach().get() == Reach.READING;
        skeleton.setVisible(nobody && first && reading);
        empty.setVisible(nobody && !(first && reading));
        list.setVisible(!nobody);
        if (empty.isVisible()) {
            explain();
        }
    }

    private void explain() {
        Optional<Notice> failure = people.notice().get();
        KeyLine way = new KeyLine();
        if (failure.isPresent()) {
            empty.setIconLiteral("fth-alert-circle");
            empty.setTitle(words.text("people.failed.title"));
            empty.setText(failure.get().text());
            way.setWords(words.text("action.again"));
            way.setOnAction(event -> people.refresh());
        } else {
            empty.setIconLiteral("fth-search");
            empty.setTitle(words.text("people.empty.title"));
            empty.setText(words.text("people.empty.text"));
            way.setWords(words.text("people.empty.clear"));
            way.setOnAction(event -> everybody());
        }
        empty.getLines().setAll(way);
    }

    private void everybody() {
        search.clear();
        edited.setSelected(false);
        People.STATES.forEach(people.states()::add);
    }

    private String counted() {
        int shown = people.shown().size();
        int total = people.total().get();
        return shown == total ? words.text("people.count", total) : words.text("people.countOf", shown, total);
    }

    private String age() {
        if (people.reach().get() == Reach.READING) {
            return words.text("people.reading");
        }
        return people.readAt()
                .get()
                .map(at -> Duration.between(at, clock.instant()))
                .map(passed -> words.text("people.read", words.age(passed)))
                .orElse("");
    }

    /// Puts the cursor into the search field.
    void find() {
        search.requestFocus();
        search.selectAll();
    }

    /// Puts the focus onto the list.
    void focus() {
        list.requestFocus();
    }
}
