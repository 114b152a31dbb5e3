package org.updateuser.api;

import java.nio.ByteBuffer;
import java.util.Set;

/// The markers of a JPEG: one has its size, and each scan behind it goes over all its pixels once more.
final class JpegMarkers {
    private static final int FIRST = 2; // behind the marker that begins a JPEG
    private static final int FRAME_LENGTH = 9; // up to and with the size
    private static final int MARK = 0xff;
    private static final int SCAN = 0xda;
    private static final Set<Integer> TABLES = Set.of(0xc4, 0xc8, 0xcc); // in the midst of the numbers of frames

    /// Encoders make about ten. Thousands fit into few bytes and keep a decoder busy for hours, so as many as this
    /// count as one more picture.
    private static final int SCANS = 64;

    private final ByteBuffer bytes;

    JpegMarkers(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /// Width by height, or 0 if there is none. A preview inside is a picture of its own, and stepped over.
    long pixels() {
        int at = FIRST;
        while (at + FRAME_LENGTH <= bytes.limit() && unsigned(at) == MARK && hasLength(unsigned(at + 1))) {
            if (isFrame(unsigned(at + 1))) {
                return (long) word(at + 5) * word(at + 7) * (1 + scans(at) / SCANS);
            }
            at += unsigned(at + 1) == MARK ? 1 : 2 + word(at + 2);
        }
        return 0;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && !TABLES.contains(marker);
    }

    /// Markers without a length have no business before the size, nor has a scan.
    private static boolean hasLength(int marker) {
        return marker >= 0xc0 && (marker < 0xd0 || marker > SCAN);
    }

    /// Within a scan the mark is followed by other numbers than this.
    private long scans(int start) {
        long scans = 0;
        for (int at = start; at + 1 < bytes.limit(); at++) {
            if (unsigned(at) == MARK && unsigned(at + 1) == SCAN) {
                scans++;
            }
        }
        return scans;
    }

    private int word(int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(bytes.get(at));
    }
}
