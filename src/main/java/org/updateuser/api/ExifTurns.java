package org.updateuser.api;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, as it notes that in a JPEG (Exif, tag *Orientation*). JavaFX draws the picture as it is
/// stored, which is lying on its side for many pictures of telephones.
final class ExifTurns {
    private static final int EXIF = 0x45786966; // "Exif", behind the length of the segment
    private static final int TIFF = 8; // from the length of the segment to the byte order
    private static final int FIRST_LIST = 4;
    private static final int ENTRY = 12;
    private static final int ENTRIES_MOST = 512;
    private static final int ORIENTATION = 0x0112;
    private static final int VALUE = 8;

    private ExifTurns() {}

    /// How often to turn by a right angle, clockwise; 0 where nothing is noted, or a mirror image.
    ///
    /// @param at where the length of the segment is
    static int in(ByteBuffer bytes, int at) {
        try {
            if (bytes.getInt(at + 2) != EXIF) {
                return 0;
            }
            int end = Math.min(bytes.limit(), at + Short.toUnsignedInt(bytes.getShort(at)));
            ByteBuffer tiff = bytes.slice(at + TIFF, end - at - TIFF);
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            return turns(orientation(tiff));
        } catch (IndexOutOfBoundsException cutShort) {
            return 0;
        }
    }

    private static int orientation(ByteBuffer tiff) {
        int list = tiff.getInt(FIRST_LIST);
        int entries = Math.min(Short.toUnsignedInt(tiff.getShort(list)), ENTRIES_MOST);
        for (int entry = 0; entry < entries; entry++) {
            int place = list + 2 + entry * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(place)) == ORIENTATION) {
                return Short.toUnsignedInt(tiff.getShort(place + VALUE));
            }
        }
        return 0;
    }

    private static int turns(int orientation) {
        return switch (orientation) {
            case 6 -> 1;
            case 3 -> 2;
            case 8 -> 3;
            default -> 0;
        };
    }
}
