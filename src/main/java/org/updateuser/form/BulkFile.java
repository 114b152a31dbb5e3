package org.updateuser.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.updateuser.bulk.Gathering;
import org.updateuser.bulk.Gathering.Gathered;
import org.updateuser.bulk.Matched;
import org.updateuser.bulk.Register;
import org.updateuser.form.TableReading.Table;
import org.updateuser.model.Person;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Values;
import org.updateuser.wire.Blank;
import org.updateuser.wire.ChangesTable;
import org.updateuser.wire.Identity;
import org.updateuser.wire.Mapping;

/// A table out of a file, by which many people are to change: what its columns are about, what a blank cell means, and
/// whom its rows are about.
public final class BulkFile {
    private final Supplies supplies;
    private final Directory directory;
    private final Bulk bulk;
    private final RunWords said;
    private final TableReading tables;
    private final ReadOnlyObjectWrapper<Optional<TableLook>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> doing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty blankClears = new SimpleBooleanProperty();
    private final ColumnMeanings meanings;
    private final Latest matching;
    private Optional<Table> table = Optional.empty();
    private Map<String, Values> everybody = Map.of();
    private int asked; // so that nobody waits for a file that is no longer wanted

    BulkFile(Supplies supplies, Directory directory, Bulk bulk, RunWords said) {
        this.supplies = supplies;
        this.directory = directory;
        this.bulk = bulk;
        this.said = said;
        this.tables = new TableReading(supplies.words(), said);
        this.matching = new Latest(supplies.threads());
        this.meanings = new ColumnMeanings(said);
        blankClears.subscribe((before, now) -> match());
    }

    /// The table that is looked at.
    public ReadOnlyObjectProperty<Optional<TableLook>> look() {
        return look.getReadOnlyProperty();
    }

    /// What a column can be about.
    public List<TableLook.Meaning> meanings() {
        return meanings.all();
    }

    /// Whether a blank cell clears what the person has; else it keeps it.
    public BooleanProperty blankClears() {
        return blankClears;
    }

    /// What takes its time now, while something does.
    public ReadOnlyObjectProperty<Optional<String>> doing() {
        return doing.getReadOnlyProperty();
    }

    /// Reads a file in the background, to be looked at. Nothing is sent.
    ///
    /// @param ready told once there is a table, or a notice that says why there is none
    public void read(Path file, Runnable ready) {
        forget();
        int mine = asked;
        bulk.forget();
        begin("file.reading", FileOutput.name(file));
        supplies.threads().fetch(() -> tables.read(file), opened -> {
            if (mine == asked) {
                opened.table().ifPresent(read -> recall(read, ready));
                opened.why().ifPresent(why -> {
                    doing.set(Optional.empty());
                    bulk.forget();
                    bulk.notice().set(Optional.of(why));
                    ready.run();
                });
            }
        });
    }

    private void begin(String key, String name) {
        doing.set(Optional.of(supplies.words().text(key, name)));
        bulk.await();
    }

    /// What its columns were about the last time, if that is remembered: where what is kept cannot be read, the file
    /// still can.
    private void recall(Table read, Runnable ready) {
        int mine = asked;
        List<String> header = read.sheet().header();
        Consumer<Mapping> show = mapping -> {
            if (mine == asked) {
                show(Optional.of(new Table(read.name(), read.sheet(), mapping)));
                match();
                ready.run();
            }
        };
        supplies.kept()
                .ask(
                        books -> books.mapping(Mapping.signature(header))
                                .flatMap(text -> Mapping.recall(header, text))
                                .orElse(read.mapping()),
                        show,
                        () -> show.accept(read.mapping()));
    }

    /// Makes a column be about something else, and remembers it for tables with the same headers.
    ///
    /// @param place of the column, counted from 0
    public void map(int place, TableLook.Meaning meaning) {
        table.ifPresent(now -> {
            Mapping mapping = now.mapping().with(place, meanings.column(meaning));
            show(Optional.of(new Table(now.name(), now.sheet(), mapping)));
            String signature = Mapping.signature(mapping.header());
            supplies.kept().write(books -> books.remember(signature, mapping.text()));
            match();
        });
    }

    private void show(Optional<Table> now) {
        table = now;
        look.set(now.map(one -> new TableLook(one.name(), said.of(one.sheet()), meanings.lines(one.mapping()))));
    }

    /// Finds whom the rows are about, and what they would change. Employee ids are not in the list of people, so then
    /// everybody is read first.
    private void match() {
        Optional<Table> now = table;
        if (now.isEmpty()) {
            return;
        }
        Mapping mapping = now.get().mapping();
        Optional<Identity> identity = mapping.identity();
        if (identity.isEmpty() || !mapping.writes()) {
            doing.set(Optional.empty());
            bulk.forget();
            String key = identity.isEmpty() ? "file.nobody" : "file.nothing";
            bulk.notice().set(Optional.of(supplies.words().warning(key)));
            return;
        }
        bulk.notice().set(Optional.empty());
        begin("file.matching", now.get().name());
        int mine = asked;
        boolean byNumber = identity.get() == Identity.EMPLOYEE_ID;
        List<Person> people = supplies.people().everybody();
        Blank meaning = blankClears.get() ? Blank.CLEAR : Blank.KEEP;
        Map<String, Values> known = everybody;
        matching.ask(() -> matched(now.get(), meaning, people, byNumber ? known : Map.of(), byNumber), found -> {
            if (mine == asked) {
                conclude(found, now.get().name());
            }
        });
    }

    private void conclude(Found found, String name) {
        doing.set(Optional.empty());
        everybody = found.everybody();
        found.stopped()
                .ifPresentOrElse(
                        why -> bulk.fail(why.with(supplies.words().text("action.again"), this::match)),
                        () -> bulk.begin(new BulkSource.OfDemands(found.matched(), name)));
    }

    private record Found(Matched matched, Map<String, Values> everybody, Optional<Notice> stopped) {}

    private Found matched(Table now, Blank meaning, List<Person> people, Map<String, Values> known, boolean byNumber) {
        Register register = new Register(people, directory.known(Target.GROUP), directory.known(Target.LOCATION));
        Map<String, Values> all = known;
        if (byNumber) {
            if (all.isEmpty()) {
                Gathered gathered = new Gathering(supplies.run(), _ -> {}, () -> false).everybody();
                all = gathered.found();
                Optional<Notice> why = gathered.denied()
                        .map(refusal -> supplies.words().refusal("bulk.unread", refusal))
                        .or(() -> gathered.failed()
                                .map(trouble -> supplies.words().trouble("bulk.unread", trouble)));
                if (why.isPresent()) {
                    return new Found(new Matched(List.of(), List.of()), Map.of(), why);
                }
            }
            register.learn(all.values());
        }
        ChangesTable changes = ChangesTable.of(now.sheet(), now.mapping(), meaning, register);
        return new Found(register.match(changes.rows(), now.sheet().header()), all, Optional.empty());
    }

    /// Whether it is being found out whom the rows are about.
    public boolean isMatching() {
        return matching.isRunning();
    }

    /// There is no table any more.
    public void forget() {
        asked++;
        doing.set(Optional.empty());
        show(Optional.empty());
        everybody = Map.of();
    }
}
