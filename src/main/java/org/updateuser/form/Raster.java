package org.updateuser.form;

import java.nio.IntBuffer;

/// A picture point by point, each as alpha, red, green and blue with the colours premultiplied by alpha. Never changed.
public final class Raster {
    private static final int BYTE = 0xff;

    private final int width;
    private final int height;
    private final int[] points;

    /// @param points row by row from the top; the raster's own from now on
    /// @throws IllegalArgumentException if there are fewer or more than width by height
    public Raster(int width, int height, int... points) {
        if (width <= 0 || height <= 0 || (long) width * height != points.length) {
            throw new IllegalArgumentException(width + " by " + height + " are not " + points.length);
        }
        this.width = width;
        this.height = height;
        this.points = points;
    }

    /// In pixels.
    public int width() {
        return width;
    }

    /// In pixels.
    public int height() {
        return height;
    }

    /// Its points, to be drawn without being copied.
    public IntBuffer points() {
        return IntBuffer.wrap(points);
    }

    int point(int x, int y) {
        return points[y * width + x];
    }

    /// Turned by a right angle, clockwise.
    Raster turned() {
        int[] turned = new int[points.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + height - 1 - y] = points[y * width + x];
            }
        }
        return new Raster(/* width= */ height, /* height= */ width, turned);
    }

    /// What is within a square of it, made as large as wanted: each new point is the mean of those that it covers.
    ///
    /// @param side of the new picture in pixels
    Raster cut(Cutout cutout, int side) {
        int[] cut = new int[side * side];
        double step = cutout.side() / side;
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                cut[y * side + x] = mean(cutout.x() + x * step, cutout.y() + y * step, step);
            }
        }
        return new Raster(side, side, cut);
    }

    private int mean(double left, double top, double step) {
        double right = Math.min(left + step, width);
        double bottom = Math.min(top + step, height);
        double alpha = 0;
        double red = 0;
        double green = 0;
        double blue = 0;
        double area = 0;
        for (int y = (int) top; y < bottom; y++) {
            double high = Math.min(y + 1, bottom) - Math.max(y, top);
            for (int x = (int) left; x < right; x++) {
                double part = high * (Math.min(x + 1, right) - Math.max(x, left));
                int point = points[y * width + x];
                alpha += part * (point >>> 24);
                red += part * (point >> 16 & BYTE);
                green += part * (point >> 8 & BYTE);
                blue += part * (point & BYTE);
                area += part;
            }
        }
        return area <= 0
                ? 0
                : channel(alpha, area) << 24
                        | channel(red, area) << 16
                        | channel(green, area) << 8
                        | channel(blue, area);
    }

    private static int channel(double sum, double area) {
        return Math.clamp(Math.round(sum / area), 0, BYTE);
    }
}
