package org.updateuser.view;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/// What comes up over the window: the palette and the list of shortcuts. Each is loaded when it is first wanted; the
/// palette, which must be there at once, in a pause before that.
final class Sheets {
    private static final Duration AFTER_THE_FORM = Duration.ofMillis(2500);

    private final Views views;
    private final Overlay overlay;
    private Optional<PaletteController> palette = Optional.empty();
    private Optional<ShortcutsController> shortcuts = Optional.empty();
    private Subscription waiting = Subscription.EMPTY;

    /// @param over what they come up over
    Sheets(Screens screens, Views views, Pane over) {
        this.views = views;
        this.overlay = new Overlay(over);
        waiting = screens.people().total().subscribe((before, total) -> {
            waiting.unsubscribe();
            screens.workplace().later().run(AFTER_THE_FORM, this::palette);
        });
        screens.navigation().place().subscribe((before, now) -> overlay.close());
    }

    Overlay overlay() {
        return overlay;
    }

    private PaletteController palette() {
        PaletteController made = palette.orElseGet(
                () -> (PaletteController) views.load("palette").controller());
        made.onLeave(overlay::close);
        palette = Optional.of(made);
        return made;
    }

    void showPalette() {
        PaletteController shown = palette();
        shown.begin();
        overlay.show(shown.place(), shown.field(), () -> false);
    }

    void showShortcuts() {
        ShortcutsController shown = shortcuts.orElseGet(
                () -> (ShortcutsController) views.load("shortcuts").controller());
        shortcuts = Optional.of(shown);
        shown.begin();
        overlay.show(shown.place(), shown.field(), shown::isWaiting);
    }
}
