package org.updateuser.api;

import java.nio.ByteBuffer;
import java.util.Set;

/// The markers of a JPEG: one has its size, and each scan behind it goes over all its pixels once more.
final class JpegMarkers implements PictureFormat {
    private static final int FIRST = 2; // behind the marker that begins a JPEG
    private static final int FRAME_LENGTH = 9; // up to and with the size
    private static final int MARK = 0xff;
    private static final int SCAN = 0xda;
    private static final int APPLICATION = 0xe1; // where cameras note how they were held
    private static final int NONE = -1;
    private static final Set<Integer> TABLES = Set.of(0xc4, 0xc8, 0xcc); // in the midst of the numbers of frames

    /// Encoders make about ten. Thousands fit into few bytes and keep a decoder busy for hours, so as many as this
    /// count as one more picture.
    private static final int SCANS = 64;

    private final ByteBuffer bytes;
    private final int frame;
    private final int turns;

    /// A preview inside is a picture of its own, and stepped over.
    JpegMarkers(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
        int found = 0;
        int at = FIRST;
        while (hasMarker(at) && !isFrame(unsigned(at + 1))) {
            int marker = unsigned(at + 1);
            found = marker == APPLICATION && found == 0 ? ExifTurns.in(this.bytes, at + 2) : found;
            at += marker == MARK ? 1 : 2 + word(at + 2);
        }
        this.frame = hasMarker(at) ? at : NONE;
        this.turns = found;
    }

    private boolean hasMarker(int at) {
        return at + FRAME_LENGTH <= bytes.limit() && unsigned(at) == MARK && hasLength(unsigned(at + 1));
    }

    @Override
    public String name() {
        return "JPEG";
    }

    @Override
    public int width() {
        return frame == NONE ? 0 : word(frame + 7);
    }

    @Override
    public int height() {
        return frame == NONE ? 0 : word(frame + 5);
    }

    @Override
    public int turns() {
        return turns;
    }

    /// Width by height, or 0 if there is none.
    @Override
    public long pixels() {
        return frame == NONE ? 0 : (long) width() * height() * (1 + scans(frame) / SCANS);
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
