package org.updateuser.form;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Person;
import org.updateuser.store.Cached;
import org.updateuser.wire.Listing;

/// The list of people: what has been read, what is searched for, what is shown.
///
/// Reading, sorting and searching run in the background; of two searches under way the later wins.
public final class People {
    /// The states the service knows, in the order in which they are read.
    public static final List<String> STATES = List.of("active", "inactive", "deleted");

    private final GenesysCloud server;
    private final Threads threads;
    private final Words words;
    private final Names names;
    private final Kept kept;
    private final Clock clock;
    private final Map<String, Person> read = new LinkedHashMap<>();
    private final ObservableList<Person> shown = FXCollections.observableArrayList();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableSet<String> states = FXCollections.observableSet("active", "inactive");
    private final ObservableSet<String> only = FXCollections.observableSet();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Reach> reach = new ReadOnlyObjectWrapper<>(Reach.READING);
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> readAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private volatile PeopleSearch index = PeopleSearch.of(List.of(), Locale.ROOT);
    private final Map<String, Person> updated = new LinkedHashMap<>();
    private long searches;
    private long readings;
    private long indexings;

    /// How far the reading of the list has come.
    public enum Reach {
        READING,
        READ,
        FAILED
    }

    /// @param kept where the list is between two starts
    public People(GenesysCloud server, Threads threads, Words words, Names names, Kept kept) {
        this.server = server;
        this.threads = threads;
        this.words = words;
        this.names = names;
        this.kept = kept;
        this.clock = kept.clock();
        search.addListener((property, before, text) -> find());
        states.addListener((SetChangeListener<String>) change -> find());
        only.addListener((SetChangeListener<String>) change -> find());
    }

    /// The people found, in the order of their names.
    public ObservableList<Person> shown() {
        return shown;
    }

    /// What is searched for.
    public StringProperty search() {
        return search;
    }

    /// The states that are shown.
    public ObservableSet<String> states() {
        return states;
    }

    /// The ids the list is narrowed to, or none for everybody.
    public ObservableSet<String> only() {
        return only;
    }

    /// How many people have been read.
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /// How far the reading has come.
    public ReadOnlyObjectProperty<Reach> reach() {
        return reach.getReadOnlyProperty();
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
        long reading = ++readings;
        reach.set(Reach.READING);
        notice.set(Optional.empty());
        updated.clear();
        if (read.isEmpty()) {
            kept.ask(books -> books.directory().people(), people -> people.ifPresent(this::returned), () -> {});
        }
        page(reading, 0, 1, new ArrayList<>());
    }

    /// The list of an earlier day, until the server's is there.
    private void returned(Cached<List<Person>> people) {
        if (read.isEmpty()) {
            take(people.value());
            readAt.set(Optional.of(people.at()));
        }
    }

    private void page(long reading, int state, int page, List<Person> soFar) {
        if (state == STATES.size()) {
            done(soFar);
            return;
        }
        threads.fetch(() -> server.people(STATES.get(state), page), answer -> {
            if (reading == readings) {
                arrived(reading, state, page, soFar, answer);
            }
        });
    }

    private void arrived(long reading, int state, int page, List<Person> soFar, Reading<Listing<Person>> answer) {
        if (answer instanceof Reading.Got<Listing<Person>> got) {
            soFar.addAll(got.value().items());
            if (read.size() < soFar.size()) {
                take(soFar);
            }
            boolean more = page < got.value().pages() && !got.value().items().isEmpty();
            page(reading, more ? state : state + 1, more ? page + 1 : 1, soFar);
        } else {
            take(soFar);
            failed(answer);
        }
    }

    private void done(List<Person> all) {
        read.clear();
        take(all);
        Instant now = clock.instant();
        List<Person> whole = List.copyOf(read.values());
        readAt.set(Optional.of(now));
        reach.set(Reach.READ);
        kept.write(books -> books.directory().putPeople(whole, now));
    }

    private void failed(Reading<Listing<Person>> answer) {
        String situation = read.isEmpty() ? "people.nothing" : "people.partly";
        Notice said = switch (answer) {
            case Reading.Denied<Listing<Person>> denied -> words.refusal(situation, denied.refusal());
            case Reading.Failed<Listing<Person>> failed -> words.trouble(situation, failed.trouble());
            case Reading.Got<Listing<Person>> got -> throw new IllegalStateException("that was no failure");
        };
        notice.set(Optional.of(said.with(words.text("action.again"), this::refresh)));
        reach.set(Reach.FAILED);
    }

    private void take(List<Person> people) {
        people.forEach(person -> read.put(person.id(), person));
        read.putAll(updated); // saved since the reading began, so newer than what it brings
        names.learnPeople(people);
        reindex();
    }

    /// Puts in the row of one person as it is now.
    public void update(Person person) {
        read.put(person.id(), person);
        updated.put(person.id(), person);
        kept.write(books -> books.directory().putPerson(person));
        names.learnPeople(List.of(person));
        reindex();
    }

    /// Whether the list has somebody.
    boolean knows(String id) {
        return read.containsKey(id);
    }

    /// The row of somebody, if the list has them.
    Optional<Person> person(String id) {
        return Optional.ofNullable(read.get(id));
    }

    private void reindex() {
        total.set(read.size());
        long number = ++indexings;
        List<Person> all = List.copyOf(read.values());
        threads.fetch(() -> PeopleSearch.of(all, words.locale()), fresh -> {
            if (number == indexings) { // else a newer list is on its way
                index = fresh;
                find();
            }
        });
    }

    private void find() {
        long number = ++searches;
        PeopleSearch current = index;
        String text = search.get();
        Set<String> among = Set.copyOf(states);
        Set<String> within = Set.copyOf(only);
        threads.fetch(() -> current.find(text, among, within), found -> {
            if (number == searches && !found.equals(shown)) {
                shown.setAll(found);
            }
        });
    }

    /// Finds people for a picker, in the background.
    public List<Person> find(String text, int most) {
        PeopleSearch current = index;
        return current.find(text, Set.of("active", "inactive"), Set.of()).stream()
                .limit(most)
                .toList();
    }
}
