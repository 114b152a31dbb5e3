package org.updateuser.view;

import java.time.Duration;
import java.util.Arrays;

/// The only things that may hold up the window for longer than `FxTasks.MOST`, each with what it was measured to
/// take, and the reason.
enum Excused {
    /// Every length of the window follows from it: each node is styled and laid out anew, in one step.
    TEXT_SIZE("org.updateuser.view.kit.Theme.resized", 250);

    private final String at;
    private final Duration most;

    Excused(String at, long milliseconds) {
        this.at = at;
        this.most = Duration.ofMillis(milliseconds);
    }

    /// Whether a task took longer than it may.
    static boolean isTooLong(FxTask task) {
        return Arrays.stream(values())
                        .filter(one -> task.isMostlyAt(one.at))
                        .map(one -> one.most)
                        .findFirst()
                        .orElse(FxTasks.MOST)
                        .compareTo(task.worked())
                < 0;
    }
}
