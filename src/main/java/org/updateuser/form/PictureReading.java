package org.updateuser.form;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.updateuser.api.Picture.Broken;
import org.updateuser.api.Picture.Flaw;
import org.updateuser.api.Picture.Whole;
import org.updateuser.form.Notice.Tone;

/// Reads a picture out of a file, judged before it is decoded. Blocks: never on the FX thread.
///
/// @param decoders how many may be at work at once, here and elsewhere
record PictureReading(Words words, Semaphore decoders) {
    private static final System.Logger LOG = System.getLogger(PictureReading.class.getName());

    /// A picture, or why there is none.
    record Opened(Optional<Raster> raster, Optional<Notice> why) {}

    /// Reads and decodes a file, or says why not.
    ///
    /// @param decode throws if the bytes are damaged
    Opened read(Path file, Function<Undecoded, Raster> decode) {
        String called = FileOutput.name(file);
        try {
            return switch (PictureFiles.read(file)) {
                case Broken(Flaw flaw, int _) -> unusable(called, flaw.name().toLowerCase(Locale.ROOT));
                case Whole whole -> new Opened(Optional.of(decoded(new Undecoded(whole), decode)), Optional.empty());
            };
        } catch (NoSuchFileException missing) {
            return failed(words.text("file.MISSING", called));
        } catch (IOException unread) {
            return failed(words.text("file.UNREAD", called));
        } catch (RuntimeException undecodable) { // decoders throw anything at bytes made up by a stranger
            LOG.log(System.Logger.Level.DEBUG, "A picture cannot be decoded", undecodable);
            return unusable(called, "damaged");
        }
    }

    private Opened unusable(String called, String flaw) {
        return failed(words.text("picture.unusable", called, words.text("images.broken." + flaw)));
    }

    private static Opened failed(String sentence) {
        return new Opened(Optional.empty(), Optional.of(Notice.of(Tone.BAD, sentence)));
    }

    private Raster decoded(Undecoded undecoded, Function<Undecoded, Raster> decode) {
        decoders.acquireUninterruptibly();
        try {
            Raster upright = decode.apply(undecoded);
            for (int turn = 0; turn < undecoded.turns(); turn++) {
                upright = upright.turned();
            }
            return upright;
        } finally {
            decoders.release();
        }
    }
}
