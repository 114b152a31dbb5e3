package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFolderTest {
    @TempDir
    Path temporary;

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @CsvSource(
            delimiter = '|',
            value = {
                "Linux      |                                      | /u/.local/share/updateuser | /u/.config/updateuser",
                "Linux      | HOME=/h                              | /h/.local/share/updateuser | /h/.config/updateuser",
                "Linux      | HOME=                                | /u/.local/share/updateuser | /u/.config/updateuser",
                "Linux      | HOME=/h XDG_DATA_HOME=/d             | /d/updateuser              | /h/.config/updateuser",
                "Linux      | XDG_CONFIG_HOME=/c XDG_DATA_HOME=/d  | /d/updateuser              | /c/updateuser",
                "Linux      | XDG_DATA_HOME=relative               | /u/.local/share/updateuser | /u/.config/updateuser",
                "FreeBSD    | XDG_DATA_HOME=                       | /u/.local/share/updateuser | /u/.config/updateuser",
                "Mac OS X   | XDG_DATA_HOME=/d HOME=/h             | /h/Library/Application Support/UpdateUser | same",
                "Windows 11 | APPDATA=/r HOME=/h                   | /r/UpdateUser              | same",
                "Windows 11 |                                      | /u/AppData/Roaming/UpdateUser | same",
            })
    void followsTheConventionOfTheSystem(String system, String variables, String data, String settings) {
        DataFolder folder = DataFolder.of(environment(variables), system, Path.of("/u"));

        assertThat(folder.data()).isEqualTo(Path.of(data));
        assertThat(folder.settings()).isEqualTo(Path.of(settings.equals("same") ? data : settings));
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @CsvSource(
            delimiter = '|',
            value = {
                "Linux      |                          | /u/.local/state/updateuser",
                "Linux      | HOME=/h                  | /h/.local/state/updateuser",
                "Linux      | XDG_STATE_HOME=/s HOME=/h | /s/updateuser",
                "Linux      | XDG_STATE_HOME=relative  | /u/.local/state/updateuser",
                "Mac OS X   | XDG_STATE_HOME=/s HOME=/h | /h/Library/Logs/UpdateUser",
                "Windows 11 | LOCALAPPDATA=/l          | /l/UpdateUser/Logs",
                "Windows 11 | APPDATA=/r               | /u/AppData/Local/UpdateUser/Logs",
            })
    void logsAreWhereTheSystemKeepsThem(String system, String variables, String logs) {
        assertThat(DataFolder.of(environment(variables), system, Path.of("/u")).logs())
                .isEqualTo(Path.of(logs));
    }

    @Test
    void logsOfAChosenFolderAreInsideItAndNotMadeBeforehand() throws Exception {
        DataFolder folder = DataFolder.at(temporary.resolve("mine"));
        folder.open();

        assertThat(folder.logs()).isEqualTo(temporary.resolve("mine/logs")).doesNotExist();
    }

    private static Map<String, String> environment(String variables) {
        return variables == null
                ? Map.of()
                : Arrays.stream(variables.split(" "))
                        .map(one -> one.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsMissingIsCreatedForTheOwnerAlone() throws Exception {
        Path folder = temporary.resolve("one/two");

        DataFolder.at(folder).open();
        DataFolder.at(folder).open();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileInTheWayIsNamedAndStays() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "precious");
        for (Path folder : new Path[] {file, file.resolve("below"), file.resolve("far/below")}) {
            FolderProblem problem = catchThrowableOfType(
                    FolderProblem.class, () -> DataFolder.at(folder).open());

            assertThat(problem.kind()).isEqualTo(FolderProblem.Kind.NOT_A_FOLDER);
            assertThat(problem.folder()).isEqualTo(folder);
        }
        assertThat(file).hasContent("precious");
    }
}
