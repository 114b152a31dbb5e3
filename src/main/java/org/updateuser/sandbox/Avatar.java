package org.updateuser.sandbox;

/// A portrait of nobody: a head and shoulders in flat colours that follow from an id.
///
/// It is computed point by point. Java2D would do it in fewer lines, but on a desktop it brings up a second window
/// toolkit, which fails where its libraries are not installed.
final class Avatar {
    private static final int[] GROUNDS = {
        0x2F6F8F, 0x7A5C99, 0x3F7D58, 0xB0603A, 0x5468A8, 0xA34D6B, 0x5F7A2E, 0x8A6D3B, 0x2C7A7B, 0x6B5B95
    };
    private static final int[] SKINS = {0xF3D3BD, 0xE5B896, 0xC98F66, 0x9C6644, 0x6F4530};
    private static final int[] HAIRS = {0x2B2320, 0x5A3A22, 0xA8753B, 0x8D8D8D, 0xB0472F};
    /// Points of each pixel's edge that are looked at, to smooth the outlines.
    private static final int FINE = 3;

    private final int ground;
    private final int skin;
    private final int hair;
    private final int shirt;
    private final double fringe;

    Avatar(String id) {
        var draw = new Draw(id.hashCode(), 0, "avatar");
        ground = GROUNDS[draw.below(GROUNDS.length)];
        skin = SKINS[draw.below(SKINS.length)];
        hair = HAIRS[draw.below(HAIRS.length)];
        shirt = GROUNDS[draw.below(GROUNDS.length)] ^ 0x202020;
        fringe = 0.30 + draw.below(10) / 100.0;
    }

    Picture drawn(int size) {
        int[] pixels = new int[size * size];
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                pixels[y * size + x] = pixel(x, y, size);
            }
        }
        return Png.of(pixels, size);
    }

    private int pixel(int x, int y, int size) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < FINE * FINE; i++) {
            int column = x * FINE + i % FINE;
            int row = y * FINE + i / FINE;
            double across = (column + 0.5) / (size * FINE);
            double down = (row + 0.5) / (size * FINE);
            int colour = colour(across, down);
            red += (colour >> 16) & 0xFF;
            green += (colour >> 8) & 0xFF;
            blue += colour & 0xFF;
        }
        int points = FINE * FINE;
        return ((red / points) << 16) | ((green / points) << 8) | (blue / points);
    }

    private int colour(double across, double down) {
        if (within(across, down, 0.5, 0.44, 0.17, 0.21)) {
            return down < fringe ? hair : skin;
        }
        if (within(across, down, 0.5, 0.66, 0.07, 0.09)) {
            return skin;
        }
        if (within(across, down, 0.5, 0.39, 0.20, 0.22)) {
            return hair;
        }
        return within(across, down, 0.5, 1.02, 0.36, 0.32) ? shirt : ground;
    }

    private static boolean within(double x, double y, double centreX, double centreY, double width, double height) {
        double across = (x - centreX) / width;
        double down = (y - centreY) / height;
        return across * across + down * down <= 1;
    }
}
