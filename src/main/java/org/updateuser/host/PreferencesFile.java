package org.updateuser.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The file with the preferences.
///
/// A file that cannot be read, or that a newer program wrote, counts as none, and is moved aside before another one
/// takes its place. May be used by several threads; a write is done when it returns.
public final class PreferencesFile {
    private static final String NAME = "preferences.properties";
    private static final String ASIDE = "preferences.aside-";
    private static final long BYTES_MOST = 64 * 1024;

    private final Path file;

    /// @param folder where it is; it must exist before the first write
    public PreferencesFile(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /// What was remembered, or the standard. It reads one small file and never fails.
    public synchronized Preferences read() {
        return found().map(PreferencesText::preferences).orElse(Preferences.STANDARD);
    }

    /// Writes the preferences, whole or not at all; values of other programs stay in the file.
    ///
    /// @throws IOException if it cannot; what was there before is there still
    public synchronized void write(Preferences preferences) throws IOException {
        Optional<PreferencesText> before = found();
        if (before.isEmpty() && Files.exists(file)) {
            setAside();
        }
        PreferencesText after = before.orElseGet(PreferencesText::empty).with(preferences);
        new WholeFile(file).write(after.text());
    }

    private Optional<PreferencesText> found() {
        try {
            return Files.size(file) > BYTES_MOST ? Optional.empty() : PreferencesText.read(Files.readString(file));
        } catch (IOException noneOrUnreadable) {
            return Optional.empty();
        }
    }

    private void setAside() throws IOException {
        int number = 1;
        while (Files.exists(file.resolveSibling(ASIDE + number))) {
            number++;
        }
        Files.move(file, file.resolveSibling(ASIDE + number));
    }
}
