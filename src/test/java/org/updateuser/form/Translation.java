package org.updateuser.form;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is wrong with the texts of one language, each fault a line that begins with its key.
///
/// @param file the lines of its file
/// @param texts what Java reads there
/// @param locale how it counts
record Translation(List<String> file, Map<String, String> texts, Locale locale) {
    static final Path FOLDER = Path.of("resources/org/updateuser/form");
    private static final Pattern KEY = Pattern.compile("^([A-Za-z][\\w.-]*)=");
    private static final Pattern FORBIDDEN = Pattern.compile("['\"`´]|\\.\\.\\.|[!¡]|\\h{2}");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)((?:,choice|,[^{}]*)?)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /// Names that are the same everywhere.
    private static final Set<String> NAMES = Set.of(
            "about.licence",
            "custom.product",
            "connect.help.grant.BROWSER",
            "connect.help.grant.PROGRAM",
            "region.us_east_2");

    static Translation of(List<String> lines, Locale locale) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(String.join("\n", lines)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> texts = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return new Translation(List.copyOf(lines), texts, locale);
    }

    /// That of a language; a file that is not in UTF-8 cannot be read.
    static Translation read(Path file, Locale locale) {
        try {
            return of(Files.readAllLines(file), locale);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    static Translation english() {
        return read(FOLDER.resolve("messages.properties"), Locale.ENGLISH);
    }

    /// All that is wrong beside another language, English.
    List<String> faults(Translation english) {
        List<String> faults = new ArrayList<>(doubles());
        english.texts.keySet().stream()
                .filter(key -> !texts.containsKey(key))
                .forEach(key -> faults.add(key + " is missing"));
        texts.keySet().stream()
                .filter(key -> !english.texts.containsKey(key))
                .forEach(key -> faults.add(key + " is unused: English has none"));
        texts.forEach((key, text) -> {
            if (english.texts.containsKey(key)) {
                compare(key, text, english.texts.get(key)).forEach(fault -> faults.add(key + " " + fault));
            }
        });
        return faults;
    }

    private List<String> doubles() {
        Map<String, Long> counts = file.stream()
                .flatMap(line -> KEY.matcher(line).results())
                .collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> entry.getKey() + " is there twice")
                .toList();
    }

    private List<String> compare(String key, String text, String english) {
        List<String> faults = new ArrayList<>();
        FORBIDDEN.matcher(text).results().forEach(found -> faults.add("holds <" + found.group() + ">"));
        if (!blanks(text).equals(blanks(english))) {
            faults.add("begins or ends with other blanks");
        }
        if (text.isEmpty() != english.isEmpty()) {
            faults.add("is empty, or English is");
        }
        if (text.equals(english) && words(text) > 2 && !NAMES.contains(key)) {
            faults.add("is as in English");
        }
        try {
            MessageFormat pattern = new MessageFormat(text, locale);
            Map<Integer, Set<String>> here = arguments(text);
            Map<Integer, Set<String>> there = arguments(english);
            if (!here.equals(there)) {
                faults.add("has the arguments " + here + " and English " + there);
            } else {
                faults.addAll(new Counting(pattern, locale, here.keySet()).faults());
            }
        } catch (IllegalArgumentException broken) {
            faults.add("is no pattern: " + broken.getMessage());
        }
        return faults;
    }

    private static String blanks(String text) {
        return text.isBlank() ? text : text.replaceFirst("(?s)^(\\s*).*?(\\s*)$", "$1|$2");
    }

    private static long words(String text) {
        return WORD.matcher(text.replaceAll(",number,[^}]*|,choice,|[{}#|<]", " "))
                .results()
                .count();
    }

    /// The numbers of the arguments, each with its kinds of format. A choice alone is no kind: where English needs
    /// one, another language may not, and the other way round.
    static Map<Integer, Set<String>> arguments(String pattern) {
        Map<Integer, Set<String>> found = new TreeMap<>();
        ARGUMENT.matcher(pattern).results().forEach(argument -> {
            Set<String> kinds = found.computeIfAbsent(Integer.valueOf(argument.group(1)), number -> new TreeSet<>());
            String kind = argument.group(2);
            if (!kind.startsWith(",choice")) {
                kinds.add(kind.isEmpty() ? "text" : kind.substring(1));
            }
        });
        return found;
    }
}
