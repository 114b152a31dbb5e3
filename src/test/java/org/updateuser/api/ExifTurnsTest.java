package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of telephones lie on their side, and say so.
final class ExifTurnsTest {
    /// A JPEG of 30 by 7 that notes how the camera was held.
    static byte[] held(ByteOrder order, int orientation) throws IOException {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0100)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 9)
                .putShort((short) 0);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        byte[] plain = Drawing.real("jpg", 30, 7);
        int length = 2 + 6 + tiff.capacity();
        return new Drawing()
                .numbers(0xff, 0xd8, 0xff, 0xe1, length >> 8, length & 0xff)
                .bytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .bytes(tiff.array())
                .bytes(Arrays.copyOfRange(plain, 2, plain.length))
                .done();
    }

    private static int turns(byte[] bytes) {
        return new JpegMarkers(bytes).turns();
    }

    @ParameterizedTest
    @CsvSource({"1,0", "6,1", "3,2", "8,3", "2,0", "5,0", "0,0", "9,0", "65535,0"})
    void howTheCameraWasHeldIsRead(int orientation, int turns) throws IOException {
        assertThat(turns(held(ByteOrder.LITTLE_ENDIAN, orientation))).isEqualTo(turns);
        assertThat(turns(held(ByteOrder.BIG_ENDIAN, orientation))).isEqualTo(turns);
    }

    @Test
    void nothingThatIsNotedHidesTheSize() throws IOException {
        assertThat(Picture.judged(held(ByteOrder.BIG_ENDIAN, 6)))
                .isInstanceOfSatisfying(
                        Picture.Whole.class,
                        whole ->
                                assertThat(whole.width() + "x" + whole.height()).isEqualTo("30x7"));
    }

    @Test
    void aNoteThatPointsOutsideItselfIsNoNote() throws IOException {
        byte[] bytes = held(ByteOrder.BIG_ENDIAN, 6);
        for (int offset : new int[] {-1, 0, 1, 26, 1_000, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            ByteBuffer.wrap(bytes).putInt(16, offset); // where the list of notes is
            assertThat(turns(bytes)).isZero();
        }
    }
}
