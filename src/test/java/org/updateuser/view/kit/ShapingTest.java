package org.updateuser.view.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ShapingTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void howeverTheProgramIsStartedWhatTheRepairReachesIntoIsOpened() throws IOException {
        for (Path file :
                new Path[] {Path.of("target", "updateuser.args"), Path.of("installer", "linux", "image.args")}) {
            assertThat(Files.readString(file))
                    .as(file.toString())
                    .contains("--add-opens=javafx.graphics/com.sun.javafx.text=org.updateuser")
                    .contains("--add-opens=javafx.graphics/com.sun.javafx.font.freetype=org.updateuser");
        }
    }
}
