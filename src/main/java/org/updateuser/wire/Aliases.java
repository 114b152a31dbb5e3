package org.updateuser.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.updateuser.model.Folding;

/// What people and other programs call the columns, and yes and no, as data: `columns.properties` beside this room.
///
/// They are compared without case, accents and separators.
final class Aliases {
    /// The words for yes and no.
    static final String YES = "flag.yes";

    static final String NO = "flag.no";
    /// Headers of parts of a name: where there is one, a column that is called just *name* may be the other part.
    static final String NAME_PARTS = "name.parts";
    /// Headers of a name that may be a part of it.
    static final String NAME_ALONE = "name.alone";

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}_./:*()#'’]+");
    private static final Aliases ALL = read();

    private final Map<String, List<String>> words;
    private final Map<String, Set<String>> folded = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();

    private Aliases(Map<String, List<String>> words) {
        this.words = words;
        words.forEach((key, aliases) ->
                folded.put(key, aliases.stream().map(Aliases::folded).collect(Collectors.toUnmodifiableSet())));
        words.forEach((key, aliases) ->
                Columns.of(key).ifPresent(column -> aliases.forEach(alias -> columns.put(folded(alias), column))));
    }

    private static Aliases read() {
        try (InputStream file = Aliases.class.getResourceAsStream("columns.properties")) {
            Properties lines = new Properties();
            lines.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
            Map<String, List<String>> words = new TreeMap<>();
            lines.stringPropertyNames().forEach(key -> words.put(key, Cells.items(lines.getProperty(key))));
            return new Aliases(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A header as it is compared.
    static String folded(String header) {
        return SEPARATORS.matcher(Folding.fold(header)).replaceAll(" ").strip();
    }

    /// The column that a header means.
    static Optional<Column> column(String header) {
        return Optional.ofNullable(ALL.columns.get(folded(header)));
    }

    /// The words of one key as they are compared.
    static Set<String> words(String key) {
        return ALL.folded.getOrDefault(key, Set.of());
    }

    /// All of them, by key.
    static Map<String, List<String>> all() {
        return ALL.words;
    }
}
