package org.updateuser.api;

import org.updateuser.patch.Trouble.Kind;

/// What came of fetching a picture.
public sealed interface Picture {
    /// The most bytes of a picture; the service's own limit (facts, *Profile picture*).
    int BYTES_MOST = 10_000_000;

    /// The most pixels of a picture: what a good camera takes.
    long PIXELS_MOST = 24_000_000;

    /// Judges bytes by their headers, before anything is decoded: they may be anybody's.
    static Picture judged(byte[] bytes) {
        if (bytes.length > BYTES_MOST) {
            return Broken.of(Flaw.LARGE);
        }
        PictureHeader header = new PictureHeader(bytes);
        return header.format()
                .map(format -> format.pixels() > PIXELS_MOST
                        ? Broken.of(Flaw.PIXELS)
                        : new Whole(header.still(), bytes.length, format))
                .orElse(Broken.of(Flaw.FORMAT));
    }

    /// The bytes of a picture that may be decoded: PNG, JPEG, GIF of one frame or BMP, within the bounds.
    final class Whole implements Picture {
        private final byte[] bytes;
        private final int length;
        private final PictureFormat format;

        Whole(byte[] bytes, int length, PictureFormat format) {
            this.bytes = bytes;
            this.length = length;
            this.format = format;
        }

        /// A copy, since nobody may change what others were given as well.
        public byte[] bytes() {
            return bytes.clone();
        }

        /// How many bytes there were before what moves was left out.
        public int length() {
            return length;
        }

        /// Such as `PNG`.
        public String format() {
            return format.name();
        }

        /// In pixels, as stored.
        public int width() {
            return format.width();
        }

        /// In pixels, as stored.
        public int height() {
            return format.height();
        }

        /// How often it has to be turned by a right angle, clockwise, to stand upright: 0 to 3.
        public int turns() {
            return format.turns();
        }
    }

    /// There is none that can be shown.
    ///
    /// @param status what the server answered, or 0
    record Broken(Flaw flaw, int status) implements Picture {
        static Broken of(Flaw flaw) {
            return new Broken(flaw, 0);
        }
    }

    /// What can be wrong with a picture. Each has a sentence of its own.
    enum Flaw {
        /// Neither https nor http to this machine, or no address at all.
        ADDRESS,
        HOST,
        UNREACHABLE,
        UNTRUSTED,
        SLOW,
        /// The connection ended before the picture did.
        CUT,
        /// Any answer but 200 and a redirect.
        STATUS,
        /// Sent elsewhere too often, or to where no picture is fetched from.
        REDIRECT,
        /// Too many bytes.
        LARGE,
        /// Too many pixels, whatever its bytes.
        PIXELS,
        /// Nothing that this program can draw.
        FORMAT;

        static Flaw of(Kind kind) {
            return switch (kind) {
                case UNKNOWN_HOST -> HOST;
                case NOT_TRUSTED -> UNTRUSTED;
                case TIMED_OUT -> SLOW;
                case CUT_OFF -> CUT;
                default -> UNREACHABLE;
            };
        }
    }
}
