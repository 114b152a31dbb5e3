package org.updateuser.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.updateuser.form.RunLine;
import org.updateuser.form.RunList;
import org.updateuser.form.RunNote;
import org.updateuser.form.RunWords;
import org.updateuser.form.Words;
import org.updateuser.patch.Task.State;
import org.updateuser.view.Skeletons.Row;
import org.updateuser.view.kit.EmptyState;
import org.updateuser.view.kit.Following;
import org.updateuser.view.kit.KeyLine;

/// The runs over many people: on the left all of them, on the right the people of one, how each stands, and what can be
/// done.
final class RunsController {
    private static final double NOTE = 4.2; // em, the height of a run in two lines
    private static final double SEEN = 2.5; // of the runs at once, where the rest stands below them

    private final Screens screens;
    private final RunList runs;
    private final Words words;
    private final RunWords said;
    private boolean showing;
    private boolean arriving;
    private boolean awaited;
    private Consumer<Boolean> emptiness = none -> {};

    @FXML
    private VBox place;

    @FXML
    private Button back;

    @FXML
    private Button byTable;

    @FXML
    private NoticeBox notice;

    @FXML
    private ListView<RunNote> list;

    @FXML
    private VBox details;

    @FXML
    private Label name;

    @FXML
    private Label counts;

    @FXML
    private ComboBox<Optional<State>> filter;

    @FXML
    private Label most;

    @FXML
    private ListView<RunLine> people;

    @FXML
    private EmptyState empty;

    @FXML
    private Pane skeleton;

    @FXML
    private Node foot;

    @FXML
    private RunsFootController footController;

    RunsController(Screens screens) {
        this.screens = screens;
        this.runs = screens.workplace().runs();
        this.words = screens.words();
        this.said = new RunWords(words, screens.sentences());
        this.footController = new RunsFootController(screens);
    }

    @FXML
    void initialize() {
        notice.setWords(words);
        runs.notice().subscribe(now -> notice.show(now, () -> runs.notice().set(Optional.empty())));
        list.setItems(runs.runs());
        list.setCellFactory(_ -> new RunNoteCell(words, said));
        Following.of(list, screens.theme().textSizeProperty(), _ -> fit());
        people.setItems(runs.lines());
        people.setCellFactory(_ -> new RunLineCell(screens));
        CopiedRows.of(people, screens, Tables.run(screens.sentences()));
        people.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        people.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInPeople);
        people.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openPerson();
            }
        });
        Choices.offer(filter, List.of(Optional.empty()), this::filter);
        filter.setValue(Optional.empty());
        filter.valueProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                runs.filter().set(now);
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (!showing && now != null) {
                runs.show(now.number());
            }
        });
        byTable.setOnAction(_ -> TableFiles.choose(screens));
        KeptPlace kept = new KeptPlace(screens, runs.reading(), empty, skeleton, Row.REQUEST, "run");
        emptiness = kept::show;
        kept.follow(
                List.of(
                        KeyLine.of(words.text("file.open"), "", () -> TableFiles.choose(screens)),
                        KeyLine.of(words.text("bulk.back"), words.keys("Esc"), screens.navigation()::back)),
                runs::refresh);
        back.setOnAction(_ -> screens.navigation().back());
        runs.shown().subscribe(_ -> showSoon());
        runs.reading().phase().subscribe(_ -> showSoon());
        runs.runs().addListener((ListChangeListener<RunNote>) _ -> showSoon());
        runs.lines().addListener((ListChangeListener<RunLine>) _ -> showSoon());
        runs.progress().subscribe(_ -> showSoon());
        runs.export().progress().subscribe(_ -> showSoon());
        people.getSelectionModel().getSelectedItems().addListener((ListChangeListener<RunLine>) _ -> showSoon());
        screens.connection().online().subscribe(_ -> showSoon());
        screens.workplace().admittance().subscribe(this::showSoon);
        place.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        screens.navigation().place().subscribe(this::went);
    }

    private List<RunLine> selected() {
        return people.getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null)
                .toList();
    }

    private String filter(Optional<State> state) {
        return state.map(one -> words.text("run.state." + one)).orElse(words.text("run.every"));
    }

    private void went(Place to) {
        if (to == Place.RUNS) {
            runs.refresh();
            arriving = true;
            showSoon();
        }
    }

    private void pressed(KeyEvent key) {
        arriving = false;
        if (key.getCode() == KeyCode.ESCAPE) {
            screens.navigation().back();
            key.consume();
        }
    }

    private void pressedInPeople(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
            openPerson();
            key.consume();
        }
    }

    private void openPerson() {
        selected().stream().findFirst().ifPresent(line -> {
            screens.show(line.task().id());
        });
    }

    /// A run that is under way changes many things at once, again and again: they are shown together.
    private void showSoon() {
        if (!awaited) {
            awaited = true;
            Platform.runLater(this::show);
        }
    }

    /// Where what a run leads to stands below the list, a few runs leave the room to that.
    private void fit() {
        double shown = Math.clamp(runs.runs().size(), 1, SEEN);
        list.setPrefHeight((1 + shown * NOTE) * screens.theme().em());
    }

    private void show() {
        awaited = false;
        fit();
        Optional<RunNote> run = runs.shown().get();
        boolean none = runs.runs().isEmpty();
        showing = true;
        emptiness.accept(none);
        list.setVisible(!none);
        details.setVisible(!none);
        foot.setVisible(!none);
        foot.setManaged(!none);
        run.ifPresent(this::show);
        showing = false;
        footController.show(selected());
        if (arriving) {
            arrive();
        }
    }

    /// The runs are read while one arrives: the keyboard is where they will be.
    private void arrive() {
        Node where = empty.isVisible() ? empty.getLines().getFirst() : back;
        (runs.runs().isEmpty() ? where : people).requestFocus();
        arriving = !people.isFocused();
    }

    private void show(RunNote run) {
        runs.runs().stream()
                .filter(one -> one.number() == run.number())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        Shown.write(name, run.name());
        counts.setText(said.counts(run.counts()));
        List<Optional<State>> offered = new ArrayList<>(List.of(Optional.empty()));
        for (State state : State.values()) {
            if (run.counts().containsKey(state)) {
                offered.add(Optional.of(state));
            }
        }
        Optional<State> chosen = runs.filter().get();
        if (!offered.equals(filter.getItems())) {
            filter.getItems().setAll(offered);
        }
        filter.setValue(chosen);
        boolean cut = run.people() > runs.lines().size() && runs.lines().size() >= RunList.SHOWN;
        most.setText(cut ? words.text("run.shown.most", RunList.SHOWN) : "");
        most.setManaged(cut);
    }
}
