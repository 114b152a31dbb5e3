package org.updateuser.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// A file that any number of processes write into at once, a line each time, in the order in which it happened.
record Ledger(Path file) {
    /// One write of the system at the end of the file: lines neither mix nor get lost, whoever is killed.
    void write(String line) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
            int length = bytes.remaining();
            if (channel.write(bytes) != length) {
                throw new IOException("half a line");
            }
        }
    }

    List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
