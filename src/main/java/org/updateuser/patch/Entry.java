package org.updateuser.patch;

import java.util.List;

/// One line of the history: a request and what came of it.
///
/// @param number its number on this machine, rising with time
public record Entry(long number, Sent sent, Result result) {
    /// What it was to change, in the order of the catalogue.
    public List<Change> changes() {
        return Difference.between(sent.before(), sent.asked());
    }
}
