package org.updateuser.form;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file with people's data on its way to the disk: it belongs to the owner alone, and takes its place whole or not at
/// all. Not kept, it leaves nothing behind.
final class PrivateFile implements Closeable {
    private final Path target;
    private final Path fresh;
    private final FileChannel channel;
    private final Writer writer;

    /// Begins a file beside the one that it is to replace.
    ///
    /// @throws IOException if nothing can be written there
    PrivateFile(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        Path folder = this.target.getParent();
        if (folder == null) {
            throw new IOException("a folder, not a file");
        }
        this.fresh = Files.createTempFile(folder, this.target.getFileName() + ".", ".tmp"); // the owner's alone
        fresh.toFile().deleteOnExit();
        this.channel = FileChannel.open(fresh, StandardOpenOption.WRITE);
        this.writer =
                new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8));
    }

    /// Where its text goes.
    Writer writer() {
        return writer;
    }

    /// Puts it into its place, once all of it is on the disk.
    void keep() throws IOException {
        writer.flush();
        channel.force(true);
        writer.close();
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Leaves nothing behind of what was not kept.
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
