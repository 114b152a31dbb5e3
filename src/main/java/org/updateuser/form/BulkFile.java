package org.updateuser.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.updateuser.bulk.Gathering;
import org.updateuser.bulk.Gathering.Gathered;
import org.updateuser.bulk.Matched;
import org.updateuser.bulk.Register;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Person;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Values;
import org.updateuser.store.StoreProblem;
import org.updateuser.wire.Blank;
import org.updateuser.wire.ChangesTable;
import org.updateuser.wire.Identity;
import org.updateuser.wire.Mapping;
import org.updateuser.wire.NotATable;
import org.updateuser.wire.Sheet;

/// A table out of a file, by which many people are to change: what its columns are about, what a blank cell means, and
/// whom its rows are about.
public final class BulkFile {
    /// A table that could be read.
    ///
    /// @param name of the file
    /// @param mapping what its columns are about
    private record Table(String name, Sheet sheet, Mapping mapping) {}

    /// A file, as far as it could be read.
    private record Opened(Optional<Table> table, Optional<Notice> why) {}

    private final Supplies supplies;
    private final Directory directory;
    private final Bulk bulk;
    private final RunWords said;
    private final ReadOnlyObjectWrapper<Optional<TableLook>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty blankClears = new SimpleBooleanProperty();
    private final ColumnMeanings meanings;
    private final Latest matching;
    private Optional<Table> table = Optional.empty();
    private Map<String, Values> everybody = Map.of();

    BulkFile(Supplies supplies, Directory directory, Bulk bulk, RunWords said) {
        this.supplies = supplies;
        this.directory = directory;
        this.bulk = bulk;
        this.said = said;
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

    /// Reads a file in the background, to be looked at. Nothing is sent.
    ///
    /// @param ready told once there is a table, or a notice that says why there is none
    public void read(Path file, Runnable ready) {
        Words words = supplies.words();
        supplies.kept()
                .ask(
                        books -> opened(books, file),
                        opened -> {
                            show(opened.table());
                            everybody = Map.of();
                            bulk.forget();
                            bulk.notice().set(opened.why());
                            match();
                            ready.run();
                        },
                        () -> bulk.notice().set(Optional.of(Notice.of(Tone.BAD, words.text("file.UNREAD", "")))));
    }

    private Opened opened(Books books, Path file) throws StoreProblem {
        String name = String.valueOf(file.getFileName());
        Words words = supplies.words();
        try {
            Sheet sheet = Sheet.read(bytes(file));
            Mapping proposed = Mapping.propose(sheet.header());
            Mapping mapping = books.mapping(Mapping.signature(sheet.header()))
                    .flatMap(text -> Mapping.recall(sheet.header(), text))
                    .orElse(proposed);
            return new Opened(Optional.of(new Table(name, sheet, mapping)), Optional.empty());
        } catch (NotATable flawed) {
            return new Opened(Optional.empty(), Optional.of(Notice.of(Tone.BAD, said.of(name, flawed))));
        } catch (NoSuchFileException missing) {
            return new Opened(Optional.empty(), Optional.of(Notice.of(Tone.BAD, words.text("file.MISSING", name))));
        } catch (IOException broken) {
            return new Opened(Optional.empty(), Optional.of(Notice.of(Tone.BAD, words.text("file.UNREAD", name))));
        }
    }

    /// Never more than may be in it: a file can grow, or be a pipe that never ends.
    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file) && Files.exists(file)) {
            throw new IOException("no ordinary file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Sheet.BYTES_MOST + 1);
        }
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
            bulk.forget();
            String key = identity.isEmpty() ? "file.nobody" : "file.nothing";
            bulk.notice().set(Optional.of(supplies.words().warning(key)));
            return;
        }
        bulk.notice().set(Optional.empty());
        boolean byNumber = identity.get() == Identity.EMPLOYEE_ID;
        List<Person> people = supplies.people().everybody();
        Blank meaning = blankClears.get() ? Blank.CLEAR : Blank.KEEP;
        Map<String, Values> known = everybody;
        matching.ask(() -> matched(now.get(), meaning, people, byNumber ? known : Map.of(), byNumber), found -> {
            everybody = found.everybody();
            if (found.stopped().isPresent()) {
                bulk.notice().set(found.stopped());
            } else {
                bulk.begin(new BulkSource.OfDemands(found.matched(), now.get().name()));
            }
        });
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
        show(Optional.empty());
        everybody = Map.of();
    }
}
