package org.updateuser.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SplittableRandom;

/// A database as others may handle it: past the store.
final class Raw {
    static final int PAGE = 4_096; // bytes

    private Raw() {}

    static Path database(Path folder) {
        return folder.resolve("updateuser.db");
    }

    /// Runs statements, creating the file if it is not there.
    static void run(Path database, List<String> statements) throws SQLException, StoreProblem {
        new DatabaseFile(database).create();
        try (Connection connection = Access.building(new DatabaseFile(database))) {
            for (String statement : statements) {
                new Session(connection).execute(statement);
            }
        }
    }

    /// The texts in the first column of what a statement finds.
    static List<String> texts(Path database, String statement) throws SQLException {
        try (Connection connection = Access.building(new DatabaseFile(database))) {
            return new Session(connection).rows(row -> row.text(1), statement);
        }
    }

    /// Overwrites a page with noise.
    ///
    /// @param page counts from 1
    static void damage(Path database, long page, long seed) throws IOException {
        byte[] noise = new byte[PAGE];
        new SplittableRandom(seed).nextBytes(noise);
        try (FileChannel channel = FileChannel.open(database, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(noise), (page - 1) * PAGE);
        }
    }

    /// Makes it look as if a program had ended without closing it.
    static void leaveLog(Path database) throws IOException {
        Files.writeString(database.resolveSibling(database.getFileName() + "-wal"), "no log at all");
    }
}
