package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class ControlsTest {
    private final Visit visit = new Visit();

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void everySwitchIsShownWithItsValuesAndMeaningAndHasATest() {
        JsonNode shown = visit.get("/sandbox/behaviour").json();
        assertThat(shown.propertyNames())
                .containsExactlyElementsOf(
                        Switch.TABLE.stream().map(Switch::name).toList());
        assertThat(shown.values())
                .allMatch(s -> s.has("value")
                        && s.has("values")
                        && !s.path("meaning").asString().isEmpty());
        assertThat(Stream.of(BehaviourTest.class, ReachTest.class, LoginHostTest.class)
                        .flatMap(tests -> Arrays.stream(tests.getDeclaredMethods()))
                        .map(Method::getName))
                .containsAll(Switch.TABLE.stream().map(s -> s.name() + "Switch").toList());
    }

    @Test
    void anUnknownSwitchOrValueSetsNothing() {
        assertThat(visit.send("PUT", "/sandbox/behaviour", "{\"conflict\":\"400\",\"luck\":\"good\"}")
                        .status())
                .isEqualTo(400);
        assertThat(visit.send("PUT", "/sandbox/behaviour", "{\"conflict\":\"418\"}")
                        .status())
                .isEqualTo(400);
        assertThat(visit.send("PUT", "/sandbox/behaviour", "{\"missingExpand\":[\"toys\"]}")
                        .status())
                .isEqualTo(400);
        assertThat(visit.get("/sandbox/behaviour").text("/conflict/value")).isEqualTo("409");
    }

    @Test
    void deletingTheBehaviourPutsEverySwitchBack() {
        visit.behave("groups", "ignored");
        visit.send("DELETE", "/sandbox/behaviour", "");
        assertThat(visit.get("/sandbox/behaviour").text("/groups/value")).isEqualTo("applied");
    }
}
