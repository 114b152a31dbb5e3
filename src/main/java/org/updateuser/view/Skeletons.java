package org.updateuser.view;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableNumberValue;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// Rows of the final height that stand in for a list, or for a form, while it is read for the first time: all of them
/// are one shape, since the first frame has to style each node. They grow with the text, as what they stand for does.
final class Skeletons {
    private static final double PERCENT = 100;
    private static final double[] NAMES = {150, 120, 170, 110};
    private static final double[] WORKS = {90, 140, 110, 70};
    private static final double BOX = 16; // to be ticked
    private static final double BAR = 10; // its height
    private static final double GAP = 6; // between the two bars of a row
    private static final double ROUND = 4; // the corners of a bar

    private static final double EDGE = 22; // of the form
    private static final double SPACE = 14; // between a face and what stands beside it
    private static final double FACE = 48;
    private static final double FIELDS = 158; // where they begin
    private static final double LABEL_MOST = 116; // wide; it ends well before its field
    private static final double FIELD = 446; // as wide as they get
    private static final double AFTER = 48; // what is left free behind a field
    private static final double HEIGHT = 32; // of a field
    private static final double[] TABS = {42, 56, 32, 45, 40, 36, 78, 32};
    private static final double[] TITLES = {138, 252, 406};
    private static final double[] LABELS = {170, 210, 284, 324, 364, 438, 478, 518};

    private static final double PAIR = 28; // the height of a row of two people
    private static final double SIDE = 20; // at both ends of it
    private static final double BETWEEN = 8; // its columns
    private static final int SIGN = 2; // the column that says how both stand to each other
    private static final double[] SHARES = CompareCell.shares();

    /// What a row is made of, each in its place, in pixels at a text size of 100 %.
    enum Row {
        PERSON(0, 14, 28, 52),
        REQUEST(0, 16, 16, 44),
        PREVIEW(18, 52, 28, 90);

        private final double tick;
        private final double face;
        private final double across;
        private final double words;

        /// @param tick where its box begins; 0 for none
        /// @param face where the picture or sign begins
        /// @param across how wide that is; 0 for none
        /// @param words where they begin
        Row(double tick, double face, double across, double words) {
            this.tick = tick;
            this.face = face;
            this.across = across;
            this.words = words;
        }

        private String at(int place, double middle) {
            return (tick > 0 ? bar(tick, middle - BOX / 2, BOX, BOX) : "")
                    + (across > 0 ? disc(face, middle, across) : "")
                    + bar(words, middle - GAP / 2 - BAR, NAMES[place % NAMES.length], BAR)
                    + bar(words, middle + GAP / 2, WORKS[place % WORKS.length], BAR);
        }
    }

    private Skeletons() {}

    /// As many rows as there is room for.
    ///
    /// @param height of a row, which the text size changes
    /// @param size of the text, in percent
    static void fill(Pane box, Row row, ObservableDoubleValue height, ObservableNumberValue size) {
        SVGPath shape = shape(box, size);
        shape.contentProperty()
                .bind(Bindings.createStringBinding(
                        () -> rows(row, height.doubleValue() / scale(size), box.getHeight() / scale(size)),
                        height,
                        size,
                        box.heightProperty()));
    }

    /// What stands where two people are going to stand side by side: in each row its name and both values.
    ///
    /// @param size of the text, in percent
    static void compared(Pane box, ObservableNumberValue size) {
        SVGPath shape = shape(box, size);
        shape.contentProperty()
                .bind(Bindings.createStringBinding(
                        () -> pairs(box.getWidth() / scale(size), box.getHeight() / scale(size)),
                        box.widthProperty(),
                        box.heightProperty(),
                        size));
    }

    /// What stands where the form of somebody is going to.
    ///
    /// @param size of the text, in percent
    static void form(Pane box, ObservableNumberValue size) {
        SVGPath shape = shape(box, size);
        shape.contentProperty()
                .bind(Bindings.createStringBinding(
                        () -> person(box.getWidth() / scale(size)), box.widthProperty(), size));
    }

    /// It is bound, so that it goes with its window, though the theme goes on; and keeps what it is bound to.
    private static SVGPath shape(Pane box, ObservableNumberValue size) {
        SVGPath shape = new SVGPath();
        Scale scale = new Scale();
        scale.xProperty().bind(Bindings.createDoubleBinding(() -> scale(size), size));
        scale.yProperty().bind(scale.xProperty());
        shape.getTransforms().add(scale);
        shape.getStyleClass().add("shape");
        shape.setManaged(false);
        box.getChildren().add(shape);
        return shape;
    }

    private static double scale(ObservableNumberValue size) {
        return size.doubleValue() / PERCENT;
    }

    private static String rows(Row row, double height, double room) {
        StringBuilder path = new StringBuilder();
        for (int place = 0; (place + 1) * height <= room; place++) {
            path.append(row.at(place, (place + 0.5) * height));
        }
        return path.toString();
    }

    private static String pairs(double width, double room) {
        double share = width - 2 * SIDE - (SHARES.length - 1) * BETWEEN; // of the columns
        StringBuilder path = new StringBuilder();
        for (int place = 0; share > 0 && (place + 1) * PAIR <= room; place++) {
            double left = SIDE;
            for (int column = 0; column < SHARES.length; column++) {
                double wide = share * SHARES[column];
                double wanted = column == 0 ? WORKS[place % WORKS.length] : NAMES[(place + column) % NAMES.length];
                if (column != SIGN) {
                    path.append(bar(left, (place + 0.5) * PAIR - BAR / 2, Math.clamp(wide, 2 * ROUND, wanted), BAR));
                }
                left += wide + BETWEEN;
            }
        }
        return path.toString();
    }

    private static String person(double width) {
        double words = EDGE + FACE + SPACE;
        StringBuilder path = new StringBuilder(disc(EDGE, 40, FACE))
                .append(bar(words, 24, room(words, NAMES[2] + NAMES[3], width), 16))
                .append(bar(words, 48, room(words, 2 * NAMES[2], width), BAR));
        double left = EDGE;
        for (double tab : TABS) {
            if (left + tab < width) {
                path.append(bar(left, 94, tab, BAR));
            }
            left += tab + EDGE;
        }
        for (double title : TITLES) {
            path.append(bar(EDGE, title - BAR / 2, NAMES[3] / 2, BAR));
        }
        for (int row = 0; row < LABELS.length; row++) {
            path.append(bar(EDGE, LABELS[row] - BAR / 2, Math.min(WORKS[row % WORKS.length], LABEL_MOST), BAR));
            path.append(bar(FIELDS, LABELS[row] - HEIGHT / 2, room(FIELDS, FIELD, width), HEIGHT));
        }
        return path.toString();
    }

    /// As much of what is wanted as there is room for, and no less than can be drawn.
    private static double room(double left, double wanted, double width) {
        return Math.clamp(width - left - AFTER, 2 * ROUND, wanted);
    }

    private static String disc(double left, double middle, double across) {
        double half = across / 2;
        return "M" + left + " " + middle + arc(half, 1, across, 0) + arc(half, 1, -across, 0) + "z";
    }

    private static String bar(double left, double top, double width, double height) {
        double across = width - 2 * ROUND;
        double down = height - 2 * ROUND;
        return "M" + (left + ROUND) + " " + top
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
