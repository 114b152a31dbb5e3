package org.updateuser.app;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.updateuser.host.Preferences;
import org.updateuser.host.Preferences.Look;
import org.updateuser.host.Preferences.WindowPlace;
import org.updateuser.view.kit.Theme;
import org.updateuser.view.kit.Theme.Mode;

/// How the window looked and where it stood last time, and where it will next time.
final class Appearance {
    private final Preferences before;

    Appearance(Preferences before) {
        this.before = before;
    }

    void restore(Stage stage, Theme theme) {
        theme.setMode(
                switch (before.look()) {
                    case LIGHT -> Mode.LIGHT;
                    case DARK -> Mode.DARK;
                    case SYSTEM -> Mode.SYSTEM;
                });
        theme.setTextSize(before.textSize());
        before.place().filter(Appearance::isOnScreen).ifPresent(place -> {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setWidth(place.width());
            stage.setHeight(place.height());
            stage.setMaximized(place.maximized());
        });
    }

    /// A screen may have been unplugged meanwhile: a window nobody can reach is no window.
    private static boolean isOnScreen(WindowPlace place) {
        Rectangle2D title = new Rectangle2D(place.x(), place.y(), Math.max(place.width(), 1), 1);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(title));
    }

    /// What is to be remembered of it.
    Preferences now(Stage stage, Theme theme) {
        Look look =
                switch (theme.getMode()) {
                    case LIGHT -> Look.LIGHT;
                    case DARK -> Look.DARK;
                    case SYSTEM -> Look.SYSTEM;
                };
        return before.withLook(look)
                .withTextSize(theme.getTextSize())
                .withPlace(new WindowPlace(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()));
    }
}
