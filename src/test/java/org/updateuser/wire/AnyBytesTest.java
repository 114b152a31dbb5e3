package org.updateuser.wire;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.updateuser.wire.NotATable.Flaw;

/// Nothing but a table or the typed problem comes out of a file, whatever is in it.
class AnyBytesTest {
    @Test
    void anyBytesAreATableOrSayWhyNot() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 10_000; round++) {
            byte[] file = new byte[random.nextInt(200)];
            random.nextBytes(file);
            read(file);
            read(garbled(random));
        }
    }

    /// A table with a few of its bytes changed.
    private static byte[] garbled(SplittableRandom random) {
        Charset charset = List.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("windows-1252"))
                .get(random.nextInt(4));
        String text = (random.nextBoolean() ? "\uFEFF" : "") + "email;\"na\"\"me\"\r\na@b.c;\"Ä\n\"\n;;\n\"d\";,|\t\n";
        byte[] file = text.getBytes(charset);
        for (int left = random.nextInt(4); left > 0; left--) {
            file[random.nextInt(file.length)] = (byte) (random.nextBoolean() ? random.nextInt(256) : '"');
        }
        return file;
    }

    private static void read(byte[] file) {
        try {
            Sheet sheet = Sheet.read(file);
            assertThat(sheet.rows()).hasSize(sheet.count());
        } catch (NotATable why) {
            assertThat(why.flaw()).isIn((Object[]) Flaw.values());
        }
    }
}
