package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.updateuser.form.Editor.Phase;
import org.updateuser.form.People;
import org.updateuser.form.Vacancy;
import org.updateuser.form.Vacancy.Cause;
import org.updateuser.form.Words;
import org.updateuser.form.command.Commands;
import org.updateuser.model.Person;
import org.updateuser.view.kit.Announcer;
import org.updateuser.view.kit.CopyButton;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.KeyLine;

/// The list of people: who is found, who is open, who is chosen.
final class PeopleController {
    private static final double ROW = 44; // pixels at a text size of 100 %
    private static final double PERCENT = 100;
    private static final int BEFORE = 2; // rows that are seen before one that is brought into sight

    private final Screens screens;
    private final Commands commands;
    private final Parts parts;
    private final People people;
    private final Words words;
    private Runnable asked = () -> {};
    private boolean opening; // somebody of the list, by the list itself

    @FXML
    private PeopleFilterController filterController;

    @FXML
    private ListView<Person> list;

    @FXML
    private EmptyState empty;

    @FXML
    private Pane skeleton;

    PeopleController(Screens screens, Commands commands, Parts parts) {
        this.screens = screens;
        this.commands = commands;
        this.parts = parts;
        this.people = screens.people();
        this.words = screens.words();
    }

    @FXML
    void initialize() {
        filterController.onKey(this::pressedInSearch);
        list.fixedCellSizeProperty().bind(screens.theme().textSizeProperty().multiply(ROW / PERCENT));
        Skeletons.fill(
                skeleton,
                Skeletons.Row.PERSON,
                list.fixedCellSizeProperty(),
                screens.theme().textSizeProperty());
        rows();
        screens.editor().lastRead().subscribe(read -> read.ifPresent(people::update));
        people.vacancy().subscribe(this::show);
        ChosenRows chosen = ChosenRows.in(list, people.chosen(), commands);
        parts.ofRows(chosen::toggleFocused, this::focused, this::openFocused);
        PersonMenu.on(list, commands);
        DraggedRows.of(list, screens);
    }

    private Optional<Person> focused() {
        return Optional.ofNullable(list.getFocusModel().getFocusedItem());
    }

    private void openFocused() {
        list.getSelectionModel().select(list.getFocusModel().getFocusedIndex());
    }

    private void rows() {
        OpenRow open = new OpenRow(
                people.shown(), this::open, place -> list.getFocusModel().focus(place));
        list.setSelectionModel(open);
        list.setItems(people.shown());
        Portraits portraits = new Portraits(screens.pictures());
        list.setCellFactory(view -> new PersonCell(screens, portraits));
        screens.editor().wanted().subscribe(now -> wanted(open, now.map(Person::id)));
        Steadiness.of(list, people);
        RowKept.in(list);
    }

    /// Marks who is to be open. Whoever is opened from elsewhere is brought into sight, and the keyboard goes on there.
    private void wanted(OpenRow row, Optional<String> id) {
        row.show(id);
        int place = row.getSelectedIndex();
        if (place >= 0 && !opening) {
            list.getFocusModel().focus(place);
            if (ListPlace.of(list).filter(now -> now.reaches(place)).isEmpty()) {
                list.scrollTo(Math.max(0, place - BEFORE));
            } else {
                RowKept.show(list, place);
            }
        }
    }

    /// Down goes into the list, Enter into the form of whoever is found first. Where nobody is found it stays: the form
    /// is somebody else's.
    private void pressedInSearch(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            openFound();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            people.whenFound(() -> {
                if (!list.getItems().isEmpty()) {
                    openFound();
                    parts.enter();
                }
            });
            key.consume();
        }
    }

    private void openFound() {
        list.getSelectionModel().select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
    }

    private void open(Person person) {
        boolean same = screens.editor()
                .wanted()
                .get()
                .filter(now -> now.id().equals(person.id()))
                .isPresent();
        if (!same || screens.editor().phase().get() == Phase.FAILED) {
            opening = true;
            screens.editor().open(person);
            opening = false;
        }
    }

    private void show(Optional<Vacancy> vacancy) {
        boolean reading = vacancy.filter(why -> why.cause() == Cause.READING).isPresent();
        skeleton.setVisible(reading);
        empty.setVisible(vacancy.isPresent() && !reading);
        list.setVisible(vacancy.isEmpty());
        vacancy.filter(_ -> !reading).ifPresent(this::explain);
    }

    private void explain(Vacancy vacancy) {
        if (!empty.getTitle().equals(vacancy.title())) {
            Announcer.say(empty, (vacancy.title() + " " + vacancy.text()).strip());
        }
        empty.setIconLiteral(
                switch (vacancy.cause()) {
                    case FAILED -> "fth-alert-circle";
                    case NOBODY_FOUND -> "fth-search";
                    case READING, STOPPED, NOBODY_THERE -> "fth-users";
                });
        empty.setTitle(vacancy.title());
        empty.setText(vacancy.text());
        List<KeyLine> ways = new ArrayList<>();
        vacancy.ways().forEach(way -> ways.add(KeyLine.of(way.label(), "", () -> go(way.run()))));
        if (vacancy.cause() == Cause.NOBODY_THERE) {
            ways.add(KeyLine.of(
                    commands.get("connect").name(),
                    "",
                    () -> screens.navigation().go(Place.CONNECT)));
        }
        if (!vacancy.detail().isEmpty()) {
            ways.add(KeyLine.of(words.text("action.details.copy"), "", () -> CopyButton.copy(vacancy.detail())));
        }
        empty.getLines().setAll(ways);
    }

    /// The line that was pressed may go with what it said; the keyboard goes on above it.
    private void go(Runnable way) {
        filterController.find();
        way.run();
    }

    /// @param action run before something of the list is gone to
    void onAsked(Runnable action) {
        asked = action;
    }

    /// @param action run when somebody was opened from the list and not only passed
    void onOpened(Runnable action) {
        list.addEventFilter(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getClickCount() == 1
                    && click.isStillSincePress()
                    && !click.getTarget().equals(list)) {
                action.run();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                action.run();
            }
        });
    }

    /// Puts the cursor into the search field.
    void find() {
        asked.run();
        filterController.find();
    }

    /// Puts the focus onto the list.
    void focus() {
        asked.run();
        list.requestFocus();
    }
}
