package org.updateuser.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Folding;
import org.updateuser.model.Named;
import org.updateuser.model.Organization;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Values;
import org.updateuser.store.Directory.Kind;
import org.updateuser.wire.Listing;

/// What the pickers choose from, and where one is: groups, locations, the organization, oneself.
public final class Directory {
    private static final int PICKED_MOST = 200;

    private final GenesysCloud server;
    private final Threads threads;
    private final Kept kept;
    private final Names names;
    private final People people;
    private final ReadOnlyObjectWrapper<Optional<Organization>> organization =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Kind, List<Named>> lists = new ConcurrentHashMap<>();
    private final Map<Target, List<Runnable>> waiting = new EnumMap<>(Target.class);
    private final Map<Kind, Integer> reading = new EnumMap<>(Kind.class);
    private int pending;

    /// @param kept where the lists are between two starts
    public Directory(GenesysCloud server, Threads threads, Names names, People people, Kept kept) {
        this.server = server;
        this.kept = kept;
        this.threads = threads;
        this.names = names;
        this.people = people;
        people.reach().subscribe(_ -> settle(Target.PERSON));
        people.total().subscribe(_ -> settle(Target.PERSON));
    }

    /// The organization, once its name has been read.
    public ReadOnlyObjectProperty<Optional<Organization>> organization() {
        return organization.getReadOnlyProperty();
    }

    /// Whether some of it is being read.
    public boolean isReading() {
        return pending > 0;
    }

    /// Reads it all. What cannot be read leaves its picker as it was and is asked for again with the next refresh.
    public void refresh(Editor editor) {
        refresh(Kind.GROUPS, server::groups);
        refresh(Kind.LOCATIONS, server::locations);
        pending += 2;
        threads.fetch(server::organization, answer -> {
            pending--;
            if (answer instanceof Reading.Got<Organization> got) {
                organization.set(Optional.of(got.value()));
                kept.become(got.value());
            }
        });
        threads.fetch(server::me, answer -> {
            pending--;
            if (answer instanceof Reading.Got<Values> got) {
                editor.saver().setOwn(got.value().get(Catalogue.ID), got.value().get(Catalogue.NAME));
            }
        });
    }

    private void refresh(Kind kind, IntFunction<Reading<Listing<Named>>> read) {
        kept.ask(books -> books.directory().named(kind), found -> returned(kind, found), () -> {});
        pending++;
        reading.merge(kind, 1, Integer::sum);
        threads.fetch(() -> all(read), answer -> {
            pending--;
            reading.merge(kind, -1, Integer::sum);
            answer.ifPresent(found -> {
                learn(kind, found);
                kept.write(books ->
                        books.directory().putNamed(kind, found, kept.clock().instant()));
            });
            settle(kind == Kind.GROUPS ? Target.GROUP : Target.LOCATION);
        });
    }

    /// The list of an earlier day, unless the server's is there already.
    private void returned(Kind kind, List<Named> found) {
        if (known(kind).isEmpty() && !found.isEmpty()) {
            learn(kind, found);
            settle(kind == Kind.GROUPS ? Target.GROUP : Target.LOCATION);
        }
    }

    private List<Named> known(Kind kind) {
        return lists.getOrDefault(kind, List.of());
    }

    /// The groups or the locations, as far as they have been read; nobody.
    List<Named> known(Target target) {
        return switch (target) {
            case PERSON -> List.of();
            case GROUP -> known(Kind.GROUPS);
            case LOCATION -> known(Kind.LOCATIONS);
        };
    }

    private void learn(Kind kind, List<Named> found) {
        lists.put(kind, found);
        names.learn(found);
    }

    private static Optional<List<Named>> all(IntFunction<Reading<Listing<Named>>> read) {
        List<Named> all = new ArrayList<>();
        int page = 1;
        boolean more = true;
        while (more) {
            if (!(read.apply(page) instanceof Reading.Got<Listing<Named>> got)) {
                return Optional.empty();
            }
            all.addAll(got.value().items());
            more = page < got.value().pages() && !got.value().items().isEmpty();
            page++;
        }
        return Optional.of(List.copyOf(all));
    }

    /// Looks for what a picker offers for a text, in the background, once there is something to look in. What could not
    /// be read is asked for again by whoever begins to look.
    ///
    /// @param unread told instead where that could not be read, and nothing of an earlier day is there
    public void find(Target target, String text, Consumer<List<Named>> found, Runnable unread) {
        if (text.isEmpty() && isMissing(target) && !isAwaited(target)) {
            again(target);
        }
        Runnable look = () -> {
            if (isMissing(target)) {
                unread.run();
            } else {
                threads.fetch(() -> find(target, text), found);
            }
        };
        if (isAwaited(target)) {
            waiting.computeIfAbsent(target, _ -> new ArrayList<>()).add(look);
        } else {
            look.run();
        }
    }

    private void again(Target target) {
        switch (target) {
            case PERSON -> people.refresh();
            case GROUP -> refresh(Kind.GROUPS, server::groups);
            case LOCATION -> refresh(Kind.LOCATIONS, server::locations);
        }
    }

    private boolean isAwaited(Target target) {
        return switch (target) {
            case PERSON -> people.total().get() == 0 && people.reach().get() == People.Reach.READING;
            case GROUP -> isMissing(target) && reading.getOrDefault(Kind.GROUPS, 0) > 0;
            case LOCATION -> isMissing(target) && reading.getOrDefault(Kind.LOCATIONS, 0) > 0;
        };
    }

    private boolean isMissing(Target target) {
        return switch (target) {
            case PERSON -> people.total().get() == 0 && people.reach().get() != People.Reach.READ;
            case GROUP -> !lists.containsKey(Kind.GROUPS);
            case LOCATION -> !lists.containsKey(Kind.LOCATIONS);
        };
    }

    /// Whoever waits for it looks again.
    private void settle(Target target) {
        if (!isAwaited(target)) {
            Optional.ofNullable(waiting.remove(target)).ifPresent(all -> all.forEach(Runnable::run));
        }
    }

    /// The same among what is there now; it may take a moment, so it runs in the background.
    public List<Named> find(Target target, String text) {
        return switch (target) {
            case PERSON ->
                people.find(text, PICKED_MOST).stream().map(Names::named).toList();
            case GROUP, LOCATION -> matching(known(target), text);
        };
    }

    private static List<Named> matching(List<Named> all, String text) {
        String folded = Folding.fold(text.strip());
        return all.stream()
                .filter(one -> Folding.fold(one.name() + "\n" + one.detail()).contains(folded))
                .limit(PICKED_MOST)
                .toList();
    }
}
