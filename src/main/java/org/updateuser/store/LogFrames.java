package org.updateuser.store;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// The pages in a log as they are on the disk. The format is <https://www.sqlite.org/fileformat2.html#walformat>.
///
/// @param log all of it
/// @param size bytes a page
record LogFrames(ByteBuffer log, int size) {
    private static final int HEADER = 32; // bytes
    private static final int FRAME_HEADER = 24; // bytes
    private static final int SALT_AT = 16; // in the header, eight bytes
    private static final int FRAME_SALT_AT = 8;
    private static final int SIZE_AFTER_AT = 4; // pages of the database, in the last frame of what was committed

    /// Adds the newest state of each page that was committed. Frames with another salt are left from an earlier round.
    void committed(Map<Long, ByteBuffer> pages) {
        if (log.limit() < HEADER) {
            return;
        }
        long salt = log.getLong(SALT_AT);
        Map<Long, ByteBuffer> open = new HashMap<>();
        int frame = HEADER;
        while (frame + FRAME_HEADER + size <= log.limit() && log.getLong(frame + FRAME_SALT_AT) == salt) {
            open.put(Integer.toUnsignedLong(log.getInt(frame)), log.slice(frame + FRAME_HEADER, size));
            if (log.getInt(frame + SIZE_AFTER_AT) != 0) {
                pages.putAll(open);
                open.clear();
            }
            frame += FRAME_HEADER + size;
        }
    }
}
