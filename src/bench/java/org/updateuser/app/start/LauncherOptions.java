package org.updateuser.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What Java is told when the packed program is started.
final class LauncherOptions {
    private static final String OPTION = "--java-options ";

    private LauncherOptions() {}

    /// All of it that holds without the package around it.
    static List<String> read() throws IOException {
        return Files.readAllLines(Path.of("installer", "launcher.args")).stream()
                .filter(line -> line.startsWith(OPTION))
                .map(line -> line.substring(OPTION.length()))
                .filter(option -> !option.contains("$APPDIR") && !option.contains("org.sqlite"))
                .filter(option -> !option.startsWith("--enable-native-access"))
                .toList();
    }
}
