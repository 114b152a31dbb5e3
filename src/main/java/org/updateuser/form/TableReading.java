package org.updateuser.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.updateuser.form.Notice.Tone;
import org.updateuser.wire.Mapping;
import org.updateuser.wire.NotATable;
import org.updateuser.wire.Sheet;

/// Reads tables out of files, and says of one that cannot be read why. Blocks on the disk: never on the FX thread.
record TableReading(Words words, RunWords said) {
    /// A table that could be read.
    ///
    /// @param name of the file
    /// @param mapping what its columns are about
    record Table(String name, Sheet sheet, Mapping mapping) {}

    /// What came of it: a table, or why there is none.
    record Opened(Optional<Table> table, Optional<Notice> why) {
        static Opened of(Table table) {
            return new Opened(Optional.of(table), Optional.empty());
        }

        static Opened not(String why) {
            return not(Notice.of(Tone.BAD, why));
        }

        static Opened not(Notice why) {
            return new Opened(Optional.empty(), Optional.of(why));
        }
    }

    /// Reads one, its columns about what their names say.
    Opened read(Path file) {
        String name = FileOutput.name(file);
        try {
            Sheet sheet = Sheet.read(bytes(file));
            return Opened.of(new Table(name, sheet, Mapping.propose(sheet.header())));
        } catch (NotATable flawed) {
            return Opened.not(Notice.of(Tone.BAD, said.of(name, flawed)));
        } catch (NoSuchFileException missing) {
            return Opened.not(words.text("file.MISSING", name));
        } catch (IOException broken) {
            return Opened.not(words.text("file.UNREAD", name));
        }
    }

    /// Never more than may be in it: a file can grow, or be a pipe that never ends.
    private static byte[] bytes(Path file) throws IOException {
        if (!Files.isRegularFile(file) && Files.exists(file)) {
            throw new IOException("no ordinary file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Sheet.BYTES_MOST + 1);
        }
    }
}
