package org.updateuser.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Task;

/// Whether what is left of an earlier run is still what is wanted, so that it may go on instead of a new one.
public final class Continuing {
    private final Set<String> meant;
    private final Map<String, Values> wanted;

    /// @param meant the ids of the people of the preview, changed or not
    /// @param people as they were read for it, by id
    public Continuing(Preview preview, Collection<String> meant, Map<String, Values> people) {
        this.meant = Set.copyOf(meant);
        this.wanted = new HashMap<>(people); // of whom nothing changes, what there is is what is wanted
        preview.lines()
                .forEach(line ->
                        wanted.put(line.id(), line.isSent() ? line.sendable().wanted() : Values.EMPTY));
    }

    /// Whether all of it is wanted. Who was left out, by whatever hand, is not.
    public boolean wants(Collection<Task> left) {
        return left.stream().allMatch(this::isWanted);
    }

    private boolean isWanted(Task task) {
        Optional<Values> now = Optional.ofNullable(wanted.get(task.id()));
        return meant.contains(task.id())
                && now.isPresent()
                && task.changes().stream().allMatch(change -> isSame(change.leaf(), task.wanted(), now.get()));
    }

    private static boolean isSame(Leaf<?> leaf, Values one, Values other) {
        return leaf.get(one).equals(leaf.get(other));
    }
}
