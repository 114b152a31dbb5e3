package org.updateuser.form;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/// What of the list of people is shown, and in which order.
public final class PeopleFilter {
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableSet<String> states = FXCollections.observableSet("active", "inactive");
    private final ObjectProperty<PeopleOrder> order = new SimpleObjectProperty<>(PeopleOrder.NAME);
    private final BooleanProperty descending = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Condition>> condition = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty editedOnly = new SimpleBooleanProperty();
    private final BooleanProperty chosenOnly = new SimpleBooleanProperty();
    private final Runnable changed;
    private Optional<Set<String>> only = Optional.empty();

    /// @param changed run after every change
    PeopleFilter(Runnable changed) {
        this.changed = changed;
        search.addListener((property, before, text) -> changed.run());
        states.addListener((SetChangeListener<String>) change -> changed.run());
        order.addListener((property, before, by) -> changed.run());
        descending.addListener((property, before, now) -> changed.run());
        condition.addListener((property, before, now) -> changed.run());
        editedOnly.addListener((property, before, now) -> changed.run());
        chosenOnly.addListener((property, before, now) -> changed.run());
    }

    /// What is searched for.
    public StringProperty search() {
        return search;
    }

    /// The states that are shown.
    public ObservableSet<String> states() {
        return states;
    }

    /// By what the list is sorted.
    public ObjectProperty<PeopleOrder> order() {
        return order;
    }

    /// Whether the last comes first.
    public BooleanProperty descending() {
        return descending;
    }

    /// What else has to hold of everybody who is shown.
    public ObjectProperty<Optional<Condition>> condition() {
        return condition;
    }

    /// Whether only those are shown of whom something is edited. Who that is, [#narrowTo] is told.
    public BooleanProperty editedOnly() {
        return editedOnly;
    }

    /// Whether only those are shown who are chosen. Who that is, [#narrowTo] is told.
    public BooleanProperty chosenOnly() {
        return chosenOnly;
    }

    /// Shows people of every state.
    void everyState() {
        states.addAll(People.STATES);
    }

    /// Shows everybody.
    void everybody() {
        search.set("");
        condition.set(Optional.empty());
        editedOnly.set(false);
        chosenOnly.set(false);
        everyState();
    }

    /// Narrows the list to these ids; without any, to everybody.
    public void narrowTo(Optional<Set<String>> ids) {
        Optional<Set<String>> next = ids.map(Set::copyOf);
        if (!only.equals(next)) {
            only = next;
            changed.run();
        }
    }

    PeopleQuery query() {
        return new PeopleQuery(search.get(), states, only, condition.get(), order.get(), descending.get());
    }
}
