package org.updateuser.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.updateuser.model.Catalogue;
import org.updateuser.patch.Draft;
import org.updateuser.wire.DraftsFile;
import org.updateuser.wire.DraftsFile.Content;
import org.updateuser.wire.DraftsFile.Origin;
import org.updateuser.wire.NotDrafts;

/// A file that somebody gave, as far as it could be read. It may come from anybody and be anything.
sealed interface Incoming {
    Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /// Its name without the folder.
    String name();

    /// It holds drafts.
    record Read(String name, Content content) implements Incoming {}

    /// It cannot be taken.
    ///
    /// @param why the end of the key of a sentence, `drafts.file.<why>`
    record Refused(String name, String why) implements Incoming {}

    /// Reads a file; it blocks.
    ///
    /// @param now the latest time that anything in it can be from
    static Incoming of(Path file, Instant now) {
        String name = String.valueOf(file.getFileName());
        try {
            return Files.isDirectory(file)
                    ? new Refused(name, "FOLDER")
                    : new Read(name, sensible(DraftsFile.read(text(file)), now));
        } catch (NotDrafts other) {
            return new Refused(name, other.flaw().toString());
        } catch (TooLarge beyond) {
            return new Refused(name, NotDrafts.Flaw.TOO_LARGE.toString());
        } catch (CharacterCodingException noText) {
            return new Refused(name, NotDrafts.Flaw.NOT_JSON.toString());
        } catch (NoSuchFileException missing) {
            return new Refused(name, "MISSING");
        } catch (AccessDeniedException denied) {
            return new Refused(name, "DENIED");
        } catch (IOException broken) {
            return new Refused(name, "UNREAD");
        }
    }

    /// The text, of which never more is read than may be in it: a file can grow, or be a pipe that never ends.
    private static String text(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IOException("no ordinary file");
        }
        if (Files.size(file) > DraftsFile.BYTES_MOST) {
            throw new TooLarge();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) DraftsFile.BYTES_MOST + 1);
            if (bytes.length > DraftsFile.BYTES_MOST) {
                throw new TooLarge();
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        }
    }

    /// An id in capitals is the same person, and nothing is from tomorrow.
    private static Content sensible(Content content, Instant now) {
        Origin said = content.origin();
        Optional<Instant> exported = said.exported().map(time -> sensible(time, now));
        return new Content(
                new Origin(said.organization(), said.by(), exported),
                content.drafts().stream().map(draft -> sensible(draft, now)).toList(),
                content.broken());
    }

    private static Draft sensible(Draft draft, Instant now) {
        String id = UUID_FORM.matcher(draft.id()).matches() ? draft.id().toLowerCase(Locale.ROOT) : draft.id();
        return new Draft(
                draft.served().with(Catalogue.ID, id),
                draft.base().with(Catalogue.ID, id),
                draft.typed().with(Catalogue.ID, id),
                draft.done(),
                draft.undone(),
                sensible(draft.changed(), now));
    }

    private static Instant sensible(Instant time, Instant now) {
        Instant notAfter = time.isAfter(now) ? now : time;
        return notAfter.isBefore(Instant.EPOCH) ? Instant.EPOCH : notAfter;
    }

    /// It is longer than what is taken.
    final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
