package org.updateuser.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsFileTest {
    private static final SavedConnection ONE = new SavedConnection(
            "1",
            "N\u00f6rdwind = \"#1\"\n\u4f50",
            "eu_central_1",
            "BROWSER",
            "c-1",
            0,
            "teal",
            true,
            OptionalInt.of(35));
    private static final SavedConnection TWO =
            new SavedConnection("2", "", "http://127.0.0.1:1", "PROGRAM", "", 8080, "", false, OptionalInt.empty());

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadInItsOrderAndBelongsToItsUserAlone() throws IOException {
        ConnectionsFile file = new ConnectionsFile(folder);
        assertThat(file.read()).isEmpty();
        file.write(List.of(TWO, ONE));
        assertThat(new ConnectionsFile(folder).read()).containsExactly(TWO, ONE);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("connections.properties"))))
                .isEqualTo("rw-------");
        file.write(List.of());
        assertThat(file.read()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSetAside() throws IOException {
        Path path = folder.resolve("connections.properties");
        for (String strange : List.of("format=2\n1.id=x", "\\u00zz", "")) {
            Files.writeString(path, strange);
            assertThat(new ConnectionsFile(folder).read()).isEmpty();
            new ConnectionsFile(folder).write(List.of(ONE));
            assertThat(new ConnectionsFile(folder).read()).containsExactly(ONE);
        }
        assertThat(folder.resolve("connections.aside-1")).hasContent("format=2\n1.id=x");
        assertThat(folder.resolve("connections.aside-3")).exists();
    }
}
