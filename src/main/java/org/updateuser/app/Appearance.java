package org.updateuser.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.updateuser.host.Preferences;
import org.updateuser.host.Preferences.Look;
import org.updateuser.host.Preferences.WindowPlace;
import org.updateuser.host.Remembered;
import org.updateuser.view.kit.Theme;
import org.updateuser.view.kit.Theme.Mode;

/// How the window looked and where it stood last time, and where it will next time.
final class Appearance {
    private final Remembered remembered;

    Appearance(Remembered remembered) {
        this.remembered = remembered;
    }

    /// Puts the window as it was, and remembers what is changed from then on.
    void follow(Stage stage, Theme theme) {
        Preferences before = remembered.now();
        theme.setMode(mode(before.look()));
        theme.setTextSize(before.textSize());
        before.place().filter(Appearance::isOnScreen).ifPresent(place -> put(stage, place));
        theme.modeProperty().subscribe((old, mode) -> remembered.change(now -> now.withLook(look(mode))));
        theme.textSizeProperty().subscribe((old, size) -> remembered.change(now -> now.withTextSize(size.intValue())));
    }

    /// A screen may have been unplugged meanwhile: a window nobody can reach is no window.
    private static boolean isOnScreen(WindowPlace place) {
        Rectangle2D title = new Rectangle2D(place.x(), place.y(), Math.max(place.width(), 1), 1);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(title));
    }

    private static void put(Stage stage, WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /// Remembers where the window stands.
    void place(Stage stage) {
        WindowPlace place =
                new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
        remembered.change(now -> now.withPlace(place));
    }

    private static Mode mode(Look look) {
        return switch (look) {
            case LIGHT -> Mode.LIGHT;
            case DARK -> Mode.DARK;
            case CONTRAST -> Mode.CONTRAST;
            case SYSTEM -> Mode.SYSTEM;
        };
    }

    private static Look look(Mode mode) {
        return switch (mode) {
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case CONTRAST -> Look.CONTRAST;
            case SYSTEM -> Look.SYSTEM;
        };
    }
}
