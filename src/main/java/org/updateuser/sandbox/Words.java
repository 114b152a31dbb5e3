package org.updateuser.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The words that people are invented from.
final class Words {
    private final Map<String, List<String>> lists = new HashMap<>();

    Words() {
        var file = new java.util.Properties();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (String name : file.stringPropertyNames()) {
            lists.put(name, List.of(file.getProperty(name).strip().split("\\s*,\\s*", -1)));
        }
    }

    List<String> list(String name) {
        return Objects.requireNonNull(lists.get(name), name);
    }
}
