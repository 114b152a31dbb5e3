package org.updateuser.patch;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.updateuser.model.Many.Identity;

/// The order of a merged list in which order says something.
record Ordering<T>(Merging<T> merging, List<Identity> kept, List<T> merged) {
    /// Their order, unless it was changed here.
    List<T> items() {
        List<Identity> before = merging.orderBefore();
        List<Identity> ours = merging.orderOurs();
        List<Identity> now = merging.orderNow();
        if (ours.equals(before) || ours.equals(now)) {
            return merged;
        }
        if (!now.equals(before)) {
            merging.orderConflict();
        }
        return IntStream.range(0, kept.size())
                .boxed()
                .sorted(Comparator.comparingInt(index -> merging.place(kept.get(index))))
                .map(merged::get)
                .toList();
    }
}
