package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The square never leaves the picture.
final class CutoutTest {
    @ParameterizedTest
    @CsvSource({"300,200, 50,0,200", "200,300, 0,50,200", "7,7, 0,0,7", "1,9, 0,4,1"})
    void atFirstItIsAsMuchAsThereIsFromTheMiddle(int width, int height, double x, double y, double side) {
        assertThat(Cutout.of(width, height)).isEqualTo(new Cutout(x, y, side, width, height));
    }

    @ParameterizedTest
    @CsvSource({"10,5, 60,5", "-60,0, 0,0", "1000,1000, 105,5", "0,-1, 50,0"})
    void movingStopsAtTheEdges(double right, double down, double x, double y) {
        Cutout moved = new Cutout(50, 0, 195, 300, 200).moved(right, down);
        assertThat(moved.x()).isEqualTo(x);
        assertThat(moved.y()).isEqualTo(y);
        assertThat(moved.side()).isEqualTo(195);
    }

    @Test
    void zoomingKeepsTheMiddleAndStopsAtTheLeastAndTheMost() {
        Cutout middle = new Cutout(100, 50, 100, 300, 200);
        assertThat(middle.scaled(0.5)).isEqualTo(new Cutout(125, 75, 50, 300, 200));
        assertThat(middle.scaled(0.0001).side()).isEqualTo(48);
        assertThat(middle.scaled(1_000)).isEqualTo(new Cutout(50, 0, 200, 300, 200));
        assertThat(Cutout.of(20, 30).scaled(0.1).side()).isEqualTo(20);
    }

    @Test
    void turnedFourTimesItIsTheSame() {
        Cutout first = new Cutout(10, 20, 60, 300, 200);
        assertThat(first.turned()).isEqualTo(new Cutout(120, 10, 60, 200, 300));
        assertThat(first.turned().turned().turned().turned()).isEqualTo(first);
    }

    @Test
    void whateverIsDoneToItStaysInside() {
        Random random = new Random(4);
        for (int round = 0; round < 10_000; round++) {
            Cutout cutout = Cutout.of(1 + random.nextInt(3_000), 1 + random.nextInt(3_000));
            for (int step = 0; step < 5; step++) {
                cutout = switch (random.nextInt(3)) {
                    case 0 -> cutout.moved(random.nextGaussian() * 1_000, random.nextGaussian() * 1_000);
                    case 1 -> cutout.scaled(random.nextDouble() * 3);
                    default -> cutout.turned();
                };
                assertThat(cutout.x()).isBetween(0.0, cutout.width() - cutout.side());
                assertThat(cutout.y()).isBetween(0.0, cutout.height() - cutout.side());
                assertThat(cutout.side()).isBetween(1.0, (double) Math.min(cutout.width(), cutout.height()));
            }
        }
    }
}
