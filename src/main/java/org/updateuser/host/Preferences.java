package org.updateuser.host;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What the program remembers about itself from one start to the next.
///
/// @param look light, dark, in high contrast or as the system
/// @param textSize the size of text in percent, 100 to 200
/// @param place where the window stood, if it ever did
/// @param historyDays how long the history of what was sent is kept, in days, 1 to 3650; 0 is for ever
/// @param updates whether newer versions are looked for
/// @param language the tag of the language that was chosen, such as `de`; `""` is as the system
/// @param keys the keys of commands that somebody has changed, by their ids; `""` for none
/// @param country of numbers without one, as two letters, or `""` for the system's
public record Preferences(
        Look look,
        int textSize,
        Optional<WindowPlace> place,
        int historyDays,
        UpdateCheck updates,
        String language,
        Map<String, String> keys,
        String country) {
    /// What a first start has.
    public static final Preferences STANDARD =
            new Preferences(Look.SYSTEM, 100, Optional.empty(), 365, UpdateCheck.NEVER, "", Map.of(), "");

    /// The colours that were chosen.
    public enum Look {
        LIGHT,
        DARK,
        CONTRAST,
        SYSTEM
    }

    /// Where a window stood, in pixels of the toolkit. The screen it stood on may be gone: whoever places a window
    /// looks first.
    ///
    /// @param maximized whether it filled its screen; the rest is then where it goes back to
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

    /// Whether newer versions of the program are looked for.
    ///
    /// @param allowed whether somebody has switched it on
    /// @param asked when it was asked last, to the second
    /// @param found what was found then, in one line, or `""`
    public record UpdateCheck(boolean allowed, Optional<Instant> asked, String found) {
        /// What a first start has.
        public static final UpdateCheck NEVER = new UpdateCheck(false, Optional.empty(), "");
    }

    public Preferences {
        textSize = Math.clamp(textSize, 100, 200);
        historyDays = Math.clamp(historyDays, 0, 3650);
        keys = Map.copyOf(keys);
    }

    public Preferences withLook(Look other) {
        return new Preferences(other, textSize, place, historyDays, updates, language, keys, country);
    }

    public Preferences withTextSize(int percent) {
        return new Preferences(look, percent, place, historyDays, updates, language, keys, country);
    }

    public Preferences withPlace(WindowPlace other) {
        return new Preferences(look, textSize, Optional.of(other), historyDays, updates, language, keys, country);
    }

    public Preferences withHistoryDays(int days) {
        return new Preferences(look, textSize, place, days, updates, language, keys, country);
    }

    public Preferences withUpdates(UpdateCheck other) {
        return new Preferences(look, textSize, place, historyDays, other, language, keys, country);
    }

    public Preferences withLanguage(String tag) {
        return new Preferences(look, textSize, place, historyDays, updates, tag, keys, country);
    }

    public Preferences withKeys(Map<String, String> other) {
        return new Preferences(look, textSize, place, historyDays, updates, language, other, country);
    }

    public Preferences withCountry(String other) {
        return new Preferences(look, textSize, place, historyDays, updates, language, keys, other);
    }
}
