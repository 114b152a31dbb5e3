package org.updateuser.view;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.updateuser.form.Chosen;
import org.updateuser.form.People;
import org.updateuser.form.People.Progress;
import org.updateuser.form.People.Reach;
import org.updateuser.form.Words;
import org.updateuser.form.command.Commands;
import org.updateuser.view.kit.Bar;
import org.updateuser.view.kit.Hint;

/// Below the list of people: who is chosen, how many there are, how old the list is, how far the reading has come.
final class PeopleFootController {
    private static final int UNDER_THE_NOTICE = 1;

    private final Screens screens;
    private final Commands commands;
    private final People people;
    private final Chosen choice;
    private final Words words;
    private final Clock clock = Clock.systemUTC();

    @FXML
    private NoticeBox listNotice;

    @FXML
    private VBox foot;

    @FXML
    private FlowPane choiceBar;

    @FXML
    private Label chosen;

    @FXML
    private Button together;

    @FXML
    private ToggleButton chosenOnly;

    @FXML
    private Button compare;

    @FXML
    private Button copyChosen;

    @FXML
    private Button chooseNone;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label count;

    @FXML
    private Label age;

    @FXML
    private Button refresh;

    @FXML
    private FontIcon refreshIcon;

    PeopleFootController(Screens screens, Commands commands) {
        this.screens = screens;
        this.commands = commands;
        this.people = screens.people();
        this.choice = people.chosen();
        this.words = screens.words();
    }

    @FXML
    void initialize() {
        listNotice.setWords(words);
        people.notice().subscribe(_ -> tell());
        people.total().subscribe(_ -> {
            tell();
            show();
        });
        count.textProperty().bind(Bindings.createStringBinding(this::counted, people.shown(), people.total()));
        progress.managedProperty().bind(progress.visibleProperty());
        count.managedProperty().bind(count.visibleProperty());
        people.reach().subscribe(_ -> show());
        people.progress().subscribe(_ -> show());
        people.readAt().subscribe(_ -> show());
        screens.clocks().everyFewMinutes(this::show);
        choiceBar.managedProperty().bind(choiceBar.visibleProperty());
        chosenOnly.selectedProperty().bindBidirectional(people.filter().chosenOnly());
        choice.size().subscribe(size -> choose(size.intValue()));
        Triggers.bind(chooseNone, commands, "chooseNone");
        compare.managedProperty().bind(compare.visibleProperty());
        compare.visibleProperty().bind(choice.size().isEqualTo(2));
        Drops.choosing(foot, screens);
        Triggers.bindAndSay(compare, commands, "compare");
        Triggers.bindAndSay(together, commands, "together");
        Triggers.bind(copyChosen, commands, "copy");
    }

    private void choose(int size) {
        choiceBar.setVisible(size > 0);
        if (size > 0 && choiceBar.getParent() == null) {
            foot.getChildren().add(UNDER_THE_NOTICE, choiceBar); // while nobody is chosen it need not be styled
        }
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
        boolean known = people.total().get() > 0 || people.reach().get() == Reach.READ;
        count.setVisible(known && !progress.isVisible()); // there is no room for both
        progress.setProgress(far.expected() == 0 ? 0 : (double) far.read() / far.expected());
        age.setText(reading ? reading(far) : age());
        Bar.setYields(age, !reading);
        String refreshing = commands.get("refreshList").name();
        String hint = reading ? words.text("people.stop") : refreshing;
        refreshIcon.setIconLiteral(reading ? "fth-x" : "fth-refresh-cw");
        Hint.setText(refresh, reading ? hint : hint + "\n" + age.getText()); // where the age has no room beside it
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
