package org.updateuser.view;

import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import org.updateuser.form.People;
import org.updateuser.form.PeopleOrder;
import org.updateuser.model.Person;

/// Keeps what is seen of the list where it is while people come and go around it. Only what one asks for oneself,
/// by a search or another order, begins at the top.
final class Steadiness {
    private record Asked(String search, PeopleOrder order, boolean descending) {}

    private final ListView<Person> list;
    private final People people;
    private Asked asked;
    private Optional<ListPlace> place = Optional.empty();
    private Optional<Person> seen = Optional.empty();
    private boolean due;

    private Steadiness(ListView<Person> list, People people) {
        this.list = list;
        this.people = people;
        this.asked = now();
    }

    /// Keeps a list of people steady.
    static void of(ListView<Person> list, People people) {
        Steadiness steadiness = new Steadiness(list, people);
        people.shown().addListener((ListChangeListener<Person>) change -> steadiness.changed());
    }

    private Asked now() {
        return new Asked(
                people.filter().search().get(),
                people.filter().order().get(),
                people.filter().descending().get());
    }

    private void changed() {
        boolean other = !asked.equals(now());
        asked = now();
        if (other) {
            due = false;
            if (!list.getItems().isEmpty()) {
                list.scrollTo(0);
            }
        } else if (!due) {
            remember();
        }
    }

    /// The cells still show what was there before the change.
    private void remember() {
        place = ListPlace.of(list).filter(now -> !now.isTop());
        seen = place.map(now -> now.flow().getFirstVisibleCell()).map(cell -> (Person) cell.getItem());
        due = seen.isPresent();
        if (due) {
            Platform.runLater(this::restore); // the list counts its rows anew only when it is laid out
        }
    }

    private void restore() {
        if (!due) {
            return;
        }
        due = false;
        list.layout();
        for (int row = 0; row < list.getItems().size(); row++) {
            if (list.getItems().get(row).id().equals(seen.map(Person::id).orElse(""))) {
                int to = row;
                place.ifPresent(before -> before.put(to));
                return;
            }
        }
    }
}
