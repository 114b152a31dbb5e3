package org.updateuser.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.updateuser.form.TableLook.Line;
import org.updateuser.form.TableLook.Meaning;
import org.updateuser.wire.Column;
import org.updateuser.wire.Columns;
import org.updateuser.wire.Identity;
import org.updateuser.wire.Mapping;

/// What the columns of a table can be about, as a screen offers it.
final class ColumnMeanings {
    private final RunWords said;
    private final List<Meaning> offered = new ArrayList<>();
    private final Map<Meaning, Column> columns = new HashMap<>();

    ColumnMeanings(RunWords said) {
        this.said = said;
    }

    /// Made when a table is read: no start needs it.
    private void prepare() {
        if (!offered.isEmpty()) {
            return;
        }
        offer(new Column.Ignored());
        for (Identity identity : Identity.values()) {
            offer(new Column.Identifying(identity));
        }
        Columns.all().stream().filter(Column::writes).forEach(this::offer);
    }

    private void offer(Column column) {
        Meaning meaning = meaning(column);
        offered.add(meaning);
        columns.put(meaning, column);
    }

    private Meaning meaning(Column column) {
        return new Meaning(column.getClass().getSimpleName() + " " + column.key(), said.of(column));
    }

    /// What a column can be about, what it is not read for first.
    List<Meaning> all() {
        prepare();
        return List.copyOf(offered);
    }

    Column column(Meaning meaning) {
        prepare();
        return Optional.ofNullable(columns.get(meaning)).orElseGet(Column.Ignored::new);
    }

    /// The columns of a table.
    List<Line> lines(Mapping mapping) {
        return IntStream.range(0, mapping.header().size())
                .mapToObj(place -> new Line(
                        mapping.header().get(place), meaning(mapping.columns().get(place))))
                .toList();
    }
}
