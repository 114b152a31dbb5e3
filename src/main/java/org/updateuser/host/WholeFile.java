package org.updateuser.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A small file that is there whole, the old or the new one, whenever somebody looks or the power fails.
///
/// @param path where it is
record WholeFile(Path path) {
    private static final int TRIES = 5;
    private static final long PAUSE_MILLIS = 40;

    /// Replaces the content. The new file belongs to the owner alone.
    void write(String text) throws IOException {
        Path fresh = Files.createTempFile(path.toAbsolutePath().getParent(), path.getFileName() + ".", ".tmp");
        try {
            force(fresh, text);
            move(fresh);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void force(Path fresh, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /// On Windows a virus scanner may hold the old file for a moment, and then the move is refused.
    private void move(Path fresh) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AccessDeniedException held) {
                if (attempt == TRIES) {
                    throw held;
                }
                pause(held);
            }
        }
    }

    private static void pause(AccessDeniedException held) throws AccessDeniedException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw held;
        }
    }
}
