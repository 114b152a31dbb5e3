package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTest {
    @ParameterizedTest
    @CsvSource({
        "Linux,,,true",
        "Linux,'','',true",
        "Linux,:0,,false",
        "Linux,,wayland-0,false",
        "Mac OS X,,,false",
        "Windows 11,,,false",
    })
    void onlyLinuxWithoutBothVariablesHasNoDisplay(
            String system, @Nullable String x, @Nullable String wayland, boolean missing) {
        Map<String, String> environment = new HashMap<>();
        if (x != null) {
            environment.put("DISPLAY", x);
        }
        if (wayland != null) {
            environment.put("WAYLAND_DISPLAY", wayland);
        }

        assertThat(new Display(environment, system).isMissing()).isEqualTo(missing);
    }
}
