package org.updateuser.view.audit;

import javafx.scene.paint.Color;

/// How much one colour stands out from another, as WCAG 2.2 has it: 1 to 21.
final class Ratio {
    private Ratio() {}

    static double of(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /// Opaque colours as pixels.
    static double of(int one, int other) {
        return of(colour(one), colour(other));
    }

    static Color colour(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    /// What is seen where something that can be seen through lies on something that cannot.
    static Color over(Color above, double opacity, Color below) {
        double share = above.getOpacity() * opacity;
        return Color.color(
                mix(above.getRed(), below.getRed(), share),
                mix(above.getGreen(), below.getGreen(), share),
                mix(above.getBlue(), below.getBlue(), share));
    }

    private static double mix(double above, double below, double share) {
        return Math.clamp(above * share + below * (1 - share), 0, 1);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
