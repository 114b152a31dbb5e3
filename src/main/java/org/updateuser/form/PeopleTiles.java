package org.updateuser.form;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;
import org.updateuser.store.Filters;

/// Ready filters of the list of people, each with how many it finds: what people lack, who was edited last, and those
/// that were given a name. They are counted in the background, and only while somebody looks at them.
public final class PeopleTiles {
    /// How long a name may be, in characters.
    public static final int NAME_MOST = 60;

    private final People people;
    private final PeopleFilter filter;
    private final Kept kept;
    private final Words words;
    private final Latest latest;
    private final ObservableList<SavedFilter> saved = FXCollections.observableArrayList();
    private final ObservableList<SavedFilter> shown = FXCollections.unmodifiableObservableList(saved);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private final ReadOnlyObjectWrapper<Optional<Notice>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean watched;

    /// How many each finds.
    public record Counts(Map<Flaw, Integer> flaws, Map<String, Integer> saved) {
        static final Counts NONE = new Counts(Map.of(), Map.of());
    }

    PeopleTiles(People people, Kept kept, Threads threads, Words words) {
        this.people = people;
        this.filter = people.filter();
        this.kept = kept;
        this.words = words;
        this.latest = new Latest(threads);
        people.revision().subscribe((before, now) -> count());
        filter.states().addListener((SetChangeListener<String>) change -> count());
        kept.history().number().subscribe((before, now) -> read());
    }

    /// Those that were given a name, by name.
    public ObservableList<SavedFilter> saved() {
        return shown;
    }

    /// How many people they find.
    public ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// What there is to say of the last one that was named, renamed or deleted.
    public ReadOnlyObjectProperty<Optional<Notice>> said() {
        return said.getReadOnlyProperty();
    }

    /// Nothing is to be said any more.
    public void hush() {
        said.set(Optional.empty());
    }

    /// Counts as long as somebody looks.
    public void watch(boolean looking) {
        watched = looking;
        count();
    }

    /// Reads those that were kept.
    void read() {
        kept.ask(books -> books.filters().all(), this::take, () -> {});
    }

    private void take(List<Filters.Kept> all) {
        saved.setAll(all.stream()
                .map(SavedFilter::of)
                .sorted(Comparator.comparing(SavedFilter::name, words.order()))
                .toList());
        count();
    }

    private void count() {
        if (watched) {
            Roster roster = people.roster();
            Set<String> states = Set.copyOf(filter.states());
            List<SavedFilter> named = List.copyOf(saved);
            latest.ask(() -> counted(roster, states, named), counts::set);
        }
    }

    private static Counts counted(Roster roster, Set<String> states, List<SavedFilter> named) {
        Map<Flaw, Integer> flaws = new EnumMap<>(Flaw.class);
        for (Flaw flaw : Flaw.values()) {
            flaws.put(flaw, roster.count(PeopleQuery.of("", states).with(new Condition.Lacking(flaw))));
        }
        Map<String, Integer> saved = new HashMap<>();
        named.forEach(one -> saved.put(one.name(), roster.count(one.query())));
        return new Counts(Map.copyOf(flaws), Map.copyOf(saved));
    }

    /// Shows those who lack something, in the states that are shown.
    public void show(Flaw flaw) {
        show(new Condition.Lacking(flaw));
    }

    /// Shows everybody of whom something holds, in the states that are shown.
    public void show(Condition condition) {
        filter.search().set("");
        filter.condition().set(Optional.of(condition));
    }

    /// Shows those whom a filter finds.
    public void show(SavedFilter one) {
        filter.search().set(one.search());
        filter.states().retainAll(one.states());
        filter.states().addAll(one.states());
        filter.order().set(one.order());
        filter.descending().set(one.descending());
        filter.condition().set(one.condition());
    }

    /// Whether the list shows what this filter finds.
    public boolean isShown(SavedFilter one) {
        return now(one.name()).equals(one);
    }

    private SavedFilter now(String name) {
        return new SavedFilter(
                name,
                filter.search().get(),
                new HashSet<>(filter.states()),
                filter.condition().get(),
                filter.order().get(),
                filter.descending().get());
    }

    /// Gives what is shown now a name.
    ///
    /// @return whether it has it; else it is said why not
    public boolean save(String typed) {
        Optional<String> name = checked(typed);
        name.ifPresent(good -> {
            SavedFilter one = now(good);
            kept.write(books -> books.filters().put(one.kept()));
            insert(one);
            said.set(Optional.of(words.info("tiles.saved", good)));
        });
        return name.isPresent();
    }

    /// Gives one another name.
    ///
    /// @return whether it has it; else it is said why not
    public boolean rename(SavedFilter one, String typed) {
        if (typed.strip().equals(one.name())) {
            return true;
        }
        Optional<String> name = checked(typed);
        name.ifPresent(good -> {
            SavedFilter other = one.named(good);
            kept.write(books -> books.filters().rename(one.name(), other.kept()));
            saved.remove(one);
            insert(other);
            said.set(Optional.empty());
        });
        return name.isPresent();
    }

    /// Deletes one; nothing is asked, because it can be taken back.
    public void delete(SavedFilter one) {
        kept.write(books -> books.filters().remove(one.name()));
        saved.remove(one);
        said.set(Optional.of(words.info("tiles.deleted", one.name()).with(words.text("tiles.undo"), () -> {
            kept.write(books -> books.filters().put(one.kept()));
            insert(one);
            said.set(Optional.empty());
        })));
    }

    private void insert(SavedFilter one) {
        saved.removeIf(other -> other.name().equals(one.name()));
        saved.add(one);
        saved.sort(Comparator.comparing(SavedFilter::name, words.order()));
        count();
    }

    private Optional<String> checked(String typed) {
        String name = typed.strip();
        Optional<Notice> why = Optional.empty();
        if (name.isEmpty()) {
            why = Optional.of(words.warning("tiles.name.missing"));
        } else if (name.length() > NAME_MOST) {
            why = Optional.of(words.warning("tiles.name.long", NAME_MOST));
        } else if (saved.stream().anyMatch(one -> one.name().equals(name))) {
            why = Optional.of(words.warning("tiles.name.taken", name));
        }
        said.set(why);
        return why.isEmpty() ? Optional.of(name) : Optional.empty();
    }

    /// What a condition is called.
    public String name(Condition condition, Names names) {
        return condition.name(words, names);
    }
}
