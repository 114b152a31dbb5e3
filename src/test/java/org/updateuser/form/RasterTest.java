package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Points are cut out, made smaller, turned and written as they should be, seen by the JDK's own reader.
final class RasterTest {
    private static final int RED = 0xffff0000;
    private static final int BLUE = 0xff0000ff;

    /// Left half red, right half blue.
    private static Raster halves(int width, int height) {
        int[] points = new int[width * height];
        for (int place = 0; place < points.length; place++) {
            points[place] = place % width < width / 2 ? RED : BLUE;
        }
        return new Raster(width, height, points);
    }

    private static BufferedImage read(Raster raster) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PngBytes.of(raster)));
    }

    @Test
    void eachPointIsTheMeanOfThoseItCovers() {
        Raster two = halves(200, 100).cut(new Cutout(50, 0, 100, 200, 100), 2);
        assertThat(two.point(0, 0)).isEqualTo(RED);
        assertThat(two.point(1, 1)).isEqualTo(BLUE);
        Raster three = halves(200, 100).cut(new Cutout(50, 0, 100, 200, 100), 3);
        assertThat(three.point(1, 1)).isIn(0xff7f007f, 0xff800080); // half and half
    }

    @Test
    void aSmallPartIsEnlarged() {
        Raster large = halves(48, 48).cut(Cutout.of(48, 48), 400);
        assertThat(large.width()).isEqualTo(400);
        assertThat(large.point(0, 399)).isEqualTo(RED);
        assertThat(large.point(399, 0)).isEqualTo(BLUE);
    }

    @Test
    void whatIsOutsideOfThePictureIsNothing() {
        assertThat(halves(60, 60).cut(new Cutout(500, 500, 60, 900, 900), 48).point(9, 9))
                .isZero();
    }

    @Test
    void turningGoesClockwise() {
        Raster turned = new Raster(2, 3, 1, 2, 3, 4, 5, 6).turned();
        assertThat(turned.width()).isEqualTo(3);
        assertThat(turned.points().array()).containsExactly(5, 3, 1, 6, 4, 2);
    }

    @Test
    void pointsThatAreNoPictureAreRefused() {
        assertThatThrownBy(() -> new Raster(2, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Raster(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 48, 400})
    void whatIsWrittenIsReadAgainPointByPoint(int side) throws IOException {
        Random random = new Random(side);
        int[] points =
                random.ints((long) side * side).map(point -> point | 0xff000000).toArray();
        Raster raster = new Raster(side, side, points);
        BufferedImage read = read(raster);
        assertThat(read.getColorModel().hasAlpha()).isFalse();
        assertThat(read.getRGB(0, 0, side, side, null, 0, side)).isEqualTo(points);
    }

    @Test
    void whatCanBeSeenThroughStaysSo() throws IOException {
        int half = 0x80400000; // red of half its strength, premultiplied
        BufferedImage read = read(new Raster(2, 1, half, 0));
        assertThat(read.getRGB(0, 0)).isEqualTo(0x80800000);
        assertThat(read.getRGB(1, 0)).isZero();
    }
}
