package org.updateuser.view;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows of the final height that stand in for a list while it is read for the first time.
final class Skeletons {
    private static final int ROWS = 12;
    private static final double[] NAMES = {150, 120, 170, 110};
    private static final double[] WORKS = {90, 140, 110, 70};

    private Skeletons() {}

    static void fill(VBox box) {
        for (int row = 0; row < ROWS; row++) {
            box.getChildren().add(row(NAMES[row % NAMES.length], WORKS[row % WORKS.length]));
        }
    }

    private static HBox row(double name, double work) {
        Region disc = new Region();
        disc.getStyleClass().add("disc");
        VBox bars = new VBox(6, bar(name), bar(work));
        bars.setTranslateY(9);
        HBox row = new HBox(disc, bars);
        row.getStyleClass().add("skeleton-row");
        return row;
    }

    private static Region bar(double width) {
        Region bar = new Region();
        bar.getStyleClass().add("bar");
        bar.setMaxWidth(width);
        bar.setPrefWidth(width);
        return bar;
    }
}
