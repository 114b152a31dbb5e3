package org.updateuser.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is printed to `System.err` while this is open: heard instead of shown. The log goes its own way.
final class Murmur implements AutoCloseable {
    /// Such as `…/libglassgtk3.so: libXtst.so.6: cannot open shared object file`.
    private static final Pattern MISSING = Pattern.compile("/(\\w+)\\.so: (?:\\S*/)?([\\w.+-]+\\.so[.\\d]*): ");

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    private Murmur() {}

    /// Listens from now on.
    static Murmur hear() {
        Murmur murmur = new Murmur();
        System.setErr(new PrintStream(murmur.heard, true, StandardCharsets.UTF_8));
        return murmur;
    }

    /// What was said, without stack traces and repetitions.
    List<String> lines() {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                .distinct()
                .toList();
    }

    /// The library that one of the toolkit's own, such as `libglass`, could not be loaded without.
    Optional<String> missingLibrary(String needing) {
        return MISSING.matcher(text())
                .results()
                .filter(found -> found.group(1).startsWith(needing))
                .map(found -> found.group(2))
                .findFirst();
    }

    private String text() {
        return heard.toString(StandardCharsets.UTF_8);
    }

    /// Lets others speak again.
    @Override
    public void close() {
        System.setErr(before);
    }
}
