package org.updateuser.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class EffortTest {
    @Test
    void theReadmeHasTheFiguresThatAreMeasured() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(Arrays.stream(Effort.values()).map(Effort::line))
                .allSatisfy(line -> assertThat(readme).contains(line));
    }
}
