package org.updateuser.api;

import org.updateuser.patch.Trouble.Kind;

/// What came of fetching a picture.
public sealed interface Picture {
    /// The bytes of a picture that may be decoded: PNG, JPEG, GIF of one frame or BMP, within the bounds of
    /// [PictureLine].
    final class Whole implements Picture {
        private final byte[] bytes;

        Whole(byte[] bytes) {
            this.bytes = bytes;
        }

        /// A copy, since nobody may change what others were given as well.
        public byte[] bytes() {
            return bytes.clone();
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
