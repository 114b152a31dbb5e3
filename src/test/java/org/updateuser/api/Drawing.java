package org.updateuser.api;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/// Pictures for a test, real ones and such as nobody draws.
final class Drawing {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /// A picture as the JDK writes it.
    ///
    /// @param format `png`, `jpg`, `gif` or `bmp`
    static byte[] real(String format, int width, int height) throws IOException {
        Drawing drawing = new Drawing();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, drawing.out);
        return drawing.done();
    }

    /// A PNG of this size, as its header says; no pixel follows.
    static byte[] claimed(int width, int height) {
        return new Drawing()
                .bytes(SIGNATURE)
                .size(width, height)
                .chunk("IEND", new byte[0])
                .done();
    }

    /// A PNG of this size with all its pixels, which are black, a bit for each.
    static byte[] vast(int width, int height) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater =
                new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] line = new byte[1 + (width + 7) / 8];
            for (int row = 0; row < height; row++) {
                deflater.write(line);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 1)
                .array();
        return new Drawing()
                .bytes(SIGNATURE)
                .chunk("IHDR", header)
                .chunk("IDAT", packed.toByteArray())
                .chunk("IEND", new byte[0])
                .done();
    }

    Drawing signature() {
        return bytes(SIGNATURE);
    }

    Drawing size(int width, int height) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 2)
                .array();
        return chunk("IHDR", header);
    }

    Drawing chunk(String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 checksum = new CRC32();
        checksum.update(body);
        return bytes(ByteBuffer.allocate(8 + body.length)
                .putInt(data.length)
                .put(body)
                .putInt((int) checksum.getValue())
                .array());
    }

    Drawing bytes(byte... more) {
        out.writeBytes(more);
        return this;
    }

    /// Numbers from 0 to 255.
    Drawing numbers(int... more) {
        for (int each : more) {
            out.write(each);
        }
        return this;
    }

    byte[] done() {
        return out.toByteArray();
    }
}
