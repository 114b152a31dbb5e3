package org.updateuser.view;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import org.updateuser.view.kit.Following;
import org.updateuser.view.kit.Theme;

/// Two panes stand beside each other where there is room for them at the size of the text, and else below each other.
final class Stacking {
    private static final double BESIDE = 620 / 13.0; // em

    private Stacking() {}

    /// Follows the size of the window and of the text.
    static void follow(SplitPane panes, Theme theme) {
        panes.widthProperty().subscribe(_ -> turn(panes, theme));
        Following.of(panes, theme.textSizeProperty(), _ -> turn(panes, theme));
    }

    private static void turn(SplitPane panes, Theme theme) {
        boolean beside = panes.getWidth() >= BESIDE * theme.em() || panes.getWidth() == 0;
        panes.setOrientation(beside ? Orientation.HORIZONTAL : Orientation.VERTICAL);
    }
}
