package org.updateuser.api;

import java.nio.ByteBuffer;
import java.util.Set;

/// The markers of a JPEG, up to the one with its size: a preview in between is a picture of its own and is stepped over.
final class JpegMarkers {
    private static final int FIRST = 2; // behind the marker that begins a JPEG
    private static final int MARK = 0xff;
    private static final Set<Integer> NO_FRAME = Set.of(0xc4, 0xc8, 0xcc); // tables in the midst of the frames' numbers

    private final ByteBuffer bytes;

    JpegMarkers(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /// Width by height, or 0 if there is none.
    long pixels() {
        int at = FIRST;
        while (at + 9 <= bytes.limit() && unsigned(at) == MARK) {
            int marker = unsigned(at + 1);
            if (isFrame(marker)) {
                return (long) Short.toUnsignedInt(bytes.getShort(at + 5)) * Short.toUnsignedInt(bytes.getShort(at + 7));
            }
            at += marker == MARK ? 1 : 2 + Short.toUnsignedInt(bytes.getShort(at + 2));
        }
        return 0;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.contains(marker);
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(bytes.get(at));
    }
}
