package org.updateuser.patch;

import java.util.List;
import org.updateuser.model.Field;
import org.updateuser.model.Values;

/// One line of the history: a request and what came of it.
///
/// @param number its number on this machine, rising with time
public record Entry(long number, Sent sent, Result result) {
    /// What it was to change, in the order of the catalogue.
    public List<Change> changes() {
        return Difference.between(sent.before(), sent.asked());
    }

    /// What the server had of it afterwards, in the values the answer tells; where it tells nothing, or nobody knows
    /// whose values it tells, what was asked. Whoever takes the request back starts from there.
    public Values left() {
        Values left = sent.asked();
        if (result.fate() == Result.Fate.DONE) {
            for (Field<?> property : sent.patch().fields()) {
                left = result.after().has(property) ? left.take(property, result.after()) : left;
            }
        }
        return left;
    }
}
