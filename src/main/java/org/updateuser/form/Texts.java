package org.updateuser.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The texts of one language: `messages.properties` is English, `messages_de.properties` and its like are the others,
/// in UTF-8. Only the file of the language is read, and that of English only for a text that is missing there.
///
/// Java's own way to such files is not taken: where a language has none, Java takes that of the machine's language, so
/// that English could not be had on a German machine.
final class Texts extends ResourceBundle {
    private static final Map<Language, Texts> READ = new ConcurrentHashMap<>();

    private final Map<String, String> own;
    private final Supplier<Map<String, String>> otherwise;

    /// @param own the patterns by key
    /// @param otherwise asked where one is missing
    Texts(Map<String, String> own, Supplier<Map<String, String>> otherwise) {
        this.own = Map.copyOf(own);
        this.otherwise = otherwise;
    }

    /// Those of a language, read at the first call.
    static Texts of(Language language) {
        Texts known = READ.get(language);
        return known == null ? READ.computeIfAbsent(language, Texts::read) : known;
    }

    private static Texts read(Language language) {
        return switch (language) {
            case ENGLISH -> new Texts(file("", text -> text), Map::of);
            case PSEUDO -> new Texts(file("", Pseudo::of), Map::of);
            case GERMAN, FRENCH, SPANISH, JAPANESE ->
                new Texts(file("_" + language.tag(), text -> text), () -> of(Language.ENGLISH).own);
        };
    }

    private static Map<String, String> file(String suffix, UnaryOperator<String> change) {
        try (InputStream bytes = Texts.class.getResourceAsStream("messages" + suffix + ".properties")) {
            return bytes == null ? Map.of() : lines(bytes, change);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Map<String, String> lines(InputStream bytes, UnaryOperator<String> change) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder())) { // which is strict
            lines.load(reader);
        }
        return lines.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> change.apply(lines.getProperty(key))));
    }

    /// A text, unless this language has none of this key.
    Optional<String> own(String key) {
        return Optional.ofNullable(own.get(key));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        String text = own.get(key);
        return text == null ? otherwise.get().get(key) : text;
    }

    @Override
    protected Set<String> handleKeySet() {
        return own.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(own.keySet());
    }
}
