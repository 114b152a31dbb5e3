package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.updateuser.api.Picture.Broken;
import org.updateuser.api.Picture.Flaw;
import org.updateuser.api.Picture.Whole;

/// Whatever bytes come, they are judged: nothing is thrown, and nothing beyond the bounds is let through.
@Timeout(120)
final class PictureFuzzTest {
    private static final int ROUNDS = 20_000;

    @Test
    void randomCutAndFlippedHeadersAreJudgedWithinTheBounds() throws IOException {
        Random random = new Random(8);
        List<byte[]> seeds = seeds();
        int whole = 0;
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = mutated(seeds.get(round % seeds.size()), random);
            switch (Picture.judged(bytes)) {
                case Whole one -> {
                    whole++;
                    assertThat((long) one.width() * one.height()).isBetween(1L, Picture.PIXELS_MOST);
                    assertThat(one.turns()).isBetween(0, 3);
                    assertThat(one.bytes()).hasSizeLessThanOrEqualTo(bytes.length + 1); // the end of a GIF
                }
                case Broken(Flaw flaw, int status) -> {
                    refused++;
                    assertThat(flaw).isIn(Flaw.FORMAT, Flaw.PIXELS);
                    assertThat(status).isZero();
                }
            }
        }
        assertThat(whole).isGreaterThan(ROUNDS / 10); // else only the first bytes would be tried
        assertThat(refused).isGreaterThan(ROUNDS / 10);
    }

    static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String format : List.of("png", "jpg", "gif", "bmp")) {
            seeds.add(Drawing.real(format, 30, 7));
        }
        seeds.add(ExifTurnsTest.held(ByteOrder.LITTLE_ENDIAN, 6));
        seeds.add(Drawing.claimed(6_000, 4_000));
        return seeds;
    }

    static byte[] mutated(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        switch (random.nextInt(4)) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 1 -> { // the rest is noise
                byte[] noise = new byte[random.nextInt(2_000)];
                random.nextBytes(noise);
                System.arraycopy(bytes, 0, noise, 0, Math.min(noise.length, random.nextInt(30)));
                bytes = noise;
            }
            default -> { // most of them where the size is
                int flips = 1 + random.nextInt(12);
                for (int flip = 0; flip < flips; flip++) {
                    int range = random.nextBoolean() ? Math.min(bytes.length, 64) : bytes.length;
                    bytes[random.nextInt(range)] ^= (byte) (1 << random.nextInt(8));
                }
            }
        }
        return bytes;
    }
}
