package org.updateuser.app;

import java.nio.file.Path;
import java.util.Optional;
import org.updateuser.sandbox.Settings;

/// What the program is asked to do.
///
/// @param mode how to run
/// @param account the server to edit on; without one it is the program's own sandbox
/// @param sandbox what that sandbox is started with
/// @param tourFolder where the tour's pictures go, if that was said
/// @param data where everything is kept, if that was said
/// @param showing what to show first; for the window only
/// @param batch what to do with many people; without a window only
public record Options(
        Mode mode,
        Optional<Account> account,
        Settings sandbox,
        Optional<Path> tourFolder,
        Optional<Path> data,
        Showing showing,
        Optional<Batch> batch) {
    /// How the program can be run.
    public enum Mode {
        WINDOW,
        SANDBOX_ONLY,
        TOUR,
        BATCH,
        VERSION,
        HELP
    }

    /// The same on another sandbox.
    public Options on(Settings other) {
        return new Options(mode, account, other, tourFolder, data, showing, batch);
    }

    /// A run that needs nothing more than its mode.
    static Options of(Mode mode) {
        return new Options(
                mode,
                Optional.empty(),
                Settings.standard(),
                Optional.empty(),
                Optional.empty(),
                Showing.nothing(),
                Optional.empty());
    }
}
