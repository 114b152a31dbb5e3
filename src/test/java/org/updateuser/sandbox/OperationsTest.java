package org.updateuser.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is served, held against the table `operations.txt`, and that against the service's description.
final class OperationsTest {
    /// A line of the table.
    record Line(String method, String path, String needed, boolean served) {
        static Line of(String text) {
            String[] parts = text.split(" \\| ", 3);
            String[] operation = parts[0].split(" ", 2);
            return new Line(operation[0], operation[1], parts[1], parts[2].equals("served"));
        }

        /// With what stands in no other path.
        String target() {
            return path.replaceAll("\\{[^}]*}", "nobody");
        }

        List<String> permissions() {
            return Arrays.stream(needed.split(" ", -1)).skip(1).toList();
        }

        boolean isGuarded() {
            return served && !permissions().isEmpty();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Line> lines() throws IOException {
        try (var in = Objects.requireNonNull(OperationsTest.class.getResourceAsStream("operations.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        }
    }

    static Stream<Line> guarded() throws IOException {
        return lines().stream().filter(Line::isGuarded);
    }

    @Test
    void theTableHasTheOperationsAndPermissionsOfTheDescription() throws IOException {
        assumeTrue(SchemaCheck.find().isPresent(), "the service's description is not beside the checkout");
        assertThat(lines())
                .extracting(line -> line + " | " + line.needed())
                .containsExactlyInAnyOrderElementsOf(
                        SchemaCheck.find().orElseThrow().operations());
    }

    @Test
    void exactlyWhatTheTableSaysIsServedAndForThosePermissions() throws IOException {
        List<String> routes = new Service(
                        Settings.standard(), new Tokens(Settings.standard().clock()), "http://127.0.0.1:1")
                .routes().stream()
                        .filter(route -> route.segments().get(1).equals("api"))
                        .map(OperationsTest::shown)
                        .toList();
        assertThat(routes)
                .containsExactlyInAnyOrderElementsOf(lines().stream()
                        .filter(Line::served)
                        .map(line -> line.method() + " " + line.path().replaceAll("\\{[^}]*}", "*") + " | "
                                + line.permissions().stream().sorted().toList()
                                + (line.needed().startsWith("ALL") ? " all" : ""))
                        .toList());
    }

    private static String shown(Route route) {
        return route.method() + " " + String.join("/", route.segments()) + " | "
                + route.need().permissions().stream().sorted().toList()
                + (route.need().whole() ? " all" : "");
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void withoutItsPermissionsAnOperationIsForbiddenAndTheyAreNamed(Line line) {
        try (Visit visit = new Visit()) {
            visit.behave("withheld", line.permissions().stream().collect(Collectors.joining("\",\"", "[\"", "\"]")));
            String target = line.target() + (line.path().endsWith("/users/search") ? "?q64=e30" : "");
            Reply reply = visit.send(line.method(), target, "{\"version\":1}");
            assertThat(reply.status()).isEqualTo(403);
            assertThat(reply.text("/code")).isIn("missing.permissions", "missing.any.permissions");
            assertThat(reply.text("/message")).contains(line.permissions());
            if (line.needed().startsWith("ANY") && line.permissions().size() > 1) {
                visit.behave("withheld", "[\"" + line.permissions().getFirst() + "\"]");
                assertThat(visit.send(line.method(), target, "[]").status()).isNotEqualTo(403);
            }
        }
    }
}
