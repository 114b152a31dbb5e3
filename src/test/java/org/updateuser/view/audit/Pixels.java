package org.updateuser.view.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// What is painted in a part of a scene.
final class Pixels {
    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final int[] colours;

    private Pixels(int left, int top, WritableImage image) {
        this.left = left;
        this.top = top;
        width = (int) image.getWidth();
        height = (int) image.getHeight();
        colours = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
    }

    static Pixels of(Scene scene) {
        return new Pixels(0, 0, scene.snapshot(null));
    }

    /// A part only, in coordinates of the scene.
    static Pixels of(Scene scene, Bounds part) {
        int x = (int) Math.max(0, Math.floor(part.getMinX()));
        int y = (int) Math.max(0, Math.floor(part.getMinY()));
        int right = (int) Math.min(scene.getWidth(), Math.ceil(part.getMaxX()));
        int bottom = (int) Math.min(scene.getHeight(), Math.ceil(part.getMaxY()));
        SnapshotParameters wanted = new SnapshotParameters();
        wanted.setViewport(new Rectangle2D(x, y, Math.max(1, right - x), Math.max(1, bottom - y)));
        if (scene.getFill() instanceof Color fill) {
            wanted.setFill(fill);
        }
        return new Pixels(x, y, scene.getRoot().snapshot(wanted, null));
    }

    /// Styles and lays out what has changed, as each picture and each pulse does; all of the scene would take long.
    static void settle(Scene scene) {
        of(scene, new BoundingBox(0, 0, 1, 1));
    }

    boolean holds(int x, int y) {
        return x >= left && y >= top && x < left + width && y < top + height;
    }

    /// The colour at a place of the scene that this holds.
    int at(int x, int y) {
        return colours[(y - top) * width + x - left];
    }

    /// The colours that make up at least this share of a part, the rest being seams and rounded corners.
    List<Integer> grounds(Bounds part, double share) {
        Map<Integer, Integer> counts = new HashMap<>();
        int all = 0;
        for (int y = (int) Math.floor(part.getMinY()); y < Math.ceil(part.getMaxY()); y++) {
            for (int x = (int) Math.floor(part.getMinX()); x < Math.ceil(part.getMaxX()); x++) {
                if (holds(x, y)) {
                    counts.merge(at(x, y), 1, Integer::sum);
                    all++;
                }
            }
        }
        double least = all * share;
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= least)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Whether the same is painted in a part of both.
    boolean isAlike(Pixels other, Bounds part) {
        for (int y = (int) part.getMinY(); y < part.getMaxY(); y++) {
            for (int x = (int) part.getMinX(); x < part.getMaxX(); x++) {
                if (holds(x, y) && at(x, y) != other.at(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// How many pixels stand out by at least this ratio from what is painted at the same place there.
    int differing(Pixels other, double ratio) {
        int count = 0;
        Map<Long, Boolean> known = new HashMap<>();
        for (int place = 0; place < Math.min(colours.length, other.colours.length); place++) {
            int one = colours[place];
            int two = other.colours[place];
            if (one != two
                    && known.computeIfAbsent((long) one << 32 | two & 0xffffffffL, _ -> Ratio.of(one, two) >= ratio)) {
                count++;
            }
        }
        return count;
    }
}
