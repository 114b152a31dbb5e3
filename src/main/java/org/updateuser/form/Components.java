package org.updateuser.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The table of what ships with the program. It reads resources, so it is not for the thread of the user interface.
public final class Components {
    private static final String TABLE = "form/components.txt";
    private static final int COLUMNS = 6;

    private Components() {}

    /// Everything, in the order of the table.
    ///
    /// @param java the version of the Java that runs
    public static List<Component> all(String java) {
        return resource(TABLE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Components::component)
                .map(component -> component.version().isEmpty() ? component.withVersion(java) : component)
                .toList();
    }

    /// The program itself.
    public static Component own(String version) {
        return new Component(
                Component.Kind.PROGRAM,
                "",
                "UpdateUser",
                version,
                "Apache-2.0",
                List.of("form/licences/Apache-2.0.txt"));
    }

    private static Component component(String line) {
        String[] parts = line.split(" \\| ", -1);
        if (parts.length != COLUMNS) {
            throw new IllegalStateException("The table of components has a line of another shape: " + line);
        }
        return new Component(
                Component.Kind.valueOf(parts[0]),
                known(parts[1]),
                parts[2],
                known(parts[3]),
                parts[4],
                Arrays.stream(parts[5].split(", ", -1)).toList());
    }

    private static String known(String part) {
        return part.equals("-") ? "" : part;
    }

    /// The notices and licences of a component, whole.
    public static String licence(Component component) {
        return component.texts().stream()
                .map(text -> resource(text).strip())
                .collect(Collectors.joining("\n\n\n", "", "\n"));
    }

    private static String resource(String name) {
        try (InputStream bytes = Components.class.getResourceAsStream("/org/updateuser/" + name)) {
            return new String(
                    Objects.requireNonNull(bytes, () -> name + " is missing from the program.")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(name + " cannot be read.", broken);
        }
    }
}
