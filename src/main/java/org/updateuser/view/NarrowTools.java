package org.updateuser.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.updateuser.view.kit.Following;
import org.updateuser.view.kit.Theme;

/// The tools of a place are icons alone where there is no room for their words.
final class NarrowTools {
    private static final double NARROW = 680; // pixels at a text size of 100 %
    private static final double PERCENT = 100;

    private NarrowTools() {}

    /// Follows the width of the place and the size of the text.
    static void follow(Region place, Pane tools, Theme theme) {
        place.widthProperty().subscribe(_ -> fit(place, tools, theme));
        Following.of(place, theme.textSizeProperty(), _ -> fit(place, tools, theme));
    }

    private static void fit(Region place, Pane tools, Theme theme) {
        boolean narrow = place.getWidth() < NARROW * theme.getTextSize() / PERCENT;
        for (Node tool : tools.getChildren()) {
            if (tool instanceof Button button) {
                button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                button.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
    }
}
