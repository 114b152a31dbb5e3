package org.updateuser.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.PreviewLine;

/// Whom, and what of whom, somebody has left out of a change of many. It holds while the change is made another one.
final class LeftOut {
    private final Map<String, Set<String>> rows = new HashMap<>();
    private final Map<String, Boolean> people = new HashMap<>();
    private Optional<Boolean> everybody = Optional.empty();

    void choose(PreviewLine line, boolean sent) {
        people.put(line.id(), sent);
    }

    /// All that there are, however many. Of whom something should be looked at is sent only who is among them now.
    void chooseAll(List<PreviewLine> lines, boolean sent) {
        everybody = Optional.of(sent);
        people.clear();
        if (sent) {
            lines.stream().filter(line -> !line.worries().isEmpty()).forEach(line -> choose(line, true));
        }
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
        copy.everybody = everybody;
        return copy;
    }

    void clear() {
        rows.clear();
        people.clear();
        everybody = Optional.empty();
    }

    /// A preview without it.
    Preview out(Preview computed) {
        if (people.isEmpty() && rows.isEmpty() && everybody.isEmpty()) {
            return computed;
        }
        return new Preview(computed.lines().stream().map(this::out).toList(), computed.unchanged(), computed.at());
    }

    private PreviewLine out(PreviewLine line) {
        PreviewLine result = said(line)
                .filter(sent -> sent != line.chosen())
                .map(line::choose)
                .orElse(line);
        return Optional.ofNullable(rows.get(line.id())).map(result::keep).orElse(result);
    }

    private Optional<Boolean> said(PreviewLine line) {
        return Optional.ofNullable(people.get(line.id()))
                .or(() -> everybody.filter(sent -> !sent || line.worries().isEmpty()));
    }
}
