package org.updateuser.form;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A picture as a PNG: nothing but the points, so that neither place nor camera of a photograph goes along.
final class PngBytes {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte DEPTH = 8;
    private static final byte COLOURS = 2;
    private static final byte COLOURS_AND_ALPHA = 6;
    private static final byte FILTER_LEFT = 1; // each byte as its difference from the one of the point before
    private static final int BYTE = 0xff;

    private final Raster raster;
    private final int channels;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PngBytes(Raster raster) {
        this.raster = raster;
        this.channels = isOpaque(raster) ? 3 : 4;
    }

    static byte[] of(Raster raster) {
        return new PngBytes(raster).written();
    }

    private static boolean isOpaque(Raster raster) {
        for (int y = 0; y < raster.height(); y++) {
            for (int x = 0; x < raster.width(); x++) {
                if (raster.point(x, y) >>> 24 != BYTE) {
                    return false;
                }
            }
        }
        return true;
    }

    private byte[] written() {
        out.writeBytes(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(raster.width())
                .putInt(raster.height())
                .put(DEPTH)
                .put(channels == 3 ? COLOURS : COLOURS_AND_ALPHA)
                .array();
        chunk("IHDR", header);
        chunk("IDAT", packed(lines()));
        chunk("IEND", new byte[0]);
        return out.toByteArray();
    }

    private byte[] lines() {
        ByteBuffer lines = ByteBuffer.allocate(raster.height() * (1 + raster.width() * channels));
        for (int y = 0; y < raster.height(); y++) {
            lines.put(FILTER_LEFT);
            int before = 0;
            for (int x = 0; x < raster.width(); x++) {
                int point = plain(raster.point(x, y));
                for (int shift : channels == 3 ? new int[] {16, 8, 0} : new int[] {16, 8, 0, 24}) {
                    lines.put((byte) ((point >> shift) - (before >> shift)));
                }
                before = point;
            }
        }
        return lines.array();
    }

    /// The colours as they are in a PNG, not premultiplied by alpha.
    private static int plain(int point) {
        int alpha = point >>> 24;
        if (alpha == BYTE || alpha == 0) {
            return point;
        }
        return alpha << 24 | plain(point >> 16, alpha) << 16 | plain(point >> 8, alpha) << 8 | plain(point, alpha);
    }

    private static int plain(int channel, int alpha) {
        return Math.min(BYTE, ((channel & BYTE) * BYTE + alpha / 2) / alpha);
    }

    private static byte[] packed(byte[] lines) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            deflater.setInput(lines);
            deflater.finish();
            byte[] some = new byte[1 << 16];
            while (!deflater.finished()) {
                packed.write(some, 0, deflater.deflate(some));
            }
        }
        return packed.toByteArray();
    }

    private void chunk(String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
