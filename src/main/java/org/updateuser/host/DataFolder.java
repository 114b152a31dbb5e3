package org.updateuser.host;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.updateuser.host.FolderProblem.Kind;

/// Where the program keeps its things: what people would miss, and its own preferences.
///
/// @param data for drafts, history and the directory
/// @param settings for the preferences; the same folder where the system makes no difference
/// @param logs for the logs, which nobody would miss; made when there is something to write
public record DataFolder(Path data, Path settings, Path logs) {
    private static final String NAME = "UpdateUser";
    private static final String UNIX_NAME = "updateuser";

    /// One folder for everything, as somebody chose it.
    public static DataFolder at(Path folder) {
        return new DataFolder(folder, folder, folder.resolve("logs"));
    }

    /// The folders by the convention of the system: on Linux and its like XDG's base directories, on macOS
    /// `Library/Application Support` and `Library/Logs`, on Windows `%APPDATA%` and, since logs are this machine's
    /// alone, `%LOCALAPPDATA%`.
    ///
    /// An empty variable counts as not set, and so does a relative path in one of XDG's, as XDG demands.
    ///
    /// @param environment the environment variables
    /// @param system the name of the operating system, as in `os.name`
    /// @param home the home folder, if HOME says none, as in `user.home`
    public static DataFolder of(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path profile = home.resolve("AppData");
            Path roaming =
                    path(environment, "APPDATA", profile.resolve("Roaming")).resolve(NAME);
            Path local =
                    path(environment, "LOCALAPPDATA", profile.resolve("Local")).resolve(NAME);
            return new DataFolder(roaming, roaming, local.resolve("Logs"));
        }
        Path own = path(environment, "HOME", home);
        if (name.startsWith("mac")) {
            Path library = own.resolve("Library");
            Path support = library.resolve("Application Support").resolve(NAME);
            return new DataFolder(support, support, library.resolve("Logs").resolve(NAME));
        }
        return new DataFolder(
                xdg(environment, "XDG_DATA_HOME", own.resolve(".local").resolve("share")),
                xdg(environment, "XDG_CONFIG_HOME", own.resolve(".config")),
                xdg(environment, "XDG_STATE_HOME", own.resolve(".local").resolve("state")));
    }

    private static Path path(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.isEmpty() ? otherwise : Path.of(value);
    }

    private static Path xdg(Map<String, String> environment, String variable, Path otherwise) {
        Path path = path(environment, variable, otherwise);
        return (path.isAbsolute() ? path : otherwise).resolve(UNIX_NAME);
    }

    /// Creates what is missing, for the owner alone, and makes sure that it can be written; the logs apart, without
    /// which the program works.
    ///
    /// @throws FolderProblem if it cannot
    public void open() throws FolderProblem {
        open(data);
        open(settings);
    }

    private static void open(Path folder) throws FolderProblem {
        try {
            Files.createDirectories(folder, Privacy.ofFolder(folder));
            Files.delete(Files.createTempFile(folder, "writable", ".tmp"));
        } catch (FileAlreadyExistsException occupied) {
            throw new FolderProblem(Kind.NOT_A_FOLDER, folder, occupied);
        } catch (IOException refused) {
            throw new FolderProblem(isBlocked(folder) ? Kind.NOT_A_FOLDER : Kind.NOT_WRITABLE, folder, refused);
        }
    }

    /// Whether a file stands where one of the folders above would have to be.
    private static boolean isBlocked(Path folder) {
        Path nearest = folder.toAbsolutePath();
        while (nearest.getParent() != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        return !Files.isDirectory(nearest);
    }
}
