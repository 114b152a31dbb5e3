package org.updateuser.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.updateuser.api.GenesysCloud;
import org.updateuser.model.Person;

/// The list of people: what has been read, what is searched for, what is shown.
///
/// Reading, sorting and searching run in the background; of two searches under way the later wins. What is touched
/// on the screen's thread takes as long for fifty thousand people as for fifty.
public final class People {
    /// The states the service knows, in the order in which they are read.
    public static final List<String> STATES = List.of("active", "inactive", "deleted");

    private final Names names;
    private final PeopleRows shown = new PeopleRows();
    private final Chosen chosen = new Chosen();
    private final PeopleFilter filter = new PeopleFilter(this::find);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Vacancy>> vacancy = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Vacancies vacancies;
    private final CurrentRoster roster;
    private final Latest searching;
    private final Intake intake;

    /// How far the reading of the list has come.
    public enum Reach {
        READING,
        READ,
        /// Ended by hand before its end.
        STOPPED,
        FAILED
    }

    /// How far, in people.
    ///
    /// @param expected how many there will be, as far as the server has said
    public record Progress(int read, int expected) {
        static final Progress NONE = new Progress(0, 0);
    }

    /// @param kept where the list is between two starts
    public People(GenesysCloud server, Threads threads, Words words, Names names, Kept kept) {
        this.names = names;
        this.searching = new Latest(threads);
        this.roster = new CurrentRoster(words.locale(), threads, this::changed);
        this.intake = new Intake(server, threads, words, kept, roster, chosen);
        this.vacancies = new Vacancies(words, names, filter, this::refresh, this::goOn);
        names.lookUp(this::person);
        intake.reach().subscribe(_ -> look());
        intake.progress().subscribe(_ -> look());
        intake.notice().subscribe(_ -> look());
    }

    /// The people found, in the order asked for.
    public ObservableList<Person> shown() {
        return shown;
    }

    /// The same as they are now, for the background.
    List<Person> shownNow() {
        return List.of(shown.now());
    }

    /// Everybody who was read, as they are searched.
    Roster roster() {
        return roster.get();
    }

    /// Rises whenever somebody's row has changed.
    ReadOnlyIntegerProperty revision() {
        return names.revision();
    }

    /// Everybody who was read, by name.
    List<Person> everybody() {
        return roster.get().everybody();
    }

    /// Those who are chosen, shown or not.
    public Chosen chosen() {
        return chosen;
    }

    /// What of it is shown.
    public PeopleFilter filter() {
        return filter;
    }

    /// How many people have been read.
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /// How far the reading has come.
    public ReadOnlyObjectProperty<Reach> reach() {
        return intake.reach();
    }

    /// How far it has come, counted.
    public ReadOnlyObjectProperty<Progress> progress() {
        return intake.progress();
    }

    /// Why the list is not whole, where it is not.
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return intake.notice();
    }

    /// Why nobody is shown, where nobody is. While somebody is looked for it stays what it was.
    public ReadOnlyObjectProperty<Optional<Vacancy>> vacancy() {
        return vacancy.getReadOnlyProperty();
    }

    /// When the list was read.
    public ReadOnlyObjectProperty<Optional<Instant>> readAt() {
        return intake.readAt();
    }

    /// Reads everybody again. What was read before stays shown until then.
    public void refresh() {
        intake.refresh();
    }

    /// Goes on with a reading that was ended before its end.
    public void goOn() {
        intake.goOn();
    }

    /// Ends the reading. What was read is shown and kept; the rest stays as it was.
    public void stop() {
        intake.stop();
    }

    /// Puts in the row of one person as it is now.
    public void update(Person person) {
        intake.update(person);
    }

    private void changed() {
        total.set(roster.get().size());
        names.rise();
        find();
    }

    /// The row of somebody, if the list has them.
    public Optional<Person> person(String id) {
        return roster.get().person(id);
    }

    private void find() {
        Roster current = roster.get();
        PeopleQuery query = filter.query();
        searching.ask(() -> current.find(query), rows -> {
            shown.show(rows);
            look();
        });
    }

    private void look() {
        if (!searching.isRunning()) {
            vacancy.set(
                    shown.isEmpty()
                            ? Optional.of(vacancies.of(
                                    reach().get(), total.get(), progress().get(), notice().get()))
                            : Optional.empty());
        }
    }

    /// Does something once those are shown who are searched for now: at once, where they are. Whoever types fast and
    /// presses a key at the end means what was typed.
    public void whenFound(Runnable action) {
        searching.then(action);
    }

    /// Finds people for a picker, in the background.
    public List<Person> find(String text, int most) {
        return roster.get().find(PeopleQuery.of(text, Set.of("active", "inactive")), most);
    }
}
