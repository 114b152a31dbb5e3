package org.updateuser.view;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.updateuser.view.kit.Following;
import org.updateuser.view.kit.Theme;

/// How the conflict screen fits a narrow window and large text. The side pane grows with the text as far as there is
/// room, and then below the cards; the buttons for all conflicts go below what they stand beside; the picture, and what
/// only reminds of keys, go away.
///
/// @param body the cards and what stands above them
/// @param header the person, in the body's first line
/// @param all the buttons for all conflicts, in the header
/// @param keys what reminds of keys
/// @param outcome the pane beside the body
record ConflictLayout(Pane body, Pane header, Node avatar, Node all, Node keys, Region outcome) {
    private static final double EM = 13; // px, at 100 %
    private static final double OUTCOME = 328 / EM; // em
    private static final double OUTCOME_LEAST = 328; // px
    private static final double OUTCOME_MOST = 0.45; // of the window
    private static final double MAIN = 32; // em, as the stylesheet has it; less room and the pane goes below
    private static final double NARROW = 46; // em
    private static final double TIGHT = 30; // em

    /// Follows the size of the window and of the text.
    void follow(Region window, Theme theme) {
        keys.managedProperty().bind(keys.visibleProperty());
        avatar.managedProperty().bind(avatar.visibleProperty());
        window.widthProperty().subscribe(width -> fit(width.doubleValue(), theme.getTextSize()));
        Following.of(window, theme.textSizeProperty(), percent -> fit(window.getWidth(), percent.intValue()));
    }

    private void fit(double width, int percent) {
        double em = EM * percent / 100;
        double beside = Math.max(OUTCOME_LEAST, Math.min(OUTCOME * em, OUTCOME_MOST * width));
        boolean below = width < (MAIN + OUTCOME) * em;
        double room = below ? width : width - beside;
        outcome.setPrefWidth(below ? width : beside);
        keys.setVisible(room >= NARROW * em);
        avatar.setVisible(room >= TIGHT * em);
        place(all, room < NARROW * em, header, body);
    }

    /// Beside what it belongs to, or on the line below that.
    private static void place(Node node, boolean below, Pane beside, Pane lines) {
        Pane from = below ? beside : lines;
        if (from.getChildren().remove(node)) {
            if (below) {
                lines.getChildren().add(1, node);
                node.getStyleClass().add("below");
            } else {
                beside.getChildren().add(node);
                node.getStyleClass().remove("below");
            }
        }
    }
}
