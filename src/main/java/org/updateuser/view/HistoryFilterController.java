package org.updateuser.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.updateuser.form.HistoryFilter;
import org.updateuser.form.HistoryList;
import org.updateuser.form.Period;
import org.updateuser.form.Period.Length;
import org.updateuser.form.Words;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Named;
import org.updateuser.model.Reference.Target;
import org.updateuser.patch.Result.Fate;
import org.updateuser.view.items.Calendars;
import org.updateuser.view.kit.DayField;
import org.updateuser.view.kit.Picker;

/// What of the history is shown: whose, when, which field, how it ended.
final class HistoryFilterController {
    private static final Set<Fate> NOT_APPLIED = EnumSet.of(Fate.STALE, Fate.REFUSED, Fate.UNSENT, Fate.NOT_ARRIVED);

    private final Screens screens;
    private final Words words;
    private final HistoryList history;
    private boolean showing;

    @FXML
    private Button back;

    @FXML
    private Picker<Named> person;

    @FXML
    private ComboBox<Length> period;

    @FXML
    private DayField from;

    @FXML
    private DayField until;

    @FXML
    private Label reversed;

    @FXML
    private ComboBox<Optional<Field<?>>> field;

    @FXML
    private ComboBox<Set<Fate>> outcome;

    @FXML
    private Hyperlink clear;

    HistoryFilterController(Screens screens) {
        this.screens = screens;
        this.words = screens.words();
        this.history = screens.history();
    }

    @FXML
    void initialize() {
        back.setOnAction(event -> screens.navigation().back());
        Pickers.prepare(person, Target.PERSON, screens);
        Choices.offer(period, List.of(Length.values()), length -> words.text("history.period." + length));
        Choices.offer(field, fields(), this::label);
        Choices.offer(outcome, outcomes(), this::label);
        for (DayField day : List.of(from, until)) {
            Calendars.name(day, words);
            day.visibleProperty().bind(period.valueProperty().isEqualTo(Length.DAYS));
            day.managedProperty().bind(day.visibleProperty());
            day.textProperty().subscribe((before, text) -> choose());
        }
        reversed.managedProperty().bind(reversed.visibleProperty());
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(event -> history.filter().set(HistoryFilter.ALL));
        person.valueProperty().subscribe((before, chosen) -> choose());
        period.valueProperty().subscribe((before, chosen) -> choose());
        field.valueProperty().subscribe((before, chosen) -> choose());
        outcome.valueProperty().subscribe((before, chosen) -> choose());
        history.filter().subscribe(this::show);
    }

    private static List<Optional<Field<?>>> fields() {
        List<Optional<Field<?>>> fields = new ArrayList<>();
        fields.add(Optional.empty());
        Catalogue.PROPERTIES.stream()
                .filter(property -> property.traits().access().editable())
                .forEach(property -> fields.add(Optional.of(property)));
        return fields;
    }

    private String label(Optional<Field<?>> property) {
        return property.map(words::label).orElseGet(() -> words.text("history.filter.field.all"));
    }

    private static List<Set<Fate>> outcomes() {
        List<Set<Fate>> outcomes = new ArrayList<>();
        outcomes.add(Set.of());
        outcomes.add(Set.copyOf(NOT_APPLIED));
        for (Fate fate : Fate.values()) {
            outcomes.add(Set.of(fate));
        }
        return outcomes;
    }

    private String label(Set<Fate> fates) {
        if (fates.isEmpty()) {
            return words.text("history.filter.outcome.all");
        }
        return fates.equals(NOT_APPLIED)
                ? words.text("history.filter.outcome.none")
                : words.text("fate." + fates.iterator().next());
    }

    private void choose() {
        if (!showing) {
            Length length = Optional.ofNullable(period.getValue()).orElse(Length.ALL);
            Period when = length == Length.DAYS ? Period.days(from.day(), until.day()) : Period.of(length);
            reversed.setVisible(when.isReversed());
            history.filter()
                    .set(new HistoryFilter(
                            Optional.ofNullable(person.getValue()),
                            when,
                            Optional.ofNullable(field.getValue()).flatMap(Function.identity()),
                            Optional.ofNullable(outcome.getValue()).orElse(Set.of())));
        }
    }

    private void show(HistoryFilter filter) {
        showing = true;
        try {
            person.setValue(filter.person().orElse(null));
            period.setValue(filter.period().length());
            field.setValue(filter.property());
            outcome.setValue(filter.fates());
        } finally {
            showing = false;
        }
        reversed.setVisible(filter.period().isReversed());
        clear.setVisible(!filter.equals(HistoryFilter.ALL));
    }

    /// Puts the keyboard into the first field.
    void focus() {
        person.requestFocus();
    }
}
