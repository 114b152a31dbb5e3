package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What decoding costs is known before anything is decoded, and nobody can hide it.
final class PictureHeaderTest {
    private static long pixels(byte[] bytes) {
        return new PictureHeader(bytes).format().map(PictureFormat::pixels).orElse(0L);
    }

    private static Drawing drawing() {
        return new Drawing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void eachFormatTellsItsSize(String format) throws IOException {
        byte[] picture = Drawing.real(format, 300, 70);
        assertThat(pixels(picture)).isEqualTo(21_000);
        assertThat(Picture.judged(picture))
                .isInstanceOfSatisfying(
                        Picture.Whole.class,
                        whole -> assertThat(whole)
                                .returns(300, Picture.Whole::width)
                                .returns(70, Picture.Whole::height)
                                .returns(0, Picture.Whole::turns)
                                .returns(picture.length, Picture.Whole::length)
                                .returns(
                                        format.equals("jpg") ? "JPEG" : format.toUpperCase(Locale.ROOT),
                                        Picture.Whole::format));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void aPictureCutAnywhereIsReadWithoutHarm(String format) throws IOException {
        byte[] whole = Drawing.real(format, 30, 7);
        for (int length = 0; length < whole.length; length++) {
            PictureHeader header = new PictureHeader(Arrays.copyOf(whole, length));
            assertThat(pixels(Arrays.copyOf(whole, length))).isIn(0L, 210L);
            assertThat(header.still()).hasSizeLessThanOrEqualTo(whole.length);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B", "GIF8", "<html><body>Sign in</body></html>", "<svg/>", "RIFF1234WEBPVP8 "})
    void anythingElseIsNoPicture(String text) {
        assertThat(new PictureHeader(text.getBytes(StandardCharsets.ISO_8859_1)).format())
                .isEmpty();
    }

    @Test
    void aPngOfNoSizeOrOneBeyondAllBoundsIsNotSmall() {
        assertThat(pixels(Drawing.claimed(0, 9))).isZero();
        assertThat(pixels(Drawing.claimed(-1, -1))).isEqualTo((long) Integer.MAX_VALUE * Integer.MAX_VALUE);
    }

    @Test
    void aSecondSizeInAPngCounts() {
        byte[] twice = drawing().signature().size(1, 1).size(10_000, 10_000).done();
        assertThat(pixels(twice)).isEqualTo(100_000_000);
    }

    @Test
    void aPreviewInsideAJpegIsSteppedOver() {
        byte[] bytes = drawing()
                .numbers(0xff, 0xd8, 0xff, 0xe1, 0, 13)
                .numbers(0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 1, 0, 1)
                .numbers(0xff, 0xff, 0xc2, 0, 17, 8, 0x27, 0x10, 0x27, 0x10, 3)
                .done();
        assertThat(pixels(bytes)).isEqualTo(100_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x01, 0xd0, 0xd7, 0xd8, 0xd9, 0xda})
    void aMarkerWithoutALengthDoesNotHideTheSizeOfAJpeg(int marker) {
        byte[] bytes = drawing()
                .numbers(0xff, 0xd8, 0xff, marker, 0, 2)
                .numbers(0xff, 0xc0, 0, 17, 8, 0, 1, 0, 1, 3)
                .done();
        assertThat(pixels(bytes)).isZero();
    }

    @Test
    void thousandsOfScansInAJpegCountAsMorePictures() {
        Drawing drawing = drawing().numbers(0xff, 0xd8, 0xff, 0xc2, 0, 17, 8, 0, 100, 0, 100, 3);
        for (int scan = 0; scan < 640; scan++) {
            drawing.numbers(0xff, 0xda, 0, 8, 1, 1, 0, 0, 0, 0, 0x7f);
        }
        assertThat(pixels(drawing.done())).isEqualTo(11 * 10_000);
    }

    @Test
    void ofAMovingGifTheFirstFrameIsLeft() throws IOException {
        byte[] one = Drawing.real("gif", 30, 7);
        byte[] frame = Arrays.copyOfRange(one, frameIn(one), one.length - 1);
        Drawing moving = drawing().bytes(Arrays.copyOf(one, one.length - 1));
        for (int more = 0; more < 50; more++) {
            moving.bytes(frame);
        }
        byte[] still = new PictureHeader(moving.numbers(0x3b).done()).still();
        assertThat(frames(moving.done())).isEqualTo(51);
        assertThat(frames(still)).isEqualTo(1);
        assertThat(still).hasSizeLessThanOrEqualTo(one.length);
        assertThat(ImageIO.read(new ByteArrayInputStream(still)).getWidth()).isEqualTo(30);
    }

    /// Where the descriptor of 30 by 7 pixels is.
    private static int frameIn(byte[] gif) {
        String text = new String(gif, StandardCharsets.ISO_8859_1);
        return text.indexOf(new String(new byte[] {0x2c, 0, 0, 0, 0, 30, 0, 7, 0}, StandardCharsets.ISO_8859_1));
    }

    private static int frames(byte[] gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(gif)));
        return reader.getNumImages(true);
    }

    @Test
    void aTransparentColourOfAGifIsKeptAndACommentIsNot() throws IOException {
        byte[] one = Drawing.real("gif", 30, 7);
        int frame = frameIn(one);
        byte[] control = {0x21, (byte) 0xf9, 4, 1, 0, 0, 0, 0};
        byte[] odd = {0x21, (byte) 0xf9, 5, 1, 0, 0, 0, 0, 0};
        byte[] bytes = drawing()
                .bytes(Arrays.copyOf(one, 13 + (3 << ((one[10] & 7) + 1))))
                .bytes(control)
                .bytes(odd)
                .bytes(new byte[] {0x21, (byte) 0xfe, 2, 'H', 'i', 0})
                .bytes(Arrays.copyOfRange(one, frame, one.length))
                .done();
        String still = new String(new PictureHeader(bytes).still(), StandardCharsets.ISO_8859_1);
        assertThat(still).contains(new String(control, StandardCharsets.ISO_8859_1));
        assertThat(still).doesNotContain("Hi").doesNotContain(new String(odd, StandardCharsets.ISO_8859_1));
    }
}
