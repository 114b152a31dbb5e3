package org.updateuser.form;

import java.io.IOException;
import java.io.Serial;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.updateuser.form.Notice.Tone;

/// Writes files with people's data in the background: whole or not at all, for the owner's eyes alone, and with a
/// sentence about what came of it.
///
/// @param threads where it is written and told
record FileOutput(Threads threads, Words words) {
    /// Writes what is to stand in a file.
    @FunctionalInterface
    interface Filling {
        /// Writes all of it.
        ///
        /// @return what is to be said once the file is in its place
        Notice fill(Writer out) throws IOException, Unwritten;
    }

    /// The file is not to be written after all.
    static final class Unwritten extends Exception {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Notice why;

        Unwritten(Notice why) {
            super(why.text());
            this.why = why;
        }
    }

    /// Writes a file. One that was there before is replaced, or stays as it is.
    ///
    /// @param say told what came of it
    void write(Path file, Filling filling, Consumer<Notice> say) {
        threads.fetch(() -> written(file, filling), say);
    }

    private Notice written(Path file, Filling filling) {
        try (PrivateFile whole = new PrivateFile(file)) {
            Notice done = filling.fill(whole.writer());
            whole.keep();
            return done;
        } catch (Unwritten stopped) {
            return stopped.why;
        } catch (IOException failed) {
            return failure(words, name(file), failed);
        }
    }

    /// What a file is called in a sentence.
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// Why a file was not written.
    static Notice failure(Words words, String name, IOException failed) {
        String why = switch (failed) {
            case NoSuchFileException _ -> "file.failed.folder";
            case AccessDeniedException _ -> "file.failed.denied";
            default -> "file.failed.disk";
        };
        String detail = failed.getClass().getSimpleName() + " " + failed.getMessage();
        return Notice.of(Tone.BAD, words.sentences(words.text("file.failed", name), words.text(why)), detail);
    }
}
