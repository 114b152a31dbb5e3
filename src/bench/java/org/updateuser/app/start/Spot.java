package org.updateuser.app.start;

/// A rectangle of the screen, and what was seen there last.
final class Spot {
    private final Framebuffer screen;
    private final int left;
    private final int top;
    private final int width;
    private final int[] seen;

    Spot(Framebuffer screen, int left, int top, int width, int height) {
        this.screen = screen;
        this.left = left;
        this.top = top;
        this.width = width;
        this.seen = new int[width * height];
        look();
    }

    /// How many pixels are otherwise than when it was looked at.
    int changed() {
        int changed = 0;
        for (int at = 0; at < seen.length; at++) {
            changed += seen[at] == pixel(at) ? 0 : 1;
        }
        return changed;
    }

    /// Looks at it.
    void look() {
        for (int at = 0; at < seen.length; at++) {
            seen[at] = pixel(at);
        }
    }

    private int pixel(int at) {
        return screen.pixel(left + at % width, top + at / width);
    }
}
