package org.updateuser.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The profiles that the vendor's command line `gc` has written down in `.gc/config.toml` (facts §4): of TOML the
/// part that it writes, sections with a line a value. They hold secrets.
public final class CommandLineProfiles {
    private static final long BYTES_MOST = 1024 * 1024;
    private static final Pattern SECTION = Pattern.compile("\\[\\s*[\"']?([^\\]\"']{1,100}?)[\"']?\\s*]\\s*(#.*)?");
    private static final Pattern VALUE = Pattern.compile(
            "([A-Za-z0-9_-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'|([^#\\s\"']+))\\s*(#.*)?");

    private CommandLineProfiles() {}

    /// The values by profile, in the order of the file; keys in lower case. Nothing where there is no such file.
    ///
    /// @param home the home folder
    public static Map<String, Map<String, String>> read(Path home) {
        Path file = home.resolve(".gc").resolve("config.toml");
        try {
            return Files.size(file) > BYTES_MOST ? Map.of() : profiles(Files.readAllLines(file));
        } catch (IOException noneOrUnreadable) {
            return Map.of();
        }
    }

    private static Map<String, Map<String, String>> profiles(List<String> lines) {
        Map<String, Map<String, String>> profiles = new LinkedHashMap<>();
        Map<String, String> values = new TreeMap<>();
        for (String line : lines) {
            Matcher section = SECTION.matcher(line.strip());
            Matcher value = VALUE.matcher(line.strip());
            if (section.matches()) {
                values = profiles.computeIfAbsent(section.group(1), _ -> new TreeMap<>());
            } else if (value.matches()) {
                values.put(value.group(1).toLowerCase(Locale.ROOT), text(value));
            }
        }
        return profiles;
    }

    private static String text(Matcher value) {
        if (value.group(2) != null) {
            return value.group(2).replaceAll("\\\\([\"\\\\])", "$1");
        }
        return value.group(3) != null ? value.group(3) : value.group(4);
    }
}
