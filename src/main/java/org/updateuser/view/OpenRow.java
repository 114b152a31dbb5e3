package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import org.updateuser.model.Person;

/// The one row whose person is open, as the list's selection.
///
/// It goes by the person and not by the place: whatever becomes of the list, nobody else is opened by it. The stock
/// model shifts places along with every change, and takes a third of a second to do so with fifty thousand rows.
final class OpenRow extends MultipleSelectionModel<Person> {
    private static final int NOWHERE = -1;

    private final ObservableList<Person> rows;
    private final Consumer<Person> open;
    private final IntConsumer focus;
    private final ObservableList<Integer> places = FXCollections.observableArrayList();
    private final ObservableList<Integer> shownPlaces = FXCollections.unmodifiableObservableList(places);
    private final ObservableList<Person> items = FXCollections.observableArrayList();
    private final ObservableList<Person> shownItems = FXCollections.unmodifiableObservableList(items);
    private Optional<String> id = Optional.empty();

    /// @param open opens who is chosen by hand
    /// @param focus puts the focus onto a row: the list leaves that to its selection
    OpenRow(ObservableList<Person> rows, Consumer<Person> open, IntConsumer focus) {
        this.rows = rows;
        this.open = open;
        this.focus = focus;
        setSelectionMode(SelectionMode.SINGLE);
        rows.addListener((ListChangeListener<Person>) change -> mark());
    }

    /// Marks somebody's row, if the list has it.
    void show(Optional<String> person) {
        id = person;
        mark();
    }

    private void mark() {
        int place = id.map(this::place).orElse(NOWHERE);
        setSelectedIndex(place);
        if (place == NOWHERE) {
            setSelectedItem(null);
            places.clear();
            items.clear();
        } else {
            Person person = rows.get(place);
            setSelectedItem(person);
            if (!places.equals(List.of(place))) {
                places.setAll(place);
            }
            items.setAll(person);
        }
    }

    private int place(String person) {
        for (int place = 0; place < rows.size(); place++) {
            if (rows.get(place).id().equals(person)) {
                return place;
            }
        }
        return NOWHERE;
    }

    @Override
    public void select(int place) {
        if (place >= 0 && place < rows.size()) {
            Person person = rows.get(place);
            show(Optional.of(person.id()));
            focus.accept(place);
            open.accept(person);
        }
    }

    @Override
    public void clearAndSelect(int place) {
        select(place);
    }

    @Override
    public void select(Person person) {
        select(place(person.id()));
    }

    @Override
    public void selectIndices(int place, int... others) {
        select(place);
    }

    /// Nobody is left out of the form by a key: to close is not the list's business.
    @Override
    public void clearSelection() {
        mark();
    }

    @Override
    public void clearSelection(int place) {
        mark();
    }

    /// Only one person is open at a time.
    @Override
    public void selectAll() {
        mark();
    }

    @Override
    public void selectFirst() {
        select(0);
    }

    @Override
    public void selectLast() {
        select(rows.size() - 1);
    }

    @Override
    public void selectPrevious() {
        select(getSelectedIndex() - 1);
    }

    @Override
    public void selectNext() {
        select(getSelectedIndex() + 1);
    }

    @Override
    public boolean isSelected(int place) {
        return place >= 0 && place == getSelectedIndex();
    }

    @Override
    public boolean isEmpty() {
        return places.isEmpty();
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return shownPlaces;
    }

    @Override
    public ObservableList<Person> getSelectedItems() {
        return shownItems;
    }
}
