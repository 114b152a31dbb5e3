package org.updateuser.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.PreviewLine;

/// Whom, and what of whom, somebody has left out of a change of many. It holds while the change is made another one.
final class LeftOut {
    private final Map<String, Set<String>> rows = new HashMap<>();
    private final Map<String, Boolean> people = new HashMap<>();

    void choose(PreviewLine line, boolean sent) {
        people.put(line.id(), sent);
    }

    void choose(PreviewLine line, String row, boolean changes) {
        Set<String> kept = new HashSet<>(line.kept());
        if (changes) {
            kept.remove(row);
        } else {
            kept.add(row);
        }
        rows.put(line.id(), kept);
    }

    /// The same, for another thread.
    LeftOut copy() {
        LeftOut copy = new LeftOut();
        copy.rows.putAll(rows);
        copy.people.putAll(people);
        return copy;
    }

    void clear() {
        rows.clear();
        people.clear();
    }

    /// A preview without it.
    Preview out(Preview computed) {
        if (people.isEmpty() && rows.isEmpty()) {
            return computed;
        }
        return new Preview(computed.lines().stream().map(this::out).toList(), computed.unchanged(), computed.at());
    }

    private PreviewLine out(PreviewLine line) {
        PreviewLine result =
                Optional.ofNullable(people.get(line.id())).map(line::choose).orElse(line);
        return Optional.ofNullable(rows.get(line.id())).map(result::keep).orElse(result);
    }
}
