package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testfx.api.FxToolkit;
import org.updateuser.api.Picture.Whole;
import org.updateuser.view.kit.Decoding;

/// The decoder sees in the bytes what the header was read to say, or nothing at all: a size that it read otherwise
/// would be one that nobody has bounded.
@Timeout(120)
final class DecoderTest {
    private static final int ROUNDS = 3_000;
    private static final long PIXELS_MOST = 1_000_000; // a small picture that claims more is decoded slowly

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatIsLetThroughIsDecodedInTheSizeThatItsHeaderSaysOrNotAtAll() throws IOException {
        Random random = new Random(15);
        List<byte[]> seeds = PictureFuzzTest.seeds();
        int decoded = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = PictureFuzzTest.mutated(seeds.get(round % seeds.size()), random);
            if (Picture.judged(bytes) instanceof Whole whole
                    && (long) whole.width() * whole.height() <= PIXELS_MOST
                    && isDecodedAsSaid(whole, round)) {
                decoded++;
            }
        }
        assertThat(decoded).isGreaterThan(ROUNDS / 20);
    }

    private static boolean isDecodedAsSaid(Whole whole, int round) {
        Image image;
        try {
            image = Decoding.whole(whole.bytes());
        } catch (RuntimeException damaged) { // whoever decodes expects any
            return false;
        } catch (Error broken) {
            return fail("round " + round + " breaks more than itself", broken);
        }
        assertThat(image.getWidth() + "x" + image.getHeight())
                .as("round " + round + ", " + whole.format())
                .isEqualTo((double) whole.width() + "x" + (double) whole.height());
        return true;
    }
}
