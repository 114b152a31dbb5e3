package org.updateuser.form;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.updateuser.bulk.Gathering;
import org.updateuser.bulk.Gathering.Gathered;
import org.updateuser.model.Person;
import org.updateuser.model.Values;

/// The people of a change of many, as the server had them when they were read.
final class GatheredPeople {
    private final Supplies supplies;
    private final ReadOnlyIntegerWrapper read = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();
    private Map<String, Values> byId = Map.of();
    private Instant at = Instant.EPOCH;
    private int reading;

    GatheredPeople(Supplies supplies) {
        this.supplies = supplies;
    }

    ReadOnlyIntegerProperty read() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty wanted() {
        return wanted.getReadOnlyProperty();
    }

    Map<String, Values> byId() {
        return byId;
    }

    /// When they were read.
    Instant at() {
        return at;
    }

    boolean isOlderThan(Duration age) {
        return at.plus(age).isBefore(supplies.kept().clock().instant());
    }

    /// Nobody is meant any more, or others are: who is being read is not waited for.
    ///
    /// @param people how many are meant now
    void forget(int people) {
        reading++;
        byId = Map.of();
        wanted.set(people);
        read.set(0);
    }

    /// Puts ids into the order of names, in the background. They may be very many.
    void sort(Collection<String> ids, Consumer<List<String>> then) {
        int mine = ++reading;
        List<Person> everybody = supplies.people().everybody(); // whose order is that of names
        supplies.threads().fetch(() -> byName(ids, everybody), sorted -> {
            if (mine == reading) {
                then.accept(sorted);
            }
        });
    }

    private static List<String> byName(Collection<String> ids, List<Person> everybody) {
        Set<String> unlisted = new LinkedHashSet<>(ids);
        List<String> ordered = new ArrayList<>();
        everybody.stream().map(Person::id).filter(unlisted::remove).forEach(ordered::add);
        ordered.addAll(unlisted);
        return List.copyOf(ordered);
    }

    /// Reads them. Who was read before stays until then.
    ///
    /// @param again what is done where it is tried again
    /// @param then told why they could not be read; nothing where they were
    void gather(List<String> ids, Runnable again, Consumer<Optional<Notice>> then) {
        int mine = ++reading;
        read.set(0);
        wanted.set(ids.size());
        Gathering gathering = new Gathering(
                supplies.run(),
                count -> supplies.threads().ui().execute(() -> progress(mine, count)),
                () -> mine != reading);
        int everybody = supplies.people().total().get();
        supplies.threads().fetch(() -> gathering.read(ids, everybody), found -> {
            if (mine == reading) {
                then.accept(taken(found, again));
            }
        });
    }

    private void progress(int mine, int count) {
        if (mine == reading) {
            read.set(count);
        }
    }

    private Optional<Notice> taken(Gathered found, Runnable again) {
        if (found.isWhole()) {
            byId = found.found();
            at = supplies.kept().clock().instant();
            return Optional.empty();
        }
        Words words = supplies.words();
        Notice said = found.denied()
                .map(refusal -> words.refusal("bulk.unread", refusal))
                .or(() -> found.failed().map(trouble -> words.trouble("bulk.unread", trouble)))
                .orElseThrow();
        return Optional.of(said.with(words.text("action.again"), again));
    }
}
