package org.updateuser.form;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.updateuser.bulk.PreviewLine;
import org.updateuser.form.Notice.Tone;
import org.updateuser.form.TableLook.Meaning;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.wire.Column;
import org.updateuser.wire.Columns;
import org.updateuser.wire.RunCsv;
import org.updateuser.wire.RunLines.Row;
import org.updateuser.wire.UsersTable;

/// The people that are to change as tables (CSV) in files: what would change of each, or who they are now, in any
/// columns. Read again as a table of changes, who they are now changes nobody.
public final class BulkExport {
    private static final List<String> ALWAYS =
            List.of(Catalogue.ID.name(), Catalogue.NAME.name(), Catalogue.EMAIL.name());

    private final Bulk bulk;
    private final Threads threads;
    private final Words words;
    private final RunWords said;
    private final FileOutput output;
    private final List<Column> offered;
    private Optional<Set<Meaning>> chosen = Optional.empty();

    BulkExport(Bulk bulk, Supplies supplies, RunWords said) {
        this.bulk = bulk;
        this.threads = supplies.threads();
        this.words = supplies.words();
        this.said = said;
        this.output = new FileOutput(threads, words);
        this.offered = Stream.concat(
                        ALWAYS.stream().flatMap(key -> Columns.of(key).stream()),
                        Columns.all().stream().filter(column -> !isAlways(column)))
                .toList();
    }

    private static boolean isAlways(Column column) {
        return ALWAYS.contains(column.key());
    }

    private Meaning meaning(Column column) {
        String label = column instanceof Column.Shown shown ? words.label(shown.leaf()) : said.of(column);
        return new Meaning(column.key(), label);
    }

    /// The columns that a table of people may have, the usual ones first.
    public List<Meaning> columns() {
        return offered.stream().map(this::meaning).toList();
    }

    /// Tells which columns are chosen: as somebody chose them since the program was started; else those that say who
    /// it is, and every column in which somebody has a value, which is found out in the background.
    public void chosen(Consumer<Set<Meaning>> show) {
        if (chosen.isPresent()) {
            show.accept(chosen.get());
            return;
        }
        List<Values> people = bulk.people().in(bulk.source().get().ids());
        threads.fetch(() -> usual(people), show);
    }

    private Set<Meaning> usual(List<Values> people) {
        return offered.stream()
                .filter(column ->
                        isAlways(column) || people.stream().anyMatch(person -> UsersTable.tells(column, person)))
                .map(this::meaning)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Remembers which columns are chosen.
    public void choose(Set<Meaning> some) {
        chosen = Optional.of(new HashSet<>(some));
    }

    /// Whether there is somebody to write.
    public boolean isPossible() {
        return !bulk.people().byId().isEmpty();
    }

    /// Writes the people as they were read, in some columns; the notice says what came of it.
    public void people(Path file, Set<Meaning> some) {
        List<Values> people = bulk.people().in(bulk.source().get().ids());
        List<Column> written = offered.stream()
                .filter(column -> some.contains(meaning(column)))
                .toList();
        output.write(
                file,
                out -> {
                    UsersTable table = new UsersTable(out, written, UsersTable.Form.USUAL);
                    table.begin();
                    for (Values person : people) {
                        table.add(person);
                    }
                    table.end();
                    return Notice.of(Tone.GOOD, words.text("bulk.saved", people.size(), FileOutput.name(file)));
                },
                this::say);
    }

    /// Writes what would change of each, as it is chosen now; the notice says what came of it.
    public void preview(Path file) {
        bulk.preview().get().ifPresent(now -> {
            List<PreviewLine> lines = now.lines();
            output.write(
                    file,
                    out -> {
                        RunCsv csv = new RunCsv(out);
                        csv.begin();
                        for (PreviewLine line : lines) {
                            Row row = new Row(
                                    line.line(), line.id(), line.name(), line.isSent() ? "planned" : "left_out");
                            List<String> worries =
                                    line.worries().stream().map(said::of).toList();
                            csv.add(
                                    row,
                                    line.sendable().served(),
                                    line.sendable().wanted(),
                                    worries);
                        }
                        csv.end();
                        return Notice.of(
                                Tone.GOOD, words.text("bulk.saved.preview", lines.size(), FileOutput.name(file)));
                    },
                    this::say);
        });
    }

    private void say(Notice notice) {
        bulk.notice().set(Optional.of(notice));
    }
}
