package org.updateuser.form;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;

/// What many people have in one row now: the values that most of them share, and how many others there are.
///
/// @param counts the most common values, each with how many people have it, the most common first
/// @param distinct how many different values there are
/// @param silent of how many people the server said nothing of it
public record Present(List<Count> counts, int distinct, int silent) {
    /// Nobody has looked.
    public static final Present UNKNOWN = new Present(List.of(), 0, 0);

    private static final int MOST = 3;

    /// A value and how many people have it.
    ///
    /// @param held the value, and nothing else
    public record Count(Values held, int people) {}

    /// Whether the people differ.
    public boolean isMixed() {
        return distinct > 1;
    }

    /// Of many people.
    static <T> Present of(Leaf<T> leaf, Collection<Values> people) {
        Map<T, Integer> counts = new LinkedHashMap<>();
        int silent = 0;
        for (Values user : people) {
            if (leaf.in(user)) {
                counts.merge(leaf.get(user), 1, Integer::sum);
            } else {
                silent++;
            }
        }
        List<Count> most = counts.entrySet().stream()
                .map(entry -> new Count(Values.EMPTY.with(leaf.field(), entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt(Count::people).reversed())
                .limit(MOST)
                .toList();
        return new Present(most, counts.size(), silent);
    }

    /// It in words.
    String said(Leaf<?> leaf, Words words, Sentences sentences) {
        if (distinct == 0) {
            return silent == 0 ? "" : words.text("bulk.present.silent");
        }
        if (!isMixed()) {
            return words.text("bulk.present.all", value(leaf.field(), counts.getFirst(), sentences));
        }
        if (counts.getFirst().people() == 1 && distinct > MOST) {
            return words.text("bulk.present.distinct", distinct);
        }
        String common = words.listed(counts.stream()
                .map(count -> words.text("bulk.present.count", value(leaf.field(), count, sentences), count.people())));
        int more = distinct - counts.size();
        return words.text("bulk.present.mixed", common, more);
    }

    private static <T> String value(Field<T> field, Count count, Sentences sentences) {
        return sentences.value(field, count.held().get(field));
    }
}
