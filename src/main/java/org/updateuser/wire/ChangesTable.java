package org.updateuser.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.updateuser.patch.BulkEdit;
import org.updateuser.wire.CellProblem.Code;

/// What a table wants of the people it is about, row by row, before any of them has been looked for.
///
/// A row that is ragged, about nobody, or about somebody another row is about as well, wants nothing and says why. A
/// cell that cannot be understood wants nothing and says why; the rest of its row stands.
public final class ChangesTable {
    private static final BulkEdit NOTHING = new BulkEdit(List.of());

    /// What one row wants.
    ///
    /// @param line in the file, in which it begins
    /// @param how by what it tells whom it is about
    /// @param identity who that is, as it stands there; letters in any case, for an email address
    /// @param edit what is to become of them, with nothing in it if a problem is of the whole row
    /// @param problems what is not applied, and why
    public record Row(int line, Identity how, String identity, BulkEdit edit, List<CellProblem> problems) {
        public Row {
            problems = List.copyOf(problems);
        }

        Row because(CellProblem problem) {
            return new Row(line, how, identity, NOTHING, List.of(problem));
        }
    }

    private final Mapping mapping;
    private final Identity how;
    private final int who;
    private final CellReader cells;

    private ChangesTable(Mapping mapping, int who, Blank blank, Lookup lookup) {
        this.mapping = mapping;
        this.who = who;
        this.how = mapping.identity().orElseThrow();
        this.cells = new CellReader(blank, new References(lookup));
    }

    /// What a table wants.
    ///
    /// @param mapping with an identifying column, for the header of this table
    /// @throws IllegalArgumentException if it has none, or is for another header
    public static List<Row> read(Sheet sheet, Mapping mapping, Blank blank, Lookup lookup) {
        if (!mapping.header().equals(sheet.header())) {
            throw new IllegalArgumentException("the mapping of another table");
        }
        int who = mapping.identifying().orElseThrow(() -> new IllegalArgumentException("no column says who"));
        ChangesTable table = new ChangesTable(mapping, who, blank, lookup);
        return withoutDoubles(sheet.rows().map(table::row).toList());
    }

    private Row row(Sheet.Row row) {
        if (row.ragged()) {
            String identity =
                    who < row.cells().size() ? CellReader.identity(row.cells().get(who)) : "";
            CellProblem ragged = CellProblem.of(
                    -1, Code.RAGGED, mapping.header().size(), row.cells().size());
            return new Row(row.line(), how, identity, NOTHING, List.of(ragged));
        }
        String identity = CellReader.identity(row.cells().get(who));
        if (identity.isEmpty()) {
            return new Row(row.line(), how, "", NOTHING, List.of(CellProblem.of(-1, Code.NO_IDENTITY)));
        }
        return applied(row, identity);
    }

    private Row applied(Sheet.Row row, String identity) {
        Wishes wishes = new Wishes();
        List<CellProblem> problems = new ArrayList<>();
        for (int place = 0; place < mapping.columns().size(); place++) {
            @Nullable
            CellProblem problem =
                    cells.read(place, mapping.columns().get(place), row.cells().get(place), wishes);
            if (problem != null) {
                problems.add(problem);
            }
        }
        return new Row(row.line(), how, identity, wishes.edit(), problems);
    }

    /// Which of two rows about one person counts would be a guess: none does.
    private static List<Row> withoutDoubles(List<Row> rows) {
        Map<String, List<Integer>> lines = new HashMap<>();
        for (Row row : rows) {
            lines.computeIfAbsent(folded(row), _ -> new ArrayList<>(1)).add(row.line());
        }
        return rows.stream()
                .map(row -> {
                    List<Integer> same = lines.getOrDefault(folded(row), List.of());
                    boolean twice = same.size() > 1 && !row.identity().isEmpty();
                    return twice ? row.because(CellProblem.of(-1, Code.SAME_PERSON, same.toArray())) : row;
                })
                .toList();
    }

    private static String folded(Row row) {
        return row.identity().toLowerCase(Locale.ROOT);
    }
}
