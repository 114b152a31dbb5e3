package org.updateuser.form.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A key, and what is held while it is pressed.
///
/// @param shortcut whether Ctrl is held, on macOS Cmd
/// @param key the toolkit's name of it, such as `F5`, `DIGIT1` or `SLASH`
public record Chord(boolean shortcut, boolean alt, boolean shift, String key) {
    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");
    private static final String SHORTCUT = "Ctrl";
    private static final String ALT = "Alt";
    private static final String SHIFT = "Shift";
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("PLUS", "+"),
            Map.entry("MINUS", "−"),
            Map.entry("EQUALS", "="),
            Map.entry("ADD", "Num +"),
            Map.entry("SUBTRACT", "Num −"),
            Map.entry("SLASH", "/"),
            Map.entry("COMMA", ","),
            Map.entry("PERIOD", "."),
            Map.entry("UP", "↑"),
            Map.entry("DOWN", "↓"),
            Map.entry("LEFT", "←"),
            Map.entry("RIGHT", "→"),
            Map.entry("ESCAPE", "Esc"),
            Map.entry("BACK_SPACE", "Backspace"),
            Map.entry("CONTEXT_MENU", "Menu"));

    /// Reads what [#text] has written.
    public static Optional<Chord> read(String text) {
        List<String> parts = Arrays.asList(text.split("\\+"));
        String key = parts.isEmpty() ? "" : parts.getLast();
        List<String> held = parts.isEmpty() ? List.of() : parts.subList(0, parts.size() - 1);
        boolean known = List.of(SHORTCUT, ALT, SHIFT).containsAll(held);
        return known && key.matches("[A-Z][A-Z0-9_]{0,30}")
                ? Optional.of(new Chord(held.contains(SHORTCUT), held.contains(ALT), held.contains(SHIFT), key))
                : Optional.empty();
    }

    /// A chord of the program's own.
    static Chord of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException("no keys: " + text));
    }

    /// As it is kept: `Ctrl+Shift+H`.
    public String text() {
        return joined("+", SHORTCUT, key);
    }

    /// As it is shown: `Ctrl Shift H`.
    public String shown() {
        return joined(" ", MAC ? "Cmd" : SHORTCUT, shownKey());
    }

    private String joined(String between, String control, String last) {
        return Stream.of(shortcut ? control : "", alt ? ALT : "", shift ? SHIFT : "", last)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }

    private String shownKey() {
        if (key.matches("DIGIT\\d")) {
            return key.substring(key.length() - 1);
        }
        String known = SHOWN.get(key);
        String plain = key.replace('_', ' ');
        return known != null ? known : plain.charAt(0) + plain.substring(1).toLowerCase(Locale.ROOT);
    }

    boolean isFunctionKey() {
        return key.matches("F\\d{1,2}");
    }

    /// Whether the key alone types a character.
    boolean types() {
        boolean isSign = SHOWN.getOrDefault(key, "").length() == 1 && !moves();
        return isSign || key.length() == 1 || key.startsWith("DIGIT");
    }

    /// Whether it moves where one is.
    boolean moves() {
        return List.of("UP", "DOWN", "LEFT", "RIGHT", "HOME", "END", "PAGE_UP", "PAGE_DOWN", "TAB", "ENTER", "ESCAPE")
                .contains(key);
    }
}
