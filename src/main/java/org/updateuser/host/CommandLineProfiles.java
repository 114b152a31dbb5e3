package org.updateuser.host;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
/// part that it writes, sections with a line a value.
public final class CommandLineProfiles {
    private static final long BYTES_MOST = 1024 * 1024;
    private static final Pattern SECTION = Pattern.compile("\\[\\s*[\"']?([^\\]\"']{1,100}?)[\"']?\\s*]\\s*(#.*)?");
    // Possessive, because a token of some thousand characters is no reason to run out of stack.
    private static final Pattern VALUE = Pattern.compile("[\"']?([A-Za-z0-9_-]+)[\"']?\\s*=\\s*"
            + "(?:\"((?:[^\"\\\\]++|\\\\.)*+)\"|'([^']*+)'|([^#\\s\"']++))\\s*(#.*)?");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");
    private static final String UNREADABLE = "\uFFFD";

    private CommandLineProfiles() {}

    /// The profiles, in the order of the file. None where there is no such file, or none that can be read.
    ///
    /// @param home the home folder
    public static List<CommandLineProfile> read(Path home) {
        Path file = home.resolve(".gc").resolve("config.toml");
        try {
            boolean readable = Files.isRegularFile(file) && Files.size(file) <= BYTES_MOST; // a pipe is waited for
            return readable ? profiles(text(Files.readAllBytes(file))) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// Whatever an editor has made of it: with a mark at its beginning or not, in two bytes a character or one.
    private static String text(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        boolean wide = mark == 0xFEFF || mark == 0xFFFE;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new String(bytes, charset).replaceFirst("^\uFEFF", "");
    }

    private static List<CommandLineProfile> profiles(String text) {
        Map<String, Map<String, String>> profiles = new LinkedHashMap<>();
        Map<String, String> values = new TreeMap<>();
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher section = SECTION.matcher(line);
            Matcher value = VALUE.matcher(line);
            if (section.matches()) {
                values = profiles.computeIfAbsent(section.group(1), _ -> new TreeMap<>());
            } else if (line.startsWith("[")) {
                values = new TreeMap<>(); // of what is not known, and so of nobody
            } else if (value.matches() && !value(value).contains(UNREADABLE)) {
                values.put(value.group(1).toLowerCase(Locale.ROOT), value(value));
            }
        }
        return profiles.entrySet().stream()
                .map(profile -> new CommandLineProfile(profile.getKey(), profile.getValue()))
                .toList();
    }

    private static String value(Matcher line) {
        if (line.group(2) != null) {
            return ESCAPE.matcher(line.group(2)).replaceAll(found -> Matcher.quoteReplacement(meant(found.group(1))));
        }
        return line.group(3) != null ? line.group(3) : line.group(4);
    }

    private static String meant(String escape) {
        return switch (escape.charAt(0)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'u' -> escape.length() == 1 ? escape : Character.toString(Integer.parseInt(escape.substring(1), 16));
            default -> escape;
        };
    }
}
