package org.updateuser.app.tour;

import java.util.Comparator;
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

    /// The same in the order in which the least is changed from one to the next: another size of text costs more than
    /// another look.
    static List<Dress> inTurn(List<Dress> dresses) {
        Comparator<Dress> looks = Comparator.comparing(Dress::mode);
        Stream<Dress> usual =
                dresses.stream().filter(dress -> dress.size == USUAL).sorted(looks);
        Stream<Dress> others = dresses.stream()
                .filter(dress -> dress.size != USUAL)
                .sorted(Comparator.comparingInt(Dress::size).thenComparing(looks.reversed()));
        return Stream.concat(usual, others).toList();
    }

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
