package org.updateuser.bulk;

import java.util.List;

/// The rows of a table, each with the person it is about, and those that are about nobody, or about one of several.
///
/// @param unmatched shown, and never sent
public record Matched(List<Demand> demands, List<PreviewLine> unmatched) {
    public Matched {
        demands = List.copyOf(demands);
        unmatched = List.copyOf(unmatched);
    }
}
