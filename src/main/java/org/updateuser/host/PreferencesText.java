package org.updateuser.host;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.updateuser.host.Preferences.Look;
import org.updateuser.host.Preferences.UpdateCheck;
import org.updateuser.host.Preferences.WindowPlace;

/// Preferences as text: Java's properties, a line a value, with a format number. Values this program does not know
/// are kept as they came; one it cannot read counts as not there.
final class PreferencesText {
    private static final String FORMAT = "format";
    private static final String FORMAT_NOW = "1";
    private static final String LOOK = "look";
    private static final String TEXT_SIZE = "textSize";
    private static final String PLACE = "window";
    private static final String HISTORY_DAYS = "historyDays";
    private static final String UPDATES = "updates";
    private static final String UPDATES_ASKED = "updates.asked";
    private static final String UPDATES_FOUND = "updates.found";
    private static final String LANGUAGE = "language";
    private static final String KEYS = "keys.";
    private static final String COUNTRY = "country";
    private static final int PLACE_PARTS = 5;

    private final Properties values;

    private PreferencesText(Properties values) {
        this.values = values;
    }

    /// Nothing yet.
    static PreferencesText empty() {
        return new PreferencesText(new Properties());
    }

    /// Reads a text, or nothing of it if it is none of this program's or a newer program's.
    static Optional<PreferencesText> read(String text) {
        Properties values = new Properties();
        try {
            values.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
        return values.getProperty(FORMAT, "").equals(FORMAT_NOW)
                ? Optional.of(new PreferencesText(values))
                : Optional.empty();
    }

    Preferences preferences() {
        return new Preferences(
                look(),
                number(TEXT_SIZE, Preferences.STANDARD.textSize()),
                place(),
                number(HISTORY_DAYS, Preferences.STANDARD.historyDays()),
                new UpdateCheck(value(UPDATES).equals("true"), asked(), value(UPDATES_FOUND)),
                value(LANGUAGE),
                keys(),
                value(COUNTRY).matches("[A-Z]{2}") ? value(COUNTRY) : "");
    }

    private Map<String, String> keys() {
        return values.stringPropertyNames().stream()
                .filter(name -> name.startsWith(KEYS))
                .collect(Collectors.toMap(name -> name.substring(KEYS.length()), this::value));
    }

    private Look look() {
        String wanted = value(LOOK).toUpperCase(Locale.ROOT);
        return Arrays.stream(Look.values())
                .filter(look -> look.name().equals(wanted))
                .findFirst()
                .orElse(Preferences.STANDARD.look());
    }

    private int number(String key, int otherwise) {
        String number = value(key);
        return number.matches("\\d{1,4}") ? Integer.parseInt(number) : otherwise;
    }

    private Optional<WindowPlace> place() {
        String[] parts = value(PLACE).split(" ", -1);
        if (parts.length != PLACE_PARTS) {
            return Optional.empty();
        }
        try {
            double[] numbers = Arrays.stream(parts, 0, PLACE_PARTS - 1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return Arrays.stream(numbers).allMatch(Double::isFinite) && numbers[2] > 0 && numbers[3] > 0
                    ? Optional.of(new WindowPlace(
                            numbers[0], numbers[1], numbers[2], numbers[3], Boolean.parseBoolean(parts[4])))
                    : Optional.empty();
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Instant> asked() {
        try {
            return Optional.of(value(UPDATES_ASKED))
                    .filter(text -> !text.isEmpty())
                    .map(Instant::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private String value(String key) {
        return values.getProperty(key, "").strip();
    }

    /// The same with other preferences; what is not known stays.
    PreferencesText with(Preferences preferences) {
        Properties changed = new Properties();
        changed.putAll(values);
        changed.setProperty(FORMAT, FORMAT_NOW);
        changed.setProperty(LOOK, preferences.look().name().toLowerCase(Locale.ROOT));
        changed.setProperty(TEXT_SIZE, Integer.toString(preferences.textSize()));
        changed.setProperty(HISTORY_DAYS, Integer.toString(preferences.historyDays()));
        changed.setProperty(UPDATES, Boolean.toString(preferences.updates().allowed()));
        preferences.updates().asked().ifPresent(asked -> changed.setProperty(UPDATES_ASKED, second(asked)));
        changed.setProperty(UPDATES_FOUND, preferences.updates().found());
        changed.setProperty(LANGUAGE, preferences.language());
        changed.setProperty(COUNTRY, preferences.country());
        preferences.place().ifPresent(place -> changed.setProperty(PLACE, text(place)));
        changed.stringPropertyNames().stream()
                .filter(name -> name.startsWith(KEYS))
                .forEach(changed::remove);
        preferences.keys().forEach((command, keys) -> changed.setProperty(KEYS + command, keys));
        return new PreferencesText(changed);
    }

    private static String second(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String text(WindowPlace place) {
        return place.x() + " " + place.y() + " " + place.width() + " " + place.height() + " " + place.maximized();
    }

    /// The lines, sorted, without the date that Java would put above them.
    String text() throws IOException {
        StringWriter writer = new StringWriter();
        values.store(writer, null);
        return writer.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
