package org.updateuser.form;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.updateuser.bulk.Continuing;
import org.updateuser.bulk.Preview;
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
    private final Tempo tempo;
    private final BulkReading reading;
    private final BulkExport export;

    Bulk(Supplies supplies, Rights rights, Tempo tempo, RunWords said) {
        this.supplies = supplies;
        this.tempo = tempo;
        this.reading = new BulkReading(supplies, rights);
        this.export = new BulkExport(this, supplies, said);
    }

    /// The form, where the change is made by one.
    public BulkForm form() {
        return reading.form();
    }

    /// How far it is.
    public ReadOnlyObjectProperty<Stage> stage() {
        return reading.stage().getReadOnlyProperty();
    }

    /// Whose change it is, and by what.
    public ReadOnlyObjectProperty<BulkSource> source() {
        return reading.source().getReadOnlyProperty();
    }

    /// How many people have been read.
    public ReadOnlyIntegerProperty read() {
        return reading.people().read();
    }

    /// How many people are meant.
    public ReadOnlyIntegerProperty wanted() {
        return reading.people().wanted();
    }

    /// What would be done.
    public ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return reading.ticks().preview();
    }

    /// What one person has, to be given to all.
    public Likeness likeness() {
        return new Likeness(supplies, reading.form(), why -> reading.notice().set(Optional.of(why)));
    }

    /// Who and what of it is left out.
    public PreviewTicks ticks() {
        return reading.ticks();
    }

    /// What there is to say.
    public ObjectProperty<Optional<Notice>> notice() {
        return reading.notice();
    }

    /// Writes into files what would be done, and who the people are now.
    public BulkExport export() {
        return export;
    }

    /// The people as they were read.
    GatheredPeople people() {
        return reading.people();
    }

    /// How long a number of requests takes at the present budget.
    public Duration time(int requests) {
        return tempo.time(requests);
    }

    /// Begins a change by the form.
    ///
    /// @param ids of the people who are meant
    public void begin(Collection<String> ids) {
        reading.begin(ids);
    }

    /// Begins a change of another kind.
    void begin(BulkSource begun) {
        reading.begin(begun);
    }

    /// It is being found out what begins next; until then nothing can be sent.
    void await() {
        reading.await();
    }

    /// That could not be found out.
    void fail(Notice why) {
        reading.fail(why);
    }

    /// Whether what is left of an earlier run is still wanted.
    public boolean wants(Collection<Task> left) {
        return preview()
                .get()
                .filter(now -> new Continuing(now, source().get().ids(), people().byId()).wants(left))
                .isPresent();
    }

    /// Reads the people once more, and says what is otherwise than it was.
    public void refresh() {
        reading.refresh();
    }

    /// Looks at it again: whoever is known to have changed since is read once more, and what is otherwise is said.
    public void lookAgain() {
        reading.lookAgain();
    }

    /// Somebody has had a turn in a run.
    void heard(Task task) {
        people().heard(task.base());
    }

    /// Whether something can be sent now: what is seen, and nothing that is still being computed.
    public boolean isReady() {
        return stage().get() == Stage.READY
                && !ticks().isComputing()
                && preview().get().map(Preview::sends).orElse(false);
    }

    /// Writes the run down, if what was looked at still holds; else it is computed again, to be looked at. Nobody was
    /// changed since whose version is the same.
    ///
    /// @param name of the run, or `""` for one that says what it does
    /// @param started told the number of the run
    public void start(String name, LongConsumer started) {
        if (!isReady()) {
            return;
        }
        if (people().areFresh()) {
            reading.confirm(() -> write(name, started));
        } else {
            refresh();
        }
    }

    /// Writes the run down, whoever has changed since: nobody is there to look at it. Each request is guarded by the
    /// version all the same.
    ///
    /// @param started told the number of the run
    public void startUnseen(LongConsumer started) {
        if (isReady()) {
            write("", started);
        }
    }

    private void write(String name, LongConsumer started) {
        Preview sent = preview().get().orElseThrow();
        BulkSource by = source().get();
        String said = name.isBlank() ? by.name(supplies.words(), sent) : name.strip();
        reading.stage().set(Stage.READING); // a second click finds nothing to send
        new RunWriting(said, by, sent, people().at())
                .write(
                        supplies,
                        number -> {
                            forget();
                            started.accept(number);
                        },
                        why -> {
                            reading.stage().set(Stage.READY);
                            notice().set(Optional.of(why));
                        });
    }

    /// Nobody is meant any more.
    public void forget() {
        reading.forget();
    }
}
