package org.updateuser.form;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The roster as it is, and how it becomes another one: change after change in the background, each shown once it is
/// made.
final class CurrentRoster {
    private final Threads threads;
    private final Runnable changed;
    private final Serial changes;
    private volatile Roster shown;
    private Roster newest; // what the changes that are under way have made of it; touched by them alone

    /// @param locale whose order of letters holds
    /// @param changed told on the screen's thread after every change of it
    CurrentRoster(Locale locale, Threads threads, Runnable changed) {
        this.threads = threads;
        this.changed = changed;
        this.changes = new Serial(threads.background());
        this.newest = Roster.empty(locale);
        this.shown = newest;
    }

    /// As it is; from any thread.
    Roster get() {
        return shown;
    }

    /// Makes another one of it.
    void change(UnaryOperator<Roster> change) {
        changes.execute(() -> {
            newest = change.apply(newest);
            become(newest, () -> {});
        });
    }

    /// Takes out whoever is not among these.
    ///
    /// @param gone told who that was, on the screen's thread
    void retain(Set<String> present, Consumer<List<String>> gone) {
        changes.execute(() -> {
            List<String> missing = newest.missing(present);
            newest = newest.without(missing);
            become(newest, () -> gone.accept(missing));
        });
    }

    private void become(Roster next, Runnable then) {
        threads.ui().execute(() -> {
            if (next != shown) {
                shown = next;
                changed.run();
            }
            then.run();
        });
    }
}
