package org.updateuser.view.kit;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// What whoever sits at this machine has told its system about how programs are to look. Each of them changes while
/// the program runs.
///
/// @param dark whether dark colours are wished for
/// @param contrast whether a high contrast is
/// @param still whether nothing is to move
record SystemWishes(ObservableValue<Boolean> dark, ObservableValue<Boolean> contrast, ObservableValue<Boolean> still) {
    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GTK = "GTK.theme_name"; // a theme such as HighContrastInverse
    private static final String GTK_CONTRAST = "highcontrast";

    /// What the toolkit tells.
    static SystemWishes ofPlatform() {
        Platform.Preferences told = Platform.getPreferences();
        return new SystemWishes(
                told.colorSchemeProperty().map(ColorScheme.DARK::equals),
                Bindings.createBooleanBinding(() -> isContrast(told), told),
                told.reducedMotionProperty());
    }

    /// The toolkit has no property of its own for it.
    private static boolean isContrast(Platform.Preferences told) {
        return told.getBoolean(WINDOWS).orElse(false)
                || told.getString(GTK)
                        .filter(name -> name.toLowerCase(java.util.Locale.ROOT).contains(GTK_CONTRAST))
                        .isPresent();
    }
}
