package org.updateuser.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.updateuser.host.PublicText;

/// What the build has written down about itself.
final class Build {
    private static final String FILE = "build.properties";

    private Build() {}

    /// The program's version, or `""` where it was not built as a module.
    static String version() {
        return Optional.ofNullable(Build.class.getModule().getDescriptor())
                .flatMap(descriptor -> descriptor.rawVersion())
                .orElse("");
    }

    /// Where newer versions are listed: the property `updateuser.releases` of the build, if that is an address over
    /// https. It reads a resource.
    static Optional<URI> releases() {
        Properties written = new Properties();
        try (InputStream file = Build.class.getResourceAsStream(FILE)) {
            written.load(Objects.requireNonNull(file, FILE));
            return address(written.getProperty("releases", ""));
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " cannot be read.", broken);
        }
    }

    static Optional<URI> address(String text) {
        try {
            return Optional.of(URI.create(text.strip())).filter(PublicText::isFetchable);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
