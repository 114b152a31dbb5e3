package org.updateuser.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.updateuser.patch.Task;
import org.updateuser.patch.Task.State;
import org.updateuser.store.Runs;
import org.updateuser.store.Runs.Phase;
import org.updateuser.store.StoreProblem;

/// What is looked at of the runs: all of them, one of them, and its people.
final class RunLook {
    private final Supplies supplies;
    private final RunWords said;
    private final ObservableList<RunNote> runs = FXCollections.observableArrayList();
    private final ObservableList<RunLine> lines = FXCollections.observableArrayList();
    private final KeptReading reading = new KeptReading();
    private final ReadOnlyObjectWrapper<Optional<RunNote>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Optional<State>> filter = new SimpleObjectProperty<>(Optional.empty());

    RunLook(Supplies supplies, RunWords said) {
        this.supplies = supplies;
        this.said = said;
        filter.subscribe((before, now) -> shown.get().ifPresent(run -> readLines(run.number())));
    }

    ObservableList<RunNote> runs() {
        return runs;
    }

    ObservableList<RunLine> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Optional<RunNote>> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Optional<State>> filter() {
        return filter;
    }

    KeptReading reading() {
        return reading;
    }

    /// Gives all people of a run, however many.
    void read(long number, Consumer<List<RunLine>> told) {
        supplies.kept()
                .ask(
                        books -> books.runs().page(number, List.of(), 0, Integer.MAX_VALUE),
                        tasks -> told.accept(tasks.stream().map(said::line).toList()),
                        () -> told.accept(List.of()));
    }

    void refresh() {
        supplies.kept().ask(books -> notes(books.runs()), this::list, reading::failed);
    }

    static List<RunNote> notes(Runs runs) throws StoreProblem {
        List<RunNote> notes = new ArrayList<>();
        for (Runs.Note note : runs.notes()) {
            notes.add(new RunNote(note, runs.counts(note.number())));
        }
        return notes;
    }

    /// Tells of the newest run that is meant.
    void find(Predicate<RunNote> which, Consumer<Optional<RunNote>> told) {
        supplies.kept()
                .ask(
                        books -> notes(books.runs()),
                        notes -> told.accept(notes.stream().filter(which).findFirst()),
                        () -> told.accept(Optional.empty()));
    }

    /// Ends a run that rests: whoever has not had a turn never will.
    void giveUp(long number) {
        supplies.kept()
                .ask(
                        books -> {
                            books.runs().giveUp(number);
                            books.runs().stand(number, Phase.CANCELLED);
                            return number;
                        },
                        _ -> refresh(),
                        () -> {});
    }

    private void list(List<RunNote> notes) {
        long looked = shown.get().map(RunNote::number).orElse(0L);
        show(
                notes,
                notes.stream()
                        .filter(note -> note.number() == looked)
                        .findFirst()
                        .or(() -> notes.stream().findFirst()));
    }

    void show(long number) {
        if (isShown(number)) {
            return;
        }
        filter.set(Optional.empty());
        supplies.kept()
                .ask(
                        books -> notes(books.runs()),
                        notes -> show(
                                notes,
                                notes.stream()
                                        .filter(note -> note.number() == number)
                                        .findFirst()),
                        () -> {});
    }

    private void show(List<RunNote> notes, Optional<RunNote> one) {
        reading.read();
        if (!notes.equals(runs)) {
            runs.setAll(notes);
        }
        shown.set(one);
        one.ifPresentOrElse(run -> readLines(run.number()), lines::clear);
    }

    private boolean isShown(long number) {
        return shown.get().filter(run -> run.number() == number).isPresent();
    }

    private void readLines(long number) {
        List<State> states = filter.get().map(List::of).orElse(List.of());
        supplies.kept()
                .ask(
                        books -> books.runs().page(number, states, 0, RunList.SHOWN),
                        tasks -> {
                            if (isShown(number)) {
                                lines.setAll(tasks.stream().map(said::line).toList());
                            }
                        },
                        () -> {});
    }

    /// Some people of a run that is under way have come further.
    void far(long number, Map<State, Integer> counts, List<Task> tasks) {
        for (int place = 0; place < runs.size(); place++) {
            if (runs.get(place).number() == number) {
                runs.set(place, runs.get(place).underWay(counts));
            }
        }
        if (isShown(number)) {
            shown.get().ifPresent(run -> shown.set(Optional.of(run.underWay(counts))));
            replace(tasks);
        }
    }

    /// One by one: whoever has not come further is not drawn again, and those who have are few.
    private void replace(List<Task> tasks) {
        Map<Integer, Task> fresh = new HashMap<>();
        tasks.forEach(task -> fresh.put(task.place(), task));
        for (int index = 0; index < lines.size() && !fresh.isEmpty(); index++) {
            Task further = fresh.remove(lines.get(index).task().place());
            if (further != null) {
                lines.set(index, said.line(further));
            }
        }
    }
}
