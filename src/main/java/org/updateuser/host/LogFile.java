package org.updateuser.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The log of one process, in a folder where other processes keep theirs: named after its start and its process, so
/// that no two write the same file, nothing has to be locked or renamed, and a killed one leaves nothing in the way.
///
/// A folder holds [#FILES_MOST] files of at most [#BYTES_MOST] bytes; a new one takes the place of the oldest. The file
/// is opened for each write, and made by the first: whoever says nothing leaves none, and one that was deleted
/// meanwhile is made again. May be used by one thread at a time.
public final class LogFile {
    /// How large a file gets, in bytes.
    public static final int BYTES_MOST = 1024 * 1024;

    /// How many there are, of all processes together.
    public static final int FILES_MOST = 10;

    private static final Pattern OURS = Pattern.compile("updateuser-\\d{8}-\\d{6}-\\d+-\\d{3,}\\.log");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Set<OpenOption> OPENING =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);

    private final Path folder;
    private final String name;
    private final String heading;
    private int part = 1;

    /// Touches nothing yet.
    ///
    /// @param folder where it is to be
    /// @param start when the process started
    /// @param process its number
    /// @param heading the first line of each file
    public LogFile(Path folder, Instant start, long process, String heading) {
        this.folder = folder;
        this.name = "updateuser-" + TIME.format(start) + "-" + process;
        this.heading = heading;
    }

    /// The file that is written now, or will be.
    public Path path() {
        return folder.resolve(String.format(Locale.ROOT, "%s-%03d.log", name, part));
    }

    /// Writes a line at the end.
    ///
    /// @param line with its line break
    /// @throws IOException if it is not written whole, or if older files could not be removed
    public void append(String line) throws IOException {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        boolean fresh;
        try (SeekableByteChannel channel = opened()) {
            fresh = channel.size() == 0;
            if (!fresh && channel.size() + bytes.length > BYTES_MOST) {
                part++;
            } else {
                write(channel, fresh ? (heading + "\n" + line).getBytes(StandardCharsets.UTF_8) : bytes);
                bytes = new byte[0];
            }
        }
        if (bytes.length > 0) {
            append(line);
        } else if (fresh) {
            removeOldest();
        }
    }

    private SeekableByteChannel opened() throws IOException {
        Path file = path();
        try {
            return Files.newByteChannel(file, OPENING, Privacy.ofFile(file));
        } catch (NoSuchFileException noFolder) {
            Files.createDirectories(folder, Privacy.ofFolder(folder));
            return Files.newByteChannel(file, OPENING, Privacy.ofFile(file));
        }
    }

    private static void write(SeekableByteChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
    }

    /// Other processes may do the same at the same time.
    private void removeOldest() throws IOException {
        List<Path> files;
        try (Stream<Path> inside = Files.list(folder)) {
            files = inside.filter(
                            file -> OURS.matcher(file.getFileName().toString()).matches())
                    .filter(file -> !file.equals(path()))
                    .sorted()
                    .toList();
        }
        for (Path file : files.subList(0, Math.max(0, files.size() + 1 - FILES_MOST))) {
            Files.deleteIfExists(file);
        }
    }
}
