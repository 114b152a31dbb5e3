package org.updateuser.form;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.updateuser.form.Notice.Tone;
import org.updateuser.patch.Draft;
import org.updateuser.store.StoreProblem;
import org.updateuser.wire.DraftsFile.Origin;
import org.updateuser.wire.DraftsWriter;
import org.updateuser.wire.NotDrafts;

/// Writes drafts into a file for somebody else.
final class DraftExport {
    /// The content could not be put together.
    private static final class Unwritten extends IOException {
        private static final long serialVersionUID = 1L;

        private final String why;

        Unwritten(String why, Exception cause) {
            super(why, cause);
            this.why = why;
        }
    }

    private final Supplies supplies;

    DraftExport(Supplies supplies) {
        this.supplies = supplies;
    }

    /// Writes the drafts of some people in the background; a file that was there before is replaced.
    ///
    /// @param ids whose, in the order in which they are written
    /// @param say told what came of it
    void write(Collection<String> ids, Path file, Consumer<Notice> say) {
        Map<String, Draft> typed = new HashMap<>();
        ids.forEach(id -> supplies.typed(id).ifPresent(draft -> typed.put(id, draft)));
        List<String> order = List.copyOf(ids);
        String by = supplies.editor().saver().ownName();
        supplies.threads().fetch(() -> written(order, typed, by, file), say);
    }

    private Notice written(List<String> ids, Map<String, Draft> typed, String by, Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            Optional<Books> books = supplies.kept().books();
            if (books.isEmpty()) {
                return failed("UNKNOWN", name, "");
            }
            Origin origin = new Origin(
                    Optional.of(books.get().organization()),
                    by,
                    Optional.of(supplies.kept().clock().instant()));
            int count = write(file, writer -> fill(writer, origin, books.get(), ids, typed));
            return Notice.of(Tone.GOOD, supplies.words().text("exported", count, name));
        } catch (StoreProblem unread) {
            return failed("UNREAD", name, unread.kind().toString());
        } catch (Unwritten beyond) {
            return failed(beyond.why, name, "");
        } catch (AccessDeniedException denied) {
            return failed("DENIED", name, denied.toString());
        } catch (NoSuchFileException missing) {
            return failed("MISSING", name, missing.toString());
        } catch (IOException broken) {
            return failed("FAILED", name, broken.toString());
        }
    }

    /// Writes what is to stand in a file.
    @FunctionalInterface
    private interface Filling {
        int fill(Writer out) throws IOException;
    }

    private static int write(Path file, Filling filling) throws IOException {
        try (PrivateFile whole = new PrivateFile(file)) {
            int count = filling.fill(whole.writer());
            whole.keep();
            return count;
        }
    }

    private static int fill(Writer out, Origin origin, Books books, List<String> ids, Map<String, Draft> typed)
            throws IOException {
        int count = 0;
        try {
            DraftsWriter writer = new DraftsWriter(out, origin);
            for (String id : ids) {
                Draft newer = typed.get(id);
                Optional<Draft> draft = newer == null ? books.drafts().find(id) : Optional.of(newer);
                if (draft.isPresent()) {
                    writer.add(draft.get());
                    count++;
                }
            }
            writer.end();
            return count;
        } catch (StoreProblem unread) {
            throw new Unwritten("UNREAD", unread);
        } catch (NotDrafts beyond) {
            throw new Unwritten(beyond.flaw().toString(), beyond);
        }
    }

    private Notice failed(String why, String name, String detail) {
        return Notice.of(Tone.BAD, supplies.words().text("exported.not." + why, name), detail);
    }
}
