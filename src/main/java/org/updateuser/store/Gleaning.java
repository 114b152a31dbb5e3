package org.updateuser.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers rows of a damaged database that nothing leads to any more, from every page that may hold some. Which table
/// they belong to is known by their shape.
///
/// @param pages of the damaged one
/// @param into the new one, with what was read otherwise: that counts more
record Gleaning(Pages pages, Session into) {
    private static final int AT_ONCE = 500; // rows

    /// Gathers the rows of some tables.
    ///
    /// @throws SQLException if the new one cannot be written
    void gather(List<Table> wanted) throws SQLException {
        List<Table> all = Table.of(into);
        Set<Long> free = pages.free();
        Map<Table, List<Object[]>> found = new HashMap<>();
        for (long number = 1; number <= pages.count(); number++) {
            if (!free.contains(number)) {
                sort(new Leaf(pages, number).rows(), all, found);
            }
            if (number % AT_ONCE == 0) {
                put(found, wanted);
            }
        }
        put(found, wanted);
    }

    private static void sort(List<Object[]> rows, List<Table> tables, Map<Table, List<Object[]>> found) {
        for (Object[] row : rows) {
            tables.stream()
                    .filter(table -> table.isSound(row))
                    .findFirst()
                    .ifPresent(table -> found.computeIfAbsent(table, any -> new ArrayList<>())
                            .add(row));
        }
    }

    private void put(Map<Table, List<Object[]>> found, List<Table> wanted) throws SQLException {
        for (Table table : wanted) {
            table.put(into, found.getOrDefault(table, List.of()));
        }
        found.clear();
    }
}
