package org.updateuser.form;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.updateuser.bulk.Exchanges;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.Preview.Surroundings;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Task;

/// What is to be done with many people, and what that would be, person by person, before anything is sent.
public final class Bulk {
    /// How old a preview may be when it is acted upon.
    static final Duration FRESH = Duration.ofMinutes(30);

    /// How far it is.
    public enum Stage {
        /// Nobody is meant.
        NOBODY,
        /// The people are being read.
        READING,
        /// It can be looked at.
        READY,
        /// They could not be read; the notice says why.
        FAILED
    }

    private final Supplies supplies;
    private final Rights rights;
    private final Tempo tempo;
    private final BulkForm form;
    private final Latest computing;
    private final BulkExport export;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NOBODY);
    private final GatheredPeople people;
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<BulkSource> source = new ReadOnlyObjectWrapper<>(BulkSource.nobody());
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final LeftOut left = new LeftOut();
    private final Superiors superiors;

    Bulk(Supplies supplies, Rights rights, Tempo tempo, RunWords said) {
        this.supplies = supplies;
        this.rights = rights;
        this.tempo = tempo;
        this.superiors = new Superiors(supplies.server());
        this.form = new BulkForm(this::recompute);
        this.people = new GatheredPeople(supplies);
        this.computing = new Latest(supplies.threads());
        this.export = new BulkExport(this, supplies, said);
    }

    /// The form, where the change is made by one.
    public BulkForm form() {
        return form;
    }

    /// How far it is.
    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// Whose change it is, and by what.
    public ReadOnlyObjectProperty<BulkSource> source() {
        return source.getReadOnlyProperty();
    }

    /// How many people have been read.
    public ReadOnlyIntegerProperty read() {
        return people.read();
    }

    /// How many people are meant.
    public ReadOnlyIntegerProperty wanted() {
        return people.wanted();
    }

    /// What would be done.
    public ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /// What there is to say.
    public ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    /// Writes into files what would be done, and who the people are now.
    public BulkExport export() {
        return export;
    }

    /// Whether somebody has been read.
    boolean isGathered() {
        return !people.byId().isEmpty();
    }

    /// The people as they were read, in the order in which they are meant; nobody before that.
    List<Values> gathered() {
        return source.get().ids().stream()
                .flatMap(id -> Optional.ofNullable(people.byId().get(id)).stream())
                .toList();
    }

    /// How long a number of requests takes at the present budget.
    public Duration time(int requests) {
        return tempo.time(requests);
    }

    /// Begins a change by the form.
    ///
    /// @param ids of the people who are meant
    public void begin(Collection<String> ids) {
        form.clear();
        mean(BulkSource.ofForm(List.copyOf(ids), form));
        stage.set(Stage.READING);
        people.sort(ids, sorted -> begin(BulkSource.ofForm(sorted, form)));
    }

    /// Begins a change of another kind.
    void begin(BulkSource begun) {
        mean(begun);
        gather(Optional.empty());
    }

    private void mean(BulkSource begun) {
        source.set(begun);
        people.forget(begun.ids().size());
        left.clear();
        notice.set(Optional.empty());
        preview.set(Optional.empty());
    }

    /// Whether the table, the form or whatever it is wants what is left of an earlier run: who was left out, by
    /// whatever
    /// hand, is not wanted.
    ///
    /// @param tasks what is left
    public boolean wants(Collection<Task> tasks) {
        Map<String, Values> wanted = new HashMap<>(people.byId());
        preview.get()
                .ifPresent(now -> now.lines()
                        .forEach(line -> wanted.put(
                                line.id(), line.isSent() ? line.sendable().wanted() : Values.EMPTY)));
        Set<String> meant = Set.copyOf(source.get().ids());
        return tasks.stream()
                .allMatch(task -> meant.contains(task.id())
                        && task.changes().stream()
                                .allMatch(change -> isSame(change.leaf(), task.wanted(), wanted.get(task.id()))));
    }

    private static boolean isSame(Leaf<?> leaf, Values one, @Nullable Values other) {
        return other != null && leaf.get(one).equals(leaf.get(other));
    }

    /// Whether these are meant already, by the form: what is typed for them stays.
    ///
    /// @param chosen who is chosen
    public boolean isAbout(Chosen chosen) {
        return source.get() instanceof BulkSource.OfForm(List<String> ids, BulkForm _)
                && ids.size() == chosen.size().get()
                && ids.stream().allMatch(chosen::has);
    }

    /// Reads the people once more, and says what is otherwise than it was.
    public void refresh() {
        gather(preview.get());
    }

    private void gather(Optional<Preview> before) {
        superiors.forget();
        if (source.get().isNobody()) {
            stage.set(Stage.NOBODY);
            return;
        }
        stage.set(Stage.READING);
        people.gather(
                source.get().ids(),
                this::refresh,
                why -> why.ifPresentOrElse(said -> unread(said, before), () -> gathered(before)));
    }

    private void unread(Notice why, Optional<Preview> before) {
        stage.set(before.isPresent() ? Stage.READY : Stage.FAILED);
        notice.set(Optional.of(why));
    }

    private void gathered(Optional<Preview> before) {
        List<Values> all = List.copyOf(people.byId().values());
        supplies.threads().fetch(() -> BulkForm.counted(all), form::show);
        compute(now -> {
            stage.set(Stage.READY);
            before.ifPresent(earlier -> compare(earlier, now));
        });
    }

    /// Touched quickly, it is computed once for what was touched last.
    private void recompute() {
        if (stage.get() == Stage.READY) {
            compute(_ -> {});
        }
    }

    private void compute(Consumer<Preview> then) {
        Supplier<Preview> work = source.get()
                .preview(
                        people.byId(),
                        new Surroundings(
                                rights.permissions().get(),
                                supplies.editor().saver().ownId(),
                                supplies.people().everybody(),
                                superiors),
                        people.at());
        LeftOut copy = left.copy();
        computing.ask(() -> copy.out(work.get()), computed -> {
            preview.set(Optional.of(computed));
            then.accept(computed);
        });
    }

    private void compare(Preview earlier, Preview now) {
        long other = now.differing(earlier);
        notice.set(Optional.of(
                other == 0
                        ? supplies.words().info("bulk.same")
                        : supplies.words().warning("bulk.moved", other)));
    }

    /// Offers what one person has, row by row, to be given to all; nobody's any more without one.
    ///
    /// @param id whose, or `""`
    public void copyFrom(String id) {
        if (id.isEmpty()) {
            form.offer(Optional.empty());
            return;
        }
        Exchanges exchanges = new Exchanges(supplies.server(), id);
        supplies.threads().fetch(() -> exchanges.readAnywhere(false), answer -> {
            if (answer instanceof Exchanges.Read.Found found) {
                form.offer(Optional.of(found.user()));
            } else {
                notice.set(Optional.of(supplies.notices().unread("bulk.copy.unread", answer)));
            }
        });
    }

    /// Sends a person's change, or leaves the person out.
    public void choose(PreviewLine line, boolean sent) {
        left.choose(line, sent);
        leaveOut();
    }

    /// Sends all of these, or leaves all of them out. They may be very many.
    public void chooseAll(List<PreviewLine> lines, boolean sent) {
        if (preview.get().map(now -> now.lines().size() == lines.size()).orElse(false)) {
            left.chooseAll(lines, sent);
        } else {
            lines.forEach(line -> left.choose(line, sent));
        }
        leaveOut();
    }

    /// What is being computed anyway is computed with it.
    private void leaveOut() {
        if (stage.get() != Stage.READY) {
            return;
        }
        if (computing.isRunning()) {
            compute(_ -> {});
            return;
        }
        LeftOut copy = left.copy();
        preview.get().ifPresent(now -> computing.ask(() -> copy.out(now), chosen -> preview.set(Optional.of(chosen))));
    }

    /// Changes one row of a person, or leaves that row out.
    public void choose(PreviewLine line, String row, boolean changes) {
        left.choose(line, row, changes);
        leaveOut();
    }

    /// Whether something can be sent now: what is seen, and nothing that is still being computed.
    public boolean isReady() {
        return stage.get() == Stage.READY
                && !computing.isRunning()
                && preview.get().map(Preview::sends).orElse(false);
    }

    /// Writes the run down, if what was looked at still holds; else it is computed again, to be looked at.
    ///
    /// @param name of the run, or `""` for one that says what it does
    /// @param started told the number of the run
    public void start(String name, LongConsumer started) {
        if (!isReady()) {
            return;
        }
        if (people.isOlderThan(FRESH)) {
            refresh();
            return;
        }
        Preview sent = preview.get().orElseThrow();
        String said = name.isBlank() ? source.get().name(supplies.words(), sent) : name.strip();
        String by = supplies.editor().saver().ownName();
        stage.set(Stage.READING); // a second click finds nothing to send
        supplies.kept()
                .ask(
                        books -> books.runs()
                                .create(said, people.at(), by, source.get().undoes(), sent.tasks()),
                        number -> {
                            forget();
                            started.accept(number);
                        },
                        () -> {
                            stage.set(Stage.READY);
                            notice.set(Optional.of(
                                    Notice.of(Tone.BAD, supplies.words().text("bulk.notWritten"))));
                        });
    }

    /// Nobody is meant any more.
    public void forget() {
        people.forget(0);
        source.set(BulkSource.nobody());
        preview.set(Optional.empty());
        notice.set(Optional.empty());
        stage.set(Stage.NOBODY);
    }
}
