package org.updateuser.view;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/// Rows of the final height that stand in for a list while it is read for the first time: all of them are one shape,
/// since the first frame has to style each node.
final class Skeletons {
    private static final int ROWS = 12;
    private static final double[] NAMES = {150, 120, 170, 110};
    private static final double[] WORKS = {90, 140, 110, 70};
    private static final double LEFT = 12;
    private static final double TOP = 4;
    private static final double DISC = 28;
    private static final double WORDS = 50; // where they begin
    private static final double BAR = 10; // its height
    private static final double GAP = 6; // between the two bars of a row
    private static final double ROUND = 4; // the corners of a bar

    private Skeletons() {}

    /// @param height of a row, which the text size changes
    static void fill(Pane box, ObservableDoubleValue height) {
        SVGPath shape = new SVGPath();
        shape.getStyleClass().add("shape");
        shape.setManaged(false);
        box.getChildren().add(shape);
        height.subscribe(row -> shape.setContent(rows(row.doubleValue())));
    }

    private static String rows(double height) {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            double middle = TOP + (row + 0.5) * height;
            path.append(disc(middle));
            path.append(bar(middle - GAP / 2 - BAR, NAMES[row % NAMES.length]));
            path.append(bar(middle + GAP / 2, WORKS[row % WORKS.length]));
        }
        return path.toString();
    }

    private static String disc(double middle) {
        double half = DISC / 2;
        return "M" + LEFT + " " + middle + arc(half, 1, DISC, 0) + arc(half, 1, -DISC, 0) + "z";
    }

    private static String bar(double top, double width) {
        double across = width - 2 * ROUND;
        double down = BAR - 2 * ROUND;
        return "M" + (WORDS + ROUND) + " " + top
                + "h" + across + arc(ROUND, 0, ROUND, ROUND)
                + "v" + down + arc(ROUND, 0, -ROUND, ROUND)
                + "h" + -across + arc(ROUND, 0, -ROUND, -ROUND)
                + "v" + -down + arc(ROUND, 0, ROUND, -ROUND) + "z";
    }

    /// Clockwise, to a place beside where the path is.
    private static String arc(double radius, int large, double x, double y) {
        return "a" + radius + " " + radius + " 0 " + large + " 1 " + x + " " + y;
    }
}
