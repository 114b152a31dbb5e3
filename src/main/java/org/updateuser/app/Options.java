package org.updateuser.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.updateuser.form.Language;
import org.updateuser.sandbox.Settings;

/// What the program is asked to do.
///
/// @param mode how to run
/// @param account the server to edit on; without one it is the program's own sandbox
/// @param sandbox what that sandbox is started with
/// @param tourFolder where the tour's pictures go, if that was said
/// @param data where everything is kept, if that was said
/// @param showing what to show first; for the window only
/// @param language what the window speaks, if that was said
/// @param batch what to do with many people; without a window only
public record Options(
        Mode mode,
        Optional<Account> account,
        Settings sandbox,
        Optional<Path> tourFolder,
        Optional<Path> data,
        Showing showing,
        Optional<Language> language,
        Optional<Batch> batch) {
    /// How the program can be run.
    public enum Mode {
        WINDOW,
        SANDBOX_ONLY,
        TOUR,
        GALLERY,
        BATCH,
        VERSION,
        HELP
    }

    /// The same on another sandbox.
    public Options on(Settings other) {
        return new Options(mode, account, other, tourFolder, data, showing, language, batch);
    }

    /// The same in a language.
    public Options in(Language other) {
        return new Options(mode, account, sandbox, tourFolder, data, showing, Optional.of(other), batch);
    }

    /// The program as people start it, on the same sandbox and in the same language.
    ///
    /// @param folder where it keeps everything
    public Options asStarted(Path folder) {
        return new Options(
                Mode.WINDOW,
                Optional.empty(),
                sandbox,
                Optional.empty(),
                Optional.of(folder),
                Showing.nothing(),
                language,
                Optional.empty());
    }

    /// How the window writes words, dates and numbers. Whatever has no window is read by programs, and the tour is
    /// compared: both are in plain English, unless they are told otherwise.
    Locale locale() {
        return language.map(said -> said.in(Locale.getDefault(Locale.Category.FORMAT)))
                .orElse(Locale.ENGLISH);
    }

    /// A run that needs nothing more than its mode.
    public static Options of(Mode mode) {
        return new Options(
                mode,
                Optional.empty(),
                Settings.standard(),
                Optional.empty(),
                Optional.empty(),
                Showing.nothing(),
                Optional.empty(),
                Optional.empty());
    }
}
