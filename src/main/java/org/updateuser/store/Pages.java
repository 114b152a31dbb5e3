package org.updateuser.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The pages of a database as they are on the disk, without SQLite, which refuses a file whose first page is damaged.
/// A page that was committed to the log since counts in place of the one in the file. The format is
/// <https://www.sqlite.org/fileformat2.html>.
final class Pages {
    private static final int USUAL = 4_096; // bytes a page
    private static final long LARGEST = 1L << 30; // bytes
    private static final int SIZE_AT = 16;
    private static final int FREE_AT = 32;
    private static final int HEADER = 100; // bytes before the first page's own content

    private final ByteBuffer database;
    private final Map<Long, ByteBuffer> logged = new HashMap<>();
    private final int size;

    private Pages(ByteBuffer database, ByteBuffer log) {
        this.database = database;
        this.size = size(database);
        new LogFrames(log, size).committed(logged);
    }

    /// Those of a file that nobody has open; none of one that is larger than memory may be.
    static Pages of(DatabaseFile file) throws IOException {
        Path log = file.beside("-wal");
        return new Pages(whole(file.path()), Files.exists(log) ? whole(log) : ByteBuffer.allocate(0));
    }

    private static ByteBuffer whole(Path file) throws IOException {
        return Files.size(file) > LARGEST
                ? ByteBuffer.allocate(0)
                : ByteBuffer.wrap(Files.readAllBytes(file)).asReadOnlyBuffer();
    }

    private static int size(ByteBuffer database) {
        if (database.limit() < HEADER) {
            return USUAL;
        }
        int told = Short.toUnsignedInt(database.getShort(SIZE_AT));
        return told >= 512 && Integer.bitCount(told) == 1 ? told : USUAL;
    }

    /// How many there are, the last of them whole.
    long count() {
        long most = database.limit() / size;
        for (long number : logged.keySet()) {
            most = Math.max(most, number);
        }
        return most;
    }

    /// Bytes of all of them.
    long bytes() {
        return count() * size;
    }

    /// Bytes of each.
    int size() {
        return size;
    }

    /// One of them, or nothing if it is not there.
    ///
    /// @param number counts from 1
    ByteBuffer page(long number) {
        ByteBuffer newer = logged.get(number);
        if (newer != null) {
            return newer.duplicate();
        }
        return number < 1 || number * size > database.limit()
                ? ByteBuffer.allocate(0)
                : database.slice((int) ((number - 1) * size), size);
    }

    /// Where a page's own content begins.
    static int start(long number) {
        return number == 1 ? HEADER : 0;
    }

    /// Those that are in no table, as far as one leads to the next.
    Set<Long> free() {
        Set<Long> free = new HashSet<>();
        ByteBuffer first = page(1);
        long trunk = first.limit() == 0 ? 0 : Integer.toUnsignedLong(first.getInt(FREE_AT));
        while (page(trunk).limit() > 0 && free.add(trunk)) {
            ByteBuffer page = page(trunk);
            long leaves = Math.min(Integer.toUnsignedLong(page.getInt(4)), size / 4 - 2);
            for (int leaf = 0; leaf < leaves; leaf++) {
                free.add(Integer.toUnsignedLong(page.getInt(8 + 4 * leaf)));
            }
            trunk = Integer.toUnsignedLong(page.getInt(0));
        }
        return free;
    }
}
