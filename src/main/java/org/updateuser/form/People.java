package org.updateuser.form;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Person;
import org.updateuser.store.Cached;
import org.updateuser.wire.Listing;

/// The list of people: what has been read, what is searched for, what is shown.
///
/// Reading, sorting and searching run in the background; of two searches under way the later wins. What is touched
/// on the screen's thread takes as long for fifty thousand people as for fifty.
public final class People {
    /// The states the service knows, in the order in which they are read.
    public static final List<String> STATES = List.of("active", "inactive", "deleted");

    private final GenesysCloud server;
    private final Threads threads;
    private final Names names;
    private final Kept kept;
    private final PeopleNotices notices;
    private final PeopleRows shown = new PeopleRows();
    private final Chosen chosen = new Chosen();
    private final PeopleFilter filter = new PeopleFilter(this::find);
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final ReadOnlyObjectWrapper<Reach> reach = new ReadOnlyObjectWrapper<>(Reach.READING);
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> readAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Newcomers newcomers = new Newcomers();
    private final CurrentRoster roster;
    private final Latest searching;
    private PeopleReading reading;

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
        this.server = server;
        this.threads = threads;
        this.notices = new PeopleNotices(words, this::goOn);
        this.names = names;
        this.kept = kept;
        this.searching = new Latest(threads);
        this.roster = new CurrentRoster(words.locale(), threads, this::changed);
        this.reading = reading(); // of which nothing is asked
        names.lookUp(this::person);
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
        return reach.getReadOnlyProperty();
    }

    /// How far it has come, counted.
    public ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// Why the list is not whole, where it is not.
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /// When the list was read.
    public ReadOnlyObjectProperty<Optional<Instant>> readAt() {
        return readAt.getReadOnlyProperty();
    }

    /// Reads everybody again. What was read before stays shown until then.
    public void refresh() {
        reading.end();
        takeIn();
        reading = reading();
        newcomers.begin();
        progress.set(Progress.NONE);
        if (total.get() == 0) {
            kept.ask(books -> books.directory().people(), people -> people.ifPresent(this::returned), () -> {});
        }
        goOn();
    }

    /// Goes on with a reading that was ended before its end.
    public void goOn() {
        reach.set(Reach.READING);
        notice.set(Optional.empty());
        reading.start();
    }

    /// Ends the reading. What was read is shown and kept; the rest stays as it was.
    public void stop() {
        if (reach.get() == Reach.READING) {
            reading.end();
            takeIn();
            reach.set(Reach.STOPPED);
            notice.set(Optional.of(notices.stopped(progress.get())));
        }
    }

    private PeopleReading reading() {
        return new PeopleReading(
                server.inRun(), threads, new Arrivals(), () -> roster.get().beginnings());
    }

    /// What one reading brings.
    private final class Arrivals implements PeopleReading.Audience {
        @Override
        public void arrived(List<Person> people, int read, int expected) {
            progress.set(new Progress(read, expected));
            List<Person> now = newcomers.add(people);
            kept.write(books -> books.directory().putPage(now, kept.clock().instant()));
            if (newcomers.areEnoughFor(roster.get().size())) {
                takeIn();
            }
        }

        @Override
        public void done(Set<String> ids, int missing) {
            takeIn();
            Set<String> present = new HashSet<>(ids);
            present.addAll(newcomers.saved());
            ended(present, missing);
        }

        @Override
        public void failed(Reading<Listing<Person>> answer) {
            takeIn();
            notice.set(Optional.of(notices.failed(answer, total.get() == 0)));
            reach.set(Reach.FAILED);
        }
    }

    private void takeIn() {
        List<Person> people = newcomers.take();
        roster.change(before -> before.with(people));
    }

    private void changed() {
        total.set(roster.get().size());
        names.rise();
        find();
    }

    /// The list of an earlier day, until the server's is there.
    private void returned(Cached<List<Person>> people) {
        if (reach.get() != Reach.READ) {
            readAt.set(Optional.of(people.at()));
            roster.change(before -> before.with(people.value().stream()
                    .filter(person -> before.person(person.id()).isEmpty())
                    .toList()));
        }
    }

    private void ended(Set<String> present, int missing) {
        PeopleReading ended = reading;
        roster.retain(present, gone -> {
            chosen.forget(gone);
            Instant now = kept.clock().instant();
            kept.write(books -> books.directory().endPeople(gone, now));
            if (ended == reading) {
                readAt.set(Optional.of(now));
                notice.set(notices.read(missing));
                reach.set(Reach.READ);
            }
        });
    }

    /// Puts in the row of one person as it is now.
    public void update(Person person) {
        newcomers.save(person);
        kept.write(books -> books.directory().putPerson(person));
        roster.change(before -> before.with(List.of(person)));
    }

    /// The row of somebody, if the list has them.
    public Optional<Person> person(String id) {
        return roster.get().person(id);
    }

    private void find() {
        Roster current = roster.get();
        PeopleQuery query = filter.query();
        searching.ask(() -> current.find(query), shown::show);
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
