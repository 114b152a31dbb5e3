package org.updateuser.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Person;
import org.updateuser.wire.Listing;

/// One reading of the list of people, page by page in the background.
///
/// The first page of every state comes first, so that early on it is known how many people there are. Where the
/// service ends the list of the inactive before its end, the rest is read in slices, by how their names begin.
final class PeopleReading {
    /// What is told of it, where the state of the screens is touched.
    interface Audience {
        /// Some were read.
        ///
        /// @param read how many so far
        /// @param expected how many there will be, as far as the server has said
        void arrived(List<Person> people, int read, int expected);

        /// All that can be read was.
        ///
        /// @param ids whose rows were read
        /// @param missing how many the server has of whom no row could be had
        void done(Set<String> ids, int missing);

        /// A page could not be read.
        void failed(Reading<Listing<Person>> answer);
    }

    /// The states the service knows, in the order in which they are read.
    private enum State {
        ACTIVE,
        INACTIVE,
        DELETED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Page(State state, int number) {}

    private static final int REFUSED = 400;

    private final GenesysCloud server;
    private final Threads threads;
    private final Audience audience;
    private final Deque<Page> waiting = new ArrayDeque<>();
    private final Map<State, Integer> totals = new EnumMap<>(State.class);
    private final Map<State, Set<String>> read = new EnumMap<>(State.class);
    private final Slices slices;
    private int unreadable;
    private Runnable again = () -> {}; // puts back what is under way
    private long round;

    /// @param letters what a name may begin with beside the Latin letters and digits, as far as one knows
    PeopleReading(GenesysCloud server, Threads threads, Audience audience, Supplier<Set<String>> letters) {
        this.server = server;
        this.threads = threads;
        this.audience = audience;
        this.slices = new Slices(letters);
        for (State state : State.values()) {
            waiting.add(new Page(state, 1));
            read.put(state, new HashSet<>());
        }
    }

    /// Begins, or goes on where it was ended.
    void start() {
        next();
    }

    /// Reads no further. What is under way then is asked for again when it goes on.
    void end() {
        round++;
        again.run();
        again = () -> {};
    }

    private void next() {
        if (!waiting.isEmpty()) {
            Page page = waiting.removeFirst();
            again = () -> waiting.addFirst(page);
            ask(() -> server.people(page.state().word(), page.number()), answer -> arrived(page, answer));
        } else if (slices.hasNext()) {
            Slices.Slice slice = slices.next();
            again = () -> slices.again(slice);
            ask(
                    () -> server.peopleNamed(slice.beginning(), State.INACTIVE.word(), slice.page()),
                    answer -> arrived(slice, answer));
        } else {
            again = () -> {};
            audience.done(ids(), missing());
        }
    }

    /// An answer that comes after the end belongs to nobody.
    private void ask(Supplier<Reading<Listing<Person>>> page, Consumer<Reading<Listing<Person>>> arrival) {
        long asked = round;
        threads.fetch(page, answer -> {
            if (asked == round) {
                arrival.accept(answer);
            }
        });
    }

    private void arrived(Page page, Reading<Listing<Person>> answer) {
        switch (answer) {
            case Reading.Got<Listing<Person>> got -> {
                Listing<Person> listing = got.value();
                totals.put(page.state(), (int) listing.total());
                take(page.state(), listing);
                follow(page, listing);
                next();
            }
            case Reading.Denied<Listing<Person>> denied
            when page.state() == State.INACTIVE && denied.refusal().status() == REFUSED -> {
                slices.begin();
                next();
            }
            default -> fail(answer);
        }
    }

    private void arrived(Slices.Slice slice, Reading<Listing<Person>> answer) {
        switch (answer) {
            case Reading.Got<Listing<Person>> got -> {
                Listing<Person> listing = got.value();
                if (slice.isWhole()) {
                    totals.put(State.INACTIVE, (int) listing.total());
                }
                take(State.INACTIVE, listing);
                slices.follow(slice, listing);
                next();
            }
            case Reading.Denied<Listing<Person>> denied
            when slice.page() > 1 && denied.refusal().status() == REFUSED -> {
                slices.split(slice);
                next();
            }
            default -> fail(answer);
        }
    }

    /// What was not read is what is read first when it goes on.
    private void fail(Reading<Listing<Person>> answer) {
        end();
        audience.failed(answer);
    }

    private void follow(Page page, Listing<Person> listing) {
        if (listing.hasNext() && !listing.items().isEmpty()) {
            Page following = new Page(page.state(), page.number() + 1);
            if (page.number() == 1) {
                waiting.addLast(following); // the other states' first pages are asked for before it
            } else {
                waiting.addFirst(following);
            }
        } else if (listing.hasNext() && page.state() == State.INACTIVE) {
            slices.begin(); // the other way in which a list may end too early: by an empty page
        }
    }

    private void take(State state, Listing<Person> listing) {
        Set<String> ids = read.get(state);
        if (ids == null) {
            throw new IllegalStateException("every state has a set");
        }
        listing.items().forEach(person -> ids.add(person.id()));
        unreadable += listing.unreadable();
        audience.arrived(listing.items(), count(), Math.max(count(), expected()));
    }

    private int count() {
        return read.values().stream().mapToInt(Set::size).sum();
    }

    private int expected() {
        return totals.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Of the other states the server's count may have moved while it was read, and says nothing.
    private int missing() {
        Set<String> inactive = read.getOrDefault(State.INACTIVE, Set.of());
        int left = slices.wereNeeded() ? totals.getOrDefault(State.INACTIVE, 0) - inactive.size() : 0;
        return Math.max(0, Math.max(left, unreadable));
    }

    private Set<String> ids() {
        Set<String> all = new HashSet<>();
        read.values().forEach(all::addAll);
        return all;
    }
}
