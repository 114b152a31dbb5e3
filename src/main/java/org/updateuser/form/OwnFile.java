package org.updateuser.form;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file that somebody exports: there whole, or not at all, and readable for its owner alone. It blocks.
///
/// @param path where it is to be
record OwnFile(Path path) {
    /// Writes what is to stand in it.
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Puts a new file in place of an earlier one once all of it is on the disk.
    void write(Content content) throws IOException {
        Path target = path.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException("a folder");
        }
        Path fresh = Files.createTempFile(folder, ".updateuser-", ".tmp"); // made for the owner alone
        try {
            fill(fresh, content);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void fill(Path fresh, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.write(out);
            out.flush();
            channel.force(true);
        }
    }
}
