package org.updateuser.view;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.updateuser.view.kit.Theme;

/// How the conflict screen fits a narrow window and large text: the side pane grows with the text as far as there is
/// room, the buttons for all conflicts go below the name, and what only reminds of keys goes.
///
/// @param body the cards below their header
/// @param all the buttons for all conflicts
/// @param keys what reminds of keys
/// @param outcome the pane beside the cards
record ConflictLayout(VBox body, HBox header, FlowPane all, Node keys, Region outcome) {
    private static final double EM = 13; // px, at 100 %
    private static final double OUTCOME = 328 / EM; // em
    private static final double OUTCOME_LEAST = 328; // px
    private static final double OUTCOME_MOST = 0.45; // of the window
    private static final double NARROW = 46; // em

    /// Follows the size of the window and of the text.
    void follow(Region window, Theme theme) {
        keys.managedProperty().bind(keys.visibleProperty());
        window.widthProperty().subscribe(width -> fit(width.doubleValue(), theme.getTextSize()));
        theme.textSizeProperty().subscribe(percent -> fit(window.getWidth(), percent.intValue()));
    }

    private void fit(double width, int percent) {
        double em = EM * percent / 100;
        double beside = Math.max(OUTCOME_LEAST, Math.min(OUTCOME * em, OUTCOME_MOST * width));
        outcome.setPrefWidth(beside);
        boolean narrow = width - beside < NARROW * em;
        keys.setVisible(!narrow);
        place(narrow);
    }

    private void place(boolean below) {
        boolean isBelow = body.getChildren().contains(all);
        if (below && !isBelow) {
            header.getChildren().remove(all);
            body.getChildren().add(1, all);
            all.getStyleClass().add("below");
        } else if (!below && isBelow) {
            body.getChildren().remove(all);
            header.getChildren().add(all);
            all.getStyleClass().remove("below");
        }
    }
}
