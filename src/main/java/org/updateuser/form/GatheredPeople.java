package org.updateuser.form;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.updateuser.api.GenesysCloud;
import org.updateuser.bulk.Gathering;
import org.updateuser.bulk.Gathering.Gathered;
import org.updateuser.bulk.Meantime;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.model.Values;

/// The people of a change of many, as the server had them when they were read.
final class GatheredPeople {
    /// How old they may be when what was previewed of them is sent.
    static final Duration FRESH = Duration.ofMinutes(30);
    private static final int FEW = 1_000; // people for whom somebody at the screen waits; for more a run does

    private final Supplies supplies;
    private final ReadOnlyIntegerWrapper read = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();
    private Map<String, Values> byId = Map.of();
    private Instant at = Instant.EPOCH;
    private final Set<String> moved = new LinkedHashSet<>();
    private Optional<Instant> listed = Optional.empty();
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

    /// Some of them, in the order in which they are asked for.
    List<Values> in(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /// When they were read.
    Instant at() {
        return at;
    }

    /// Whether they were read lately enough to be written to.
    boolean areFresh() {
        return !at.plus(FRESH).isBefore(supplies.kept().clock().instant());
    }

    /// Nobody is meant any more, or others are: who is being read is not waited for.
    ///
    /// @param people how many are meant now
    void forget(int people) {
        reading++;
        byId = Map.of();
        moved.clear();
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
        Gathering gathering = gathering(mine, supplies.run());
        int everybody = supplies.people().total().get();
        supplies.threads().fetch(() -> gathering.read(ids, everybody), found -> {
            if (mine == reading) {
                then.accept(taken(found, again));
            }
        });
    }

    /// Somebody was read or written to elsewhere in this program.
    void heard(Values user) {
        String id = user.get(Catalogue.ID);
        Optional<Values> known = Optional.ofNullable(byId.get(id));
        if (known.filter(one -> one.get(Catalogue.VERSION) < user.get(Catalogue.VERSION))
                .isPresent()) {
            moved.add(id);
        }
    }

    /// Whether there may be something new of somebody that was told without being asked for.
    boolean mayHaveMoved() {
        return !moved.isEmpty() || isListNewer();
    }

    private boolean isListNewer() {
        Optional<Instant> list = supplies.people().readAt().get();
        return !list.equals(listed) && list.filter(at::isBefore).isPresent();
    }

    /// Reads those again of whom it is known that they have changed since they were read.
    ///
    /// @param asking whether the server is asked for all their versions; where it tells none, nobody has changed
    /// @param then told whether anybody was read again, or why not
    void lookAgain(List<String> ids, boolean asking, Runnable again, Consumer<Look> then) {
        int mine = ++reading;
        Map<String, Values> known = byId;
        Set<String> some = new LinkedHashSet<>(moved);
        List<Person> rows = isListNewer() ? supplies.people().everybody() : List.of();
        listed = supplies.people().readAt().get();
        int everybody = supplies.people().total().get();
        GenesysCloud way = ids.size() > FEW ? supplies.run() : supplies.server();
        read.set(0);
        Supplier<Optional<Gathered>> work = () -> {
            Meantime meantime = new Meantime(known);
            some.addAll(meantime.byRows(rows));
            if (asking) {
                some.addAll(meantime.byVersions(ids, gathering(mine, way).versions(ids, everybody)));
            }
            return some.isEmpty()
                    ? Optional.empty()
                    : Optional.of(gathering(mine, way).read(List.copyOf(some), everybody));
        };
        supplies.threads().fetch(work, found -> {
            if (mine == reading) {
                then.accept(new Look(found.isPresent(), found.flatMap(renewed -> renewed(renewed, again))));
            }
        });
    }

    /// What came of looking again.
    ///
    /// @param moved whether anybody was read again
    /// @param why whoever has changed could not be read, where that is so
    record Look(boolean moved, Optional<Notice> why) {}

    private Optional<Notice> renewed(Gathered found, Runnable again) {
        if (!found.isWhole()) {
            return Optional.of(unread(found, again));
        }
        Map<String, Values> all = new LinkedHashMap<>(byId);
        found.missing().forEach(all::remove);
        all.putAll(found.found());
        byId = all;
        moved.clear();
        return Optional.empty();
    }

    private Gathering gathering(int mine, GenesysCloud way) {
        return new Gathering(
                way, count -> supplies.threads().ui().execute(() -> progress(mine, count)), () -> mine != reading);
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
            moved.clear();
            return Optional.empty();
        }
        return Optional.of(unread(found, again));
    }

    private Notice unread(Gathered found, Runnable again) {
        Words words = supplies.words();
        Notice said = found.denied()
                .map(refusal -> words.refusal("bulk.unread", refusal))
                .or(() -> found.failed().map(trouble -> words.trouble("bulk.unread", trouble)))
                .orElseThrow();
        return said.with(words.text("action.again"), again);
    }
}
