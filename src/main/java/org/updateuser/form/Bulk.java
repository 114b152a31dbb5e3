package org.updateuser.form;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.updateuser.bulk.Continuing;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.Preview.Surroundings;
import org.updateuser.model.Values;
import org.updateuser.patch.Task;

/// What is to be done with many people, and what that would be, person by person, before anything is sent.
public final class Bulk {
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
    private final BulkExport export;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NOBODY);
    private final GatheredPeople people;
    private final PreviewTicks ticks;
    private final ReadOnlyObjectWrapper<BulkSource> source = new ReadOnlyObjectWrapper<>(BulkSource.nobody());
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final Superiors superiors;

    Bulk(Supplies supplies, Rights rights, Tempo tempo, RunWords said) {
        this.supplies = supplies;
        this.rights = rights;
        this.tempo = tempo;
        this.superiors = new Superiors(supplies.server());
        this.form = new BulkForm(this::recompute);
        this.people = new GatheredPeople(supplies);
        this.ticks = new PreviewTicks(supplies.threads(), this::recompute);
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
        return ticks.preview();
    }

    /// What one person has, to be given to all.
    public Likeness likeness() {
        return new Likeness(supplies, form, why -> notice.set(Optional.of(why)));
    }

    /// Who and what of it is left out.
    public PreviewTicks ticks() {
        return ticks;
    }

    /// What there is to say.
    public ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    /// Writes into files what would be done, and who the people are now.
    public BulkExport export() {
        return export;
    }

    /// The people as they were read.
    GatheredPeople people() {
        return people;
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
        ticks.clear();
        notice.set(Optional.empty());
    }

    /// Whether what is left of an earlier run is still wanted.
    public boolean wants(Collection<Task> left) {
        return preview()
                .get()
                .filter(now -> new Continuing(now, source.get().ids(), people.byId()).wants(left))
                .isPresent();
    }

    /// Reads the people once more, and says what is otherwise than it was.
    public void refresh() {
        gather(preview().get());
    }

    private void gather(Optional<Preview> before) {
        superiors.forget();
        if (source.get().isNobody()) {
            stage.set(Stage.NOBODY);
            return;
        }
        stage.set(Stage.READING);
        people.gather(source.get().ids(), this::refresh, why -> {
            if (why.isEmpty()) {
                gathered(before);
                return;
            }
            stage.set(before.isPresent() ? Stage.READY : Stage.FAILED);
            notice.set(why);
        });
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
        ticks.compute(work, then);
    }

    /// In the background: there may be very many.
    private void compare(Preview earlier, Preview now) {
        Words words = supplies.words();
        supplies.threads()
                .fetch(
                        () -> now.differing(earlier),
                        other -> notice.set(Optional.of(
                                other == 0 ? words.info("bulk.same") : words.warning("bulk.moved", other))));
    }

    /// Whether something can be sent now: what is seen, and nothing that is still being computed.
    public boolean isReady() {
        return stage.get() == Stage.READY
                && !ticks.isComputing()
                && preview().get().map(Preview::sends).orElse(false);
    }

    /// Writes the run down, if what was looked at still holds; else it is computed again, to be looked at.
    ///
    /// @param name of the run, or `""` for one that says what it does
    /// @param started told the number of the run
    public void start(String name, LongConsumer started) {
        if (!isReady()) {
            return;
        }
        if (!people.areFresh()) {
            refresh();
            return;
        }
        Preview sent = preview().get().orElseThrow();
        String said = name.isBlank() ? source.get().name(supplies.words(), sent) : name.strip();
        stage.set(Stage.READING); // a second click finds nothing to send
        new RunWriting(said, source.get(), sent, people.at())
                .write(
                        supplies,
                        number -> {
                            forget();
                            started.accept(number);
                        },
                        why -> {
                            stage.set(Stage.READY);
                            notice.set(Optional.of(why));
                        });
    }

    /// Nobody is meant any more.
    public void forget() {
        people.forget(0);
        source.set(BulkSource.nobody());
        ticks.hide();
        notice.set(Optional.empty());
        stage.set(Stage.NOBODY);
    }
}
