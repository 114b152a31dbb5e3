package org.updateuser.wire;

import java.io.IOException;
import java.io.Writer;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Result;
import org.updateuser.patch.Sent;
import tools.jackson.databind.node.ObjectNode;

/// The history as JSON: an array with an object for each request, a line each. Of the user before and after it has the
/// version and what the request was about.
public final class HistoryJson implements HistoryText {
    private final Writer writer;
    private boolean some;

    /// @param writer where it goes; left open
    public HistoryJson(Writer writer) {
        this.writer = writer;
    }

    @Override
    public void begin() throws IOException {
        writer.write("[");
    }

    @Override
    public void add(Entry entry) throws IOException {
        writer.write(some ? ",\n" : "\n");
        writer.write(Json.compact(tree(entry)));
        some = true;
    }

    @Override
    public void end() throws IOException {
        writer.write("\n]\n");
        writer.flush();
    }

    private static ObjectNode tree(Entry entry) {
        Sent sent = entry.sent();
        Result result = entry.result();
        ObjectNode tree = Json.emptyObject()
                .put("number", entry.number())
                .put("time", sent.at().toString())
                .put("personId", sent.userId())
                .put("name", sent.name())
                .put("by", sent.by())
                .put("method", sent.method());
        tree.set("request", UserJson.tree(sent.patch()));
        tree.set("before", touched(sent.before(), sent.patch()));
        tree.put("outcome", result.fate().name())
                .put("knownAt", result.at().toString())
                .put("status", result.status())
                .put("code", result.detail())
                .put("correlation", result.correlation());
        tree.set("after", touched(result.after(), sent.patch()));
        return tree;
    }

    private static ObjectNode touched(Values user, Patch patch) {
        Values touched = Values.EMPTY.take(Catalogue.VERSION, user);
        for (Field<?> property : patch.fields()) {
            touched = touched.take(property, user);
        }
        return UserJson.tree(touched);
    }
}
