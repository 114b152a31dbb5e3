package org.updateuser.form;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.updateuser.api.GenesysCloud;
import org.updateuser.patch.Draft;

/// What all work on drafts needs.
///
/// @param nanoTime tells keystrokes that belong together from those that don't
record Supplies(
        GenesysCloud server,
        Threads threads,
        Words words,
        Kept kept,
        Connection connection,
        People people,
        Editor editor,
        Later later,
        LongSupplier nanoTime) {
    /// The server for work on many drafts, which stays behind what is done by hand.
    GenesysCloud run() {
        return server.inRun();
    }

    OpenUsers users() {
        return editor.users();
    }

    /// The draft of somebody who is open and has edits: newer than what is on the disk.
    Optional<Draft> typed(String id) {
        return users().find(id).filter(open -> open.user().dirty().get()).map(OpenUser::draft);
    }

    /// Looks something up while somebody types.
    <A> Probe<A> probe(Function<String, Optional<A>> ask) {
        return new Probe<>(threads, later, nanoTime, ask);
    }

    SaveNotices notices() {
        return new SaveNotices(words);
    }
}
