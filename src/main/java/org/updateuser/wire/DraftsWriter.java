package org.updateuser.wire;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.updateuser.patch.Draft;
import org.updateuser.wire.NotDrafts.Flaw;
import tools.jackson.databind.node.ObjectNode;

/// Writes a file of drafts, draft by draft, so that many need not be in memory at once.
public final class DraftsWriter {
    private final Writer out;
    private long bytes;
    private int drafts;

    /// Begins the file.
    ///
    /// @param out takes it as UTF-8, and is not closed
    public DraftsWriter(Writer out, DraftsFile.Origin origin) throws IOException, NotDrafts {
        this.out = out;
        String head = Json.compact(head(origin));
        put(head.substring(0, head.length() - 1) + ",\"drafts\":[");
    }

    private static ObjectNode head(DraftsFile.Origin origin) {
        ObjectNode head = Json.emptyObject();
        head.put("format", DraftsFile.FORMAT);
        head.put("version", DraftsFile.VERSION);
        origin.exported().ifPresent(time -> head.put("exported", time.toString()));
        if (!origin.by().isEmpty()) {
            head.put("by", origin.by());
        }
        origin.organization()
                .ifPresent(one ->
                        head.putObject("organization").put("id", one.id()).put("name", one.name()));
        return head;
    }

    /// Adds a draft, without its steps.
    ///
    /// @throws NotDrafts if the file would be beyond what can be taken in again
    public void add(Draft draft) throws IOException, NotDrafts {
        drafts++;
        if (drafts > DraftsFile.DRAFTS_MOST) {
            throw new NotDrafts(Flaw.TOO_MANY);
        }
        Draft plain = new Draft(draft.served(), draft.base(), draft.typed(), List.of(), List.of(), draft.changed());
        put((drafts == 1 ? "\n" : ",\n") + DraftJson.write(plain));
    }

    /// Ends the file.
    public void end() throws IOException, NotDrafts {
        put("\n]}\n");
    }

    private void put(String text) throws IOException, NotDrafts {
        bytes += text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > DraftsFile.BYTES_MOST) {
            throw new NotDrafts(Flaw.TOO_LARGE);
        }
        out.write(text);
    }
}
