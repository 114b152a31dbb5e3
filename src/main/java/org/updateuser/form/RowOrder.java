package org.updateuser.form;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An order of the rows of a list.
///
/// Rows of the same text stay in their own order; those that have none come last either way round.
final class RowOrder {
    private final int[] rows;
    private final int[] blank;

    private RowOrder(int[] rows, int[] blank) {
        this.rows = rows;
        this.blank = blank;
    }

    /// The order of their texts.
    static RowOrder by(Stream<String> texts, Collator collator) {
        Map<String, CollationKey> keys = new HashMap<>(); // a few departments have all the people
        List<CollationKey> all = new ArrayList<>();
        texts.forEach(text -> all.add(keys.computeIfAbsent(text, collator::getCollationKey)));
        int[] sorted = IntStream.range(0, all.size())
                .filter(row -> !all.get(row).getSourceString().isBlank())
                .boxed()
                .sorted(Comparator.comparing(all::get))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] blank = IntStream.range(0, all.size())
                .filter(row -> all.get(row).getSourceString().isBlank())
                .toArray();
        return new RowOrder(sorted, blank);
    }

    IntStream rows(boolean descending) {
        IntStream first = descending
                ? IntStream.range(0, rows.length).map(index -> rows[rows.length - 1 - index])
                : IntStream.of(rows);
        return IntStream.concat(first, IntStream.of(blank));
    }
}
