package org.updateuser.wire;

import java.util.List;
import org.updateuser.patch.Trouble.Kind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The bodies of the requests beside the PATCH: members of a group, and profile skills (facts, *Endpoints*).
public final class MembersJson {
    private MembersJson() {}

    /// The version of a group that an answer describes.
    ///
    /// @throws Unreadable if there is none in it
    public static int version(String json) throws Unreadable {
        long version = Json.number(Json.object(json), "version", -1);
        if (version < 0 || version > Integer.MAX_VALUE) {
            throw new Unreadable(Kind.WRONG_SHAPE, "a group without version");
        }
        return (int) version;
    }

    /// The body that adds members to the group of that version.
    public static String write(List<String> ids, int version) {
        ObjectNode body = Json.emptyObject();
        ids.forEach(body.putArray("memberIds")::add);
        return Json.compact(body.put("version", version));
    }

    /// A list of texts.
    public static String write(List<String> texts) {
        ArrayNode list = Json.emptyArray();
        texts.forEach(list::add);
        return Json.compact(list);
    }
}
