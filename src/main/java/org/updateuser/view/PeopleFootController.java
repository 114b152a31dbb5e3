package org.updateuser.view;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.Chosen;
import org.updateuser.form.People;
import org.updateuser.form.People.Progress;
import org.updateuser.form.People.Reach;
import org.updateuser.form.Words;

/// Below the list of people: who is chosen, how many there are, how old the list is, how far the reading has come.
final class PeopleFootController {
    private final Screens screens;
    private final People people;
    private final Chosen choice;
    private final Words words;
    private final Clock clock = Clock.systemUTC();

    @FXML
    private NoticeBox listNotice = new NoticeBox();

    @FXML
    private FlowPane choiceBar = new FlowPane();

    @FXML
    private Label chosen = new Label();

    @FXML
    private Button together = new Button();

    @FXML
    private ToggleButton chosenOnly = new ToggleButton();

    @FXML
    private Button copyChosen = new Button();

    @FXML
    private Button chooseNone = new Button();

    @FXML
    private ProgressBar progress = new ProgressBar();

    @FXML
    private Label count = new Label();

    @FXML
    private Label age = new Label();

    @FXML
    private Button refresh = new Button();

    @FXML
    private FontIcon refreshIcon = new FontIcon();

    @FXML
    private Tooltip refreshHint = new Tooltip();

    PeopleFootController(Screens screens) {
        this.screens = screens;
        this.people = screens.people();
        this.choice = people.chosen();
        this.words = screens.words();
    }

    @FXML
    void initialize() {
        listNotice.setWords(words);
        people.notice().subscribe(_ -> tell());
        people.total().subscribe(_ -> tell());
        count.textProperty().bind(Bindings.createStringBinding(this::counted, people.shown(), people.total()));
        progress.managedProperty().bind(progress.visibleProperty());
        count.managedProperty().bind(count.visibleProperty());
        people.reach().subscribe(_ -> show());
        people.progress().subscribe(_ -> show());
        people.readAt().subscribe(_ -> show());
        screens.clocks().everyFewMinutes(this::show);
        choiceBar.managedProperty().bind(choiceBar.visibleProperty());
        choice.size().subscribe(size -> choose(size.intValue()));
        chooseNone.setOnAction(event -> choice.clear());
        together.setOnAction(event -> Together.begin(screens));
    }

    /// What is done with those who are chosen.
    ///
    /// @param narrow shows them alone, or everybody again
    /// @param copied puts them on the clipboard
    void on(Consumer<Boolean> narrow, Runnable copied) {
        chosenOnly.selectedProperty().subscribe(narrow);
        copyChosen.setOnAction(event -> copied.run());
    }

    private void choose(int size) {
        choiceBar.setVisible(size > 0);
        chosen.setText(words.text("people.chosen", size));
        if (size == 0) {
            chosenOnly.setSelected(false);
        }
    }

    /// Where nobody is shown, the empty list says it larger.
    private void tell() {
        listNotice.show(
                people.total().get() == 0 ? Optional.empty() : people.notice().get(),
                () -> listNotice.setVisible(false));
    }

    private void show() {
        boolean reading = people.reach().get() == Reach.READING;
        Progress far = people.progress().get();
        progress.setVisible(reading && far.expected() > 0);
        count.setVisible(!progress.isVisible()); // there is no room for both
        progress.setProgress(far.expected() == 0 ? 0 : (double) far.read() / far.expected());
        age.setText(reading ? reading(far) : age());
        String hint = words.text(reading ? "people.stop" : "shortcuts.refreshList");
        refreshIcon.setIconLiteral(reading ? "fth-x" : "fth-refresh-cw");
        refreshHint.setText(hint);
        refresh.setAccessibleText(hint);
        refresh.setOnAction(event -> {
            if (reading) {
                people.stop();
            } else {
                people.refresh();
            }
        });
    }

    private String reading(Progress far) {
        return far.expected() == 0
                ? words.text("people.reading")
                : words.text("people.reading.far", far.read(), far.expected());
    }

    private String counted() {
        int shown = people.shown().size();
        int total = people.total().get();
        return shown == total ? words.text("people.count", total) : words.text("people.countOf", shown, total);
    }

    private String age() {
        return people.readAt()
                .get()
                .map(at -> Duration.between(at, clock.instant()))
                .map(passed -> words.text("people.read", words.age(passed)))
                .orElse("");
    }
}
