package org.updateuser.api;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The header of a BMP.
final class BitmapHeader implements PictureFormat {
    private static final int INFO = 14; // behind the header of the file
    private static final int INFO_LEAST = 40; // older ones hold shorter numbers, and JavaFX reads none of them
    private static final int WIDTH = 18;
    private static final int HEIGHT = 22;

    private final ByteBuffer bytes;

    BitmapHeader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public String name() {
        return "BMP";
    }

    private boolean isWhole() {
        return bytes.limit() >= INFO + INFO_LEAST && bytes.getInt(INFO) >= INFO_LEAST;
    }

    @Override
    public int width() {
        return isWhole() ? Math.max(0, bytes.getInt(WIDTH)) : 0;
    }

    /// A negative height means from the top down.
    @Override
    public int height() {
        return isWhole() ? (int) Math.min(Math.abs((long) bytes.getInt(HEIGHT)), Integer.MAX_VALUE) : 0;
    }

    @Override
    public long pixels() {
        return (long) width() * height();
    }
}
