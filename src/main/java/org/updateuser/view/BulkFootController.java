package org.updateuser.view;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.Tally;
import org.updateuser.form.Admittance;
import org.updateuser.form.Bulk;
import org.updateuser.form.Manner;
import org.updateuser.form.RunWords;
import org.updateuser.form.Words;

/// The foot of the preview: how many people would change, what that costs, and the one filled button.
final class BulkFootController {
    private static final Tally NOTHING = new Tally(0, 0, 0, 0);
    private static final int FIRST = 5; // people, to look before the rest goes on

    private final Screens screens;
    private final Bulk bulk;
    private final Words words;
    private final RunWords said;
    private final Admittance admittance;
    private StringProperty name = new SimpleStringProperty("");

    @FXML
    private ProgressBar progress;

    @FXML
    private Label summary;

    @FXML
    private Label cost;

    @FXML
    private CheckBox first;

    @FXML
    private CheckBox together;

    @FXML
    private Button start;

    BulkFootController(Screens screens) {
        this.screens = screens;
        this.bulk = screens.workplace().bulk();
        this.words = screens.words();
        this.said = new RunWords(words, screens.sentences());
        this.admittance = screens.workplace().admittance();
    }

    @FXML
    void initialize() {
        together.managedProperty().bind(together.visibleProperty());
        cost.managedProperty().bind(cost.textProperty().isNotEmpty());
        first.setText(words.text("bulk.first", FIRST));
        progress.managedProperty().bind(progress.visibleProperty());
        new SendButton(start, admittance).onSend(this::begin);
        screens.connection().online().subscribe(_ -> show());
        screens.workplace().bulkFile().doing().subscribe(_ -> show());
        admittance.subscribe(this::show);
    }

    /// @param typed what the run is to be called
    void nameBy(StringProperty typed) {
        name = typed;
    }

    /// Does what the filled button offers, if it can be done now.
    void start() {
        start.fire();
    }

    private void begin() {
        boolean look = first.isVisible() && first.isSelected();
        boolean fifty = !look && together.isVisible() && together.isSelected();
        Manner manner = new Manner(look ? FIRST : Integer.MAX_VALUE, fifty);
        bulk.start(name.get(), number -> {
            name.set("");
            screens.workplace().bulkFile().forget();
            first.setSelected(false);
            screens.people().chosen().clear();
            screens.navigation().go(Place.RUNS);
            together.setSelected(false);
            screens.workplace().runs().start(number, manner, () -> {});
        });
    }

    void show() {
        boolean reading = bulk.stage().get() == Bulk.Stage.READING;
        Optional<String> doing =
                reading ? screens.workplace().bulkFile().doing().get() : Optional.empty();
        progress.setVisible(reading && doing.isEmpty()); // what nobody can count shows no bar
        int wanted = bulk.wanted().get();
        progress.setProgress(wanted == 0 ? 0 : (double) bulk.read().get() / wanted);
        Optional<Preview> preview = bulk.preview().get();
        Tally tally = preview.map(Preview::tally).orElse(NOTHING);
        int sent = tally.sent();
        int left = preview.map(now -> now.lines().size() - tally.sent()).orElse(0);
        int same = preview.map(Preview::unchanged).orElse(0);
        boolean touched = preview.isPresent() && (sent > 0 || left > 0);
        summary.setText(
                reading
                        ? doing.orElseGet(
                                () -> words.text("bulk.reading", bulk.read().get(), wanted))
                        : words.text("bulk.summary", sent, left, touched ? same : 0));
        int requests = tally.requests();
        cost.setText(requests == 0 || reading ? "" : words.text("bulk.cost", requests, said.time(bulk.time(requests))));
        first.setVisible(sent > FIRST);
        together.setVisible(preview.map(Preview::isAutoAnswerOnly).orElse(false) && sent > 1);
        new SendButton(start, admittance)
                .show(
                        words.text("bulk.start", sent),
                        screens.connection().online().get() && (bulk.isReady() || isBarred(left)),
                        words.text("bulk.signIn", sent));
    }

    /// Whether nobody is to be changed for the want of a right, rather than because there is nothing to change.
    private boolean isBarred(int left) {
        return bulk.stage().get() == Bulk.Stage.READY
                && left > 0
                && admittance.obstacle().isPresent();
    }
}
