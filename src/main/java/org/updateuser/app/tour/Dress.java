package org.updateuser.app.tour;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.updateuser.view.kit.Theme;
import org.updateuser.view.kit.Theme.Mode;

/// How a window is dressed for a picture.
///
/// @param size of its text, in percent
record Dress(Mode mode, int size) {
    private static final int USUAL = 100;
    private static final int LARGE = 200;

    /// Every way that the gallery shows a screen in.
    static final List<Dress> ALL = Stream.of(Mode.LIGHT, Mode.DARK, Mode.CONTRAST)
            .flatMap(mode -> Stream.of(new Dress(mode, USUAL), new Dress(mode, LARGE)))
            .toList();

    /// What a theme has on now.
    static Dress of(Theme theme) {
        return new Dress(theme.getMode(), theme.getTextSize());
    }

    /// Puts it on; call on the FX thread.
    void put(Theme theme) {
        theme.setMode(mode);
        theme.setTextSize(size);
    }

    /// Such as `light-100`: the name of a folder.
    String folder() {
        return mode.name().toLowerCase(Locale.ROOT) + "-" + size;
    }
}
