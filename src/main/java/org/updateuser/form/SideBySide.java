package org.updateuser.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.updateuser.api.GenesysCloud;
import org.updateuser.bulk.Exchanges;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Person;
import org.updateuser.model.Values;

/// Two people side by side, row by row. Comparing sends nothing and changes nobody; of the person who is open it shows
/// what is typed, and what the other one has can be taken over into that draft.
public final class SideBySide {
    /// What the screen shows.
    public enum Stage {
        /// There are not two people yet.
        NOBODY,
        READING,
        FAILED,
        READY
    }

    private final GenesysCloud server;
    private final Threads threads;
    private final Words words;
    private final Editor editor;
    private final TakeOver taking;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NOBODY);
    private final ReadOnlyObjectWrapper<Optional<ComparedPerson>> left = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ComparedPerson>> right = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper differences = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper compared = new ReadOnlyIntegerWrapper();
    private final BooleanProperty onlyDifferent = new SimpleBooleanProperty(true);
    private final ObservableList<ComparedRow> rows = FXCollections.observableArrayList();
    private Optional<Notice> failure = Optional.empty();
    private Subscription following = Subscription.EMPTY;
    private long asked;

    SideBySide(GenesysCloud server, Threads threads, Words words, Editor editor) {
        this.server = server;
        this.threads = threads;
        this.words = words;
        this.editor = editor;
        this.taking = new TakeOver(words, editor, left.getReadOnlyProperty(), right.getReadOnlyProperty());
        editor.current().subscribe(now -> follow(now));
        onlyDifferent.subscribe(() -> show());
    }

    /// What the screen shows.
    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// The first of both.
    public ReadOnlyObjectProperty<Optional<ComparedPerson>> left() {
        return left.getReadOnlyProperty();
    }

    /// The second of both.
    public ReadOnlyObjectProperty<Optional<ComparedPerson>> right() {
        return right.getReadOnlyProperty();
    }

    /// The rows that are shown: what differs first, then what is the same, each in the order of the catalogue.
    public ObservableList<ComparedRow> rows() {
        return rows;
    }

    /// In how many rows they differ, or one of both is not known.
    public ReadOnlyIntegerProperty differences() {
        return differences.getReadOnlyProperty();
    }

    /// How many rows there are.
    public ReadOnlyIntegerProperty compared() {
        return compared.getReadOnlyProperty();
    }

    /// Whether what is the same is left out.
    public BooleanProperty onlyDifferent() {
        return onlyDifferent;
    }

    /// Why nothing could be read.
    public Optional<Notice> failure() {
        return failure;
    }

    /// Takes up one or two people; with one alone the other is still to be chosen.
    public void begin(Person first, Optional<Person> second) {
        left.set(Optional.of(ComparedPerson.unread(first)));
        right.set(second.filter(other -> !other.id().equals(first.id())).map(ComparedPerson::unread));
        readFirst();
    }

    /// Takes somebody else for the second of both; of nobody with themselves there is a comparison.
    public void with(Person other) {
        if (left.get().filter(one -> !one.id().equals(other.id())).isPresent()) {
            right.set(Optional.of(ComparedPerson.unread(other)));
            readFirst();
        }
    }

    /// What was shown is of others.
    private void readFirst() {
        rows.clear();
        refresh();
    }

    /// Reads both again; what is typed of the open one stays.
    public void refresh() {
        long question = ++asked;
        if (left.get().isEmpty() || right.get().isEmpty()) {
            stage.set(Stage.NOBODY);
            follow(editor.current().get());
            return;
        }
        stage.set(Stage.READING);
        List<Person> both = Stream.concat(left.get().stream(), right.get().stream())
                .map(ComparedPerson::person)
                .toList();
        threads.fetch(() -> both.stream().map(this::read).toList(), read -> {
            if (question == asked) {
                arrived(read);
            }
        });
    }

    private Exchanges.Read read(Person person) {
        return new Exchanges(server, person.id()).readAnywhere(person.state().equals("deleted"));
    }

    private void arrived(List<Exchanges.Read> read) {
        Optional<Exchanges.Read> broken = read.stream()
                .filter(one -> !(one instanceof Exchanges.Read.Found))
                .findFirst();
        if (broken.isPresent()) {
            failure = Optional.of(new SaveNotices(words).unread("compare.failed", broken.get()));
            stage.set(Stage.FAILED);
            show();
            return;
        }
        put(left, read.getFirst());
        put(right, read.getLast());
        stage.set(Stage.READY);
        follow(editor.current().get());
    }

    private static void put(ReadOnlyObjectWrapper<Optional<ComparedPerson>> side, Exchanges.Read read) {
        if (read instanceof Exchanges.Read.Found found) {
            side.set(side.get().map(one -> one.read(found.user())));
        }
    }

    /// Of the person who is open, what is typed counts, and goes on to count.
    private void follow(Optional<OpenUser> now) {
        following.unsubscribe();
        following = now.map(open -> open.user().typed().subscribe(typed -> type(open, typed)))
                .orElse(Subscription.EMPTY);
        List.of(left, right).forEach(this::close);
        show();
    }

    /// Who was open and is no longer shows what was read of them last.
    private void close(ReadOnlyObjectWrapper<Optional<ComparedPerson>> side) {
        side.get()
                .filter(ComparedPerson::open)
                .filter(one -> editor.current().get().filter(is(one)).isEmpty())
                .ifPresent(one -> side.set(Optional.of(one.closed())));
    }

    private static Predicate<OpenUser> is(ComparedPerson one) {
        return open -> open.id().equals(one.id());
    }

    private void type(OpenUser open, Values typed) {
        for (ReadOnlyObjectWrapper<Optional<ComparedPerson>> side : List.of(left, right)) {
            side.get()
                    .filter(one -> one.id().equals(open.id()))
                    .ifPresent(one -> side.set(Optional.of(one.typed(typed))));
        }
        show();
    }

    private void show() {
        if (stage.get() != Stage.READY) {
            rows.clear();
            return;
        }
        List<ComparedRow> all = Catalogue.LEAVES.stream()
                .filter(leaf -> leaf.field().traits().access().editable())
                .map(this::row)
                .sorted(Comparator.comparing(row -> !row.stands()))
                .toList();
        int standing = (int) all.stream().filter(ComparedRow::stands).count();
        compared.set(all.size());
        differences.set(standing);
        List<ComparedRow> shown = onlyDifferent.get() ? all.subList(0, standing) : all;
        if (!rows.equals(shown)) {
            rows.setAll(shown);
        }
    }

    private ComparedRow row(Leaf<?> leaf) {
        boolean changed = Stream.of(left, right)
                .flatMap(side -> side.get().stream())
                .anyMatch(one -> one.open() && isTyped(leaf));
        return new ComparedRow(leaf, values(left), values(right), changed);
    }

    private boolean isTyped(Leaf<?> leaf) {
        return editor.current()
                .get()
                .map(OpenUser::user)
                .filter(user -> !leaf.same(user.base().get(), user.typed().get()))
                .isPresent();
    }

    private static Values values(ReadOnlyObjectWrapper<Optional<ComparedPerson>> side) {
        return side.get().map(ComparedPerson::values).orElse(Values.EMPTY);
    }

    /// What of one can be taken over into the draft of the other.
    public TakeOver taking() {
        return taking;
    }
}
