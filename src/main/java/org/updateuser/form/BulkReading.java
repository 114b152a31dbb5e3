package org.updateuser.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.Preview.Surroundings;
import org.updateuser.form.Bulk.Stage;
import org.updateuser.model.Values;

/// The people of a change of many, read and read again, and the preview that follows from that.
final class BulkReading {
    private final Supplies supplies;
    private final Rights rights;
    private final BulkForm form;
    private final GatheredPeople people;
    private final PreviewTicks ticks;
    private final Superiors superiors;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.NOBODY);
    private final ReadOnlyObjectWrapper<BulkSource> source = new ReadOnlyObjectWrapper<>(BulkSource.nobody());
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private int round; // of reading: of whom the form says what they have
    private boolean touched; // while the people were being read: then nobody has moved, but the form

    BulkReading(Supplies supplies, Rights rights) {
        this.supplies = supplies;
        this.rights = rights;
        this.form = new BulkForm(this::recompute);
        this.people = new GatheredPeople(supplies);
        this.ticks = new PreviewTicks(supplies.threads(), this::recompute);
        this.superiors = new Superiors(supplies.server());
        Runnable heard = this::heard;
        supplies.editor().lastRead().subscribe(heard);
    }

    BulkForm form() {
        return form;
    }

    GatheredPeople people() {
        return people;
    }

    PreviewTicks ticks() {
        return ticks;
    }

    ReadOnlyObjectWrapper<Stage> stage() {
        return stage;
    }

    ReadOnlyObjectWrapper<BulkSource> source() {
        return source;
    }

    ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    private Optional<Preview> preview() {
        return ticks.preview().get();
    }

    /// Begins a change by the form.
    void begin(Collection<String> ids) {
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
        round++;
        source.set(begun);
        people.forget(begun.ids().size());
        form.show(Map.of()); // what it said was of others
        ticks.clear();
        notice.set(Optional.empty());
    }

    /// Reads the people once more, and says what is otherwise than it was.
    void refresh() {
        gather(preview());
    }

    private void gather(Optional<Preview> before) {
        if (source.get().isNobody()) {
            stage.set(Stage.NOBODY);
            return;
        }
        touched = false;
        notice.set(Optional.empty()); // it was about the last reading
        stage.set(Stage.READING);
        people.gather(source.get().ids(), this::refresh, why -> {
            if (why.isEmpty()) {
                gathered(before, moved -> {
                    if (before.isPresent()) {
                        say(moved);
                    }
                });
                return;
            }
            notice.set(why); // first, since the stage is shown with it
            stage.set(before.isPresent() ? Stage.READY : Stage.FAILED);
        });
    }

    /// @param then told of how many people the earlier preview said something else
    private void gathered(Optional<Preview> before, LongConsumer then) {
        superiors.forget();
        List<Values> all = List.copyOf(people.byId().values());
        int mine = ++round;
        supplies.threads().fetch(() -> BulkForm.counted(all), present -> {
            if (mine == round) {
                form.show(present);
            }
        });
        compute(touched ? Optional.empty() : before, now -> {
            stage.set(Stage.READY);
            then.accept(now.moved());
        });
    }

    /// Says of how many people something else would change than was seen.
    void say(long moved) {
        Words words = supplies.words();
        notice.set(Optional.of(moved == 0 ? words.info("bulk.same") : words.warning("bulk.moved", moved)));
    }

    /// Touched quickly, it is computed once for what was touched last.
    private void recompute() {
        touched = true;
        if (stage.get() == Stage.READY) {
            compute(Optional.empty(), _ -> {});
        }
    }

    private void compute(Optional<Preview> before, Consumer<Preview> then) {
        Supplier<Preview> work = source.get()
                .preview(
                        people.byId(),
                        new Surroundings(
                                rights.permissions().get(),
                                supplies.editor().saver().ownId(),
                                supplies.people().everybody(),
                                superiors),
                        people.at());
        ticks.compute(() -> before.map(earlier -> work.get().since(earlier)).orElseGet(work), then);
    }

    /// Somebody was read or saved in this program.
    private void heard() {
        supplies.editor()
                .lastRead()
                .get()
                .flatMap(person -> supplies.users().find(person.id()))
                .ifPresent(open -> people.heard(open.user().base().get()));
    }

    /// Looks at it again: whoever is known to have changed since is read once more, and what is otherwise is said.
    void lookAgain() {
        if (stage.get() == Stage.READY && people.mayHaveMoved()) {
            lookAgain(false, moved -> {
                if (moved > 0) {
                    say(moved);
                }
            });
        }
    }

    /// Asks whether anybody has changed since, which takes a request for a hundred people.
    ///
    /// @param same run if nobody has, and what is seen has not been touched meanwhile
    void confirm(Runnable same) {
        lookAgain(true, moved -> {
            if (moved > 0) {
                say(moved);
            } else if (!touched && !ticks.isComputing()) {
                same.run();
            }
        });
    }

    private void lookAgain(boolean asking, LongConsumer then) {
        Optional<Preview> before = preview();
        touched = false;
        stage.set(Stage.READING);
        people.lookAgain(source.get().ids(), asking, this::refresh, look -> {
            if (look.moved() && look.why().isEmpty()) {
                gathered(before, then);
                return;
            }
            stage.set(Stage.READY);
            if (touched) {
                recompute();
            }
            look.why().ifPresentOrElse(why -> notice.set(Optional.of(why)), () -> then.accept(0));
        });
    }

    /// Something begins soon: what was seen before can be looked at and not be sent.
    void await() {
        stage.set(Stage.READING);
    }

    /// It does not begin, and nobody is meant.
    void fail(Notice why) {
        forget();
        notice.set(Optional.of(why)); // first, since the stage is shown with it
        stage.set(Stage.FAILED);
    }

    /// Nobody is meant any more.
    void forget() {
        round++;
        people.forget(0);
        source.set(BulkSource.nobody());
        ticks.hide();
        notice.set(Optional.empty());
        stage.set(Stage.NOBODY);
    }
}
