package org.updateuser.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
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
    }

    private final Sheet sheet;
    private final Mapping mapping;
    private final Identity how;
    private final int who;
    private final CellReader cells;
    private final Map<String, List<Integer>> doubles;

    private ChangesTable(Sheet sheet, Mapping mapping, Blank blank, Lookup lookup) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.who = mapping.identifying().orElseThrow(() -> new IllegalArgumentException("no column says who"));
        this.how = mapping.identity().orElseThrow();
        this.cells = new CellReader(blank, new References(lookup));
        this.doubles = doubles(sheet, who);
    }

    /// The table, of which nothing is read yet but whom it is about.
    ///
    /// @param mapping with an identifying column, for the header of this table
    /// @throws IllegalArgumentException if it has none, or is for another header
    public static ChangesTable of(Sheet sheet, Mapping mapping, Blank blank, Lookup lookup) {
        if (!mapping.header().equals(sheet.header())) {
            throw new IllegalArgumentException("the mapping of another table");
        }
        return new ChangesTable(sheet, mapping, blank, lookup);
    }

    /// All that a table wants.
    public static List<Row> read(Sheet sheet, Mapping mapping, Blank blank, Lookup lookup) {
        return of(sheet, mapping, blank, lookup).rows().toList();
    }

    /// What each row wants, in their order, read as they are taken.
    public Stream<Row> rows() {
        return sheet.rows().map(this::row);
    }

    /// The lines of the rows about one person, where there are several: which of them counts would be a guess.
    private static Map<String, List<Integer>> doubles(Sheet sheet, int who) {
        Map<String, Integer> first = new HashMap<>();
        Map<String, List<Integer>> several = new HashMap<>();
        sheet.rows().forEach(row -> {
            String person = identity(row, who).toLowerCase(Locale.ROOT);
            Integer other = person.isEmpty() ? null : first.putIfAbsent(person, row.line());
            if (other != null) {
                several.computeIfAbsent(person, _ -> new ArrayList<>(List.of(other)))
                        .add(row.line());
            }
        });
        return several;
    }

    private static String identity(Sheet.Row row, int who) {
        return who < row.cells().size() ? CellReader.identity(row.cells().get(who)) : "";
    }

    private Row row(Sheet.Row row) {
        String identity = identity(row, who);
        List<Integer> same = doubles.getOrDefault(identity.toLowerCase(Locale.ROOT), List.of());
        if (row.ragged()) {
            int columns = mapping.header().size();
            return nothing(
                    row, CellProblem.of(-1, Code.RAGGED, columns, row.cells().size()));
        }
        if (identity.isEmpty()) {
            return nothing(row, CellProblem.of(-1, Code.NO_IDENTITY));
        }
        return same.isEmpty()
                ? applied(row, identity)
                : nothing(row, CellProblem.of(-1, Code.SAME_PERSON, same.toArray()));
    }

    private Row nothing(Sheet.Row row, CellProblem why) {
        return new Row(row.line(), how, identity(row, who), NOTHING, List.of(why));
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
}
