package org.updateuser.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.updateuser.model.Field;
import org.updateuser.model.Many;
import org.updateuser.model.Text;
import org.updateuser.model.Values;

/// What of the edits may be one more keystroke of the same word: a text typed further, be it one inside a record of a
/// list. Adding, removing and choosing are steps of their own.
final class Keystroke {
    private Keystroke() {}

    static <T> boolean isOne(Field<T> field, T before, T after) {
        return field instanceof Text
                || (field instanceof Many<?> many
                        && many.ofRecords()
                                .map(records -> inRecord(
                                        Values.EMPTY.with(field, before).get(records),
                                        Values.EMPTY.with(field, after).get(records)))
                                .orElse(false));
    }

    private static boolean inRecord(List<Values> before, List<Values> after) {
        if (before.size() != after.size()) {
            return false;
        }
        int changed = 0;
        boolean text = true;
        for (int place = 0; place < before.size(); place++) {
            if (!before.get(place).equals(after.get(place))) {
                changed++;
                text &= inText(before.get(place), after.get(place));
            }
        }
        return changed == 1 && text;
    }

    private static boolean inText(Values before, Values after) {
        Set<Field<?>> parts = new HashSet<>(before.fields());
        parts.addAll(after.fields());
        List<Field<?>> changed = parts.stream()
                .filter(part -> !before.get(part).equals(after.get(part)))
                .toList();
        return changed.size() == 1 && changed.getFirst() instanceof Text;
    }
}
