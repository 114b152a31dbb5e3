package org.updateuser.view;

import java.time.Duration;
import java.util.Arrays;

/// The only things that may hold up the window for longer than `FxTasks.MOST`, each with what it was measured to
/// take, and the reason.
enum Excused {
    /// All of what is shown is measured by it, and styled and laid out anew in one step: 20 to 40 ms with a person
    /// open, up to 114 with the preview of many people, on a machine busy with other work.
    TEXT_SIZE("org.updateuser.view.kit.Theme.resized", 150),
    /// A window is loaded as a whole, before it is shown for the first time or after another organization was
    /// connected to: there is nothing yet that could be held up.
    WINDOW("org.updateuser.view.MainWindow.<init>", 150);

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
