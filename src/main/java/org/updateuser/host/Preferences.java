package org.updateuser.host;

import java.util.Optional;

/// What the program remembers about itself from one start to the next.
///
/// @param look light, dark or as the system
/// @param textSize the size of text in percent, 100 to 200
/// @param place where the window stood, if it ever did
/// @param historyDays how long the history of what was sent is kept, in days, 1 to 3650; 0 is for ever
public record Preferences(Look look, int textSize, Optional<WindowPlace> place, int historyDays) {
    /// What a first start has.
    public static final Preferences STANDARD = new Preferences(Look.SYSTEM, 100, Optional.empty(), 365);

    /// The colours that were chosen.
    public enum Look {
        LIGHT,
        DARK,
        SYSTEM
    }

    /// Where a window stood, in pixels of the toolkit. The screen it stood on may be gone: whoever places a window
    /// looks first.
    ///
    /// @param maximized whether it filled its screen; the rest is then where it goes back to
    public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}

    public Preferences {
        textSize = Math.clamp(textSize, 100, 200);
        historyDays = Math.clamp(historyDays, 0, 3650);
    }

    public Preferences withLook(Look other) {
        return new Preferences(other, textSize, place, historyDays);
    }

    public Preferences withTextSize(int percent) {
        return new Preferences(look, percent, place, historyDays);
    }

    public Preferences withPlace(WindowPlace other) {
        return new Preferences(look, textSize, Optional.of(other), historyDays);
    }

    public Preferences withHistoryDays(int days) {
        return new Preferences(look, textSize, place, days);
    }
}
