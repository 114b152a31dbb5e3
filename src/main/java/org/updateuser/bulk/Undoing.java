package org.updateuser.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.updateuser.model.Values;
import org.updateuser.patch.Task;

/// The way back of a run, as the preview of another one: by rebase, so that what others have changed since stays.
public final class Undoing {
    private Undoing() {}

    /// What would be taken back.
    ///
    /// @param left those of whom something stays, because somebody else has changed the same since
    public record Undone(Preview preview, List<Task> left) {}

    /// Computes it.
    ///
    /// @param tasks of the run; those of whom nothing was applied are passed over
    /// @param people as they were read, by id
    /// @param at when they were read
    public static Undone of(List<Task> tasks, Map<String, Values> people, Instant at) {
        List<PreviewLine> lines = new ArrayList<>();
        List<Task> left = new ArrayList<>();
        int unchanged = 0;
        for (Task task : tasks.stream().filter(Task::isApplied).toList()) {
            Values now = people.get(task.id());
            if (now == null) {
                left.add(task);
                continue;
            }
            Task.Undo undo = task.undo(now);
            if (!undo.conflicts().isEmpty()) {
                left.add(task);
            }
            if (undo.proposal().changes().isEmpty()) {
                unchanged++;
            } else {
                lines.add(PreviewLine.of(undo.proposal(), task.line(), List.of()));
            }
        }
        return new Undone(new Preview(lines, unchanged, at), List.copyOf(left));
    }
}
