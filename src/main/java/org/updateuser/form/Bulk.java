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
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.updateuser.bulk.Exchanges;
import org.updateuser.bulk.Gathering;
import org.updateuser.bulk.Gathering.Gathered;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.Preview.Surroundings;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Person;
import org.updateuser.model.Values;

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
    private final ReadOnlyIntegerWrapper read = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<BulkSource> source = new ReadOnlyObjectWrapper<>(BulkSource.nobody());
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final LeftOut left = new LeftOut();
    private Map<String, Values> people = Map.of();
    private Instant at = Instant.EPOCH;
    private int reading;

    Bulk(Supplies supplies, Rights rights, Tempo tempo, RunWords said) {
        this.supplies = supplies;
        this.rights = rights;
        this.tempo = tempo;
        this.form = new BulkForm(this::recompute);
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
        return read.getReadOnlyProperty();
    }

    /// How many people are meant.
    public ReadOnlyIntegerProperty wanted() {
        return wanted.getReadOnlyProperty();
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
        return !people.isEmpty();
    }

    /// The people as they were read, in the order in which they are meant; nobody before that.
    List<Values> gathered() {
        return source.get().ids().stream()
                .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
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
        List<Person> everybody = supplies.people().everybody();
        int mine = ++reading;
        mean(BulkSource.ofForm(List.copyOf(ids), form));
        stage.set(Stage.READING);
        supplies.threads().fetch(() -> byName(ids, everybody), ordered -> {
            if (mine == reading) {
                begin(BulkSource.ofForm(ordered, form));
            }
        });
    }

    /// @param everybody in the order of names
    private static List<String> byName(Collection<String> ids, List<Person> everybody) {
        Set<String> unlisted = new LinkedHashSet<>(ids);
        List<String> ordered = new ArrayList<>();
        everybody.stream().map(Person::id).filter(unlisted::remove).forEach(ordered::add);
        ordered.addAll(unlisted);
        return List.copyOf(ordered);
    }

    /// Begins a change of another kind.
    void begin(BulkSource begun) {
        mean(begun);
        gather(Optional.empty(), () -> {});
    }

    private void mean(BulkSource begun) {
        source.set(begun);
        wanted.set(begun.ids().size());
        left.clear();
        notice.set(Optional.empty());
        preview.set(Optional.empty());
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
        gather(preview.get(), () -> {});
    }

    private void gather(Optional<Preview> before, Runnable then) {
        int mine = ++reading;
        List<String> ids = source.get().ids();
        read.set(0);
        wanted.set(ids.size());
        if (source.get().isNobody()) {
            stage.set(Stage.NOBODY);
            return;
        }
        stage.set(Stage.READING);
        Gathering gathering = new Gathering(
                supplies.run(),
                count -> supplies.threads().ui().execute(() -> progress(mine, count)),
                () -> mine != reading);
        int everybody = supplies.people().total().get();
        supplies.threads().fetch(() -> gathering.read(ids, everybody), found -> gathered(mine, found, before, then));
    }

    private void progress(int mine, int count) {
        if (mine == reading) {
            read.set(count);
        }
    }

    private void gathered(int mine, Gathered found, Optional<Preview> before, Runnable then) {
        if (mine != reading) {
            return;
        }
        if (!found.isWhole()) {
            stage.set(before.isPresent() ? Stage.READY : Stage.FAILED);
            Words words = supplies.words();
            Notice said = found.denied()
                    .map(refusal -> words.refusal("bulk.unread", refusal))
                    .or(() -> found.failed().map(trouble -> words.trouble("bulk.unread", trouble)))
                    .orElseThrow();
            notice.set(Optional.of(said.with(words.text("action.again"), this::refresh)));
            return;
        }
        people = found.found();
        at = supplies.kept().clock().instant();
        List<Values> all = List.copyOf(people.values());
        supplies.threads().fetch(() -> BulkForm.counted(all), form::show);
        compute(now -> {
            stage.set(Stage.READY);
            before.ifPresent(earlier -> compare(earlier, now));
            then.run();
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
                        people,
                        new Surroundings(
                                rights.permissions().get(),
                                supplies.editor().saver().ownId(),
                                supplies.people().everybody()),
                        at);
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
        if (at.plus(FRESH).isBefore(supplies.kept().clock().instant())) {
            refresh();
            return;
        }
        Preview sent = preview.get().orElseThrow();
        String said = name.isBlank() ? source.get().name(supplies.words(), sent) : name.strip();
        String by = supplies.editor().saver().ownName();
        stage.set(Stage.READING); // a second click finds nothing to send
        supplies.kept()
                .ask(
                        books -> books.runs().create(said, at, by, source.get().undoes(), sent.tasks()),
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
        reading++;
        people = Map.of();
        source.set(BulkSource.nobody());
        preview.set(Optional.empty());
        notice.set(Optional.empty());
        stage.set(Stage.NOBODY);
    }
}
