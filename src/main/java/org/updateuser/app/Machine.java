package org.updateuser.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.updateuser.app.StartProblem.Kind;
import org.updateuser.host.DataFolder;
import org.updateuser.host.FolderProblem;

/// What the program is told about the machine it runs on.
///
/// @param environment the environment variables
/// @param system the name of the operating system, as in `os.name`
/// @param home the home folder, as in `user.home`
/// @param checkout the folder of the sources, when the program was started from there
public record Machine(Map<String, String> environment, String system, Path home, Optional<Path> checkout) {
    /// This machine.
    static Machine current() {
        return new Machine(
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                Optional.ofNullable(System.getProperty("updateuser.checkout")).map(Path::of));
    }

    /// What there is to draw a window on.
    public Display display() {
        return new Display(environment, system);
    }

    /// Where things are kept, created and found to be writable.
    public DataFolder keptFolder(Options options) throws StartProblem {
        return opened(located(options));
    }

    /// Where things are to be kept; nothing is touched.
    DataFolder located(Options options) {
        return options.data().map(DataFolder::at).orElseGet(() -> DataFolder.of(environment, system, home));
    }

    /// Where the tour keeps things: a new temporary folder, unless the options name one.
    public DataFolder passingFolder(Options options) throws StartProblem {
        return options.data().isPresent() ? keptFolder(options) : opened(DataFolder.at(temporary("updateuser-data-")));
    }

    /// Where the tour's pictures go: as the options say, else `target/tour` of a checkout, else a temporary folder.
    public Path tourFolder(Options options) throws StartProblem {
        Optional<Path> known = options.tourFolder().or(() -> checkout.map(sources -> sources.resolve("target/tour")));
        Path folder = known.isPresent() ? known.get() : temporary("updateuser-tour-");
        return opened(DataFolder.at(folder)).data();
    }

    private static Path temporary(String prefix) throws StartProblem {
        try {
            return Files.createTempDirectory(prefix);
        } catch (IOException refused) {
            throw new StartProblem(Kind.NOT_WRITABLE, System.getProperty("java.io.tmpdir"));
        }
    }

    private static DataFolder opened(DataFolder folder) throws StartProblem {
        try {
            folder.open();
            return folder;
        } catch (FolderProblem problem) {
            Kind kind = switch (problem.kind()) {
                case NOT_A_FOLDER -> Kind.NOT_A_FOLDER;
                case NOT_WRITABLE -> Kind.NOT_WRITABLE;
            };
            throw new StartProblem(kind, problem.folder().toString());
        }
    }
}
