package org.updateuser.form;

/// The square that is cut out of a picture. It never leaves the picture, and never gets too small to be moved.
///
/// @param x from the left, in pixels of the picture
/// @param y from the top, in pixels
/// @param side in pixels
/// @param width of the picture
/// @param height of the picture
public record Cutout(double x, double y, double side, int width, int height) {
    private static final double LEAST = 48; // the smallest picture that the service uses

    public Cutout {
        double most = Math.min(width, height);
        side = Math.clamp(side, Math.min(LEAST, most), most);
        x = Math.clamp(x, 0, width - side);
        y = Math.clamp(y, 0, height - side);
    }

    /// As much as there is, from the middle.
    static Cutout of(int width, int height) {
        double side = Math.min(width, height);
        return new Cutout((width - side) / 2, (height - side) / 2, side, width, height);
    }

    /// The same elsewhere.
    ///
    /// @param right in pixels of the picture, to the left if negative
    /// @param down in pixels, up if negative
    public Cutout moved(double right, double down) {
        return new Cutout(x + right, y + down, side, width, height);
    }

    /// Larger or smaller around its middle, as far as there is a picture.
    public Cutout scaled(double factor) {
        Cutout sized = new Cutout(x, y, side * factor, width, height);
        double grown = (sized.side - side) / 2;
        return new Cutout(x - grown, y - grown, sized.side, width, height);
    }

    /// Whether the largest size has more pixels than there are here.
    public boolean isEnlarged() {
        return side < Renditions.LARGEST;
    }

    /// The same part of the picture once that was turned by a right angle, clockwise.
    Cutout turned() {
        return new Cutout(height - y - side, x, side, /* width= */ height, /* height= */ width);
    }
}
