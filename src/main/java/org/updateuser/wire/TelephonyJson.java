package org.updateuser.wire;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Extensions and the pools that they come from (facts §2, and the schema beside them).
public final class TelephonyJson {
    private static final String DELETED = "deleted";

    private TelephonyJson() {}

    /// An extension that somebody or something has.
    ///
    /// @param ownerType `USER`, `PHONE`, `IVR_CONFIG`, `GROUP` or what else the service says
    /// @param owner the id of the owner, or `""`
    /// @param ownerName as the service calls the owner, or `""`
    public record Extension(String number, String ownerType, String owner, String ownerName) {}

    /// Extensions of one length that can be given out, both ends included.
    public record Pool(String start, String end) {
        /// Whether it has an extension.
        public boolean has(String number) {
            return number.length() == start.length()
                    && number.length() == end.length()
                    && number.compareTo(start) >= 0
                    && number.compareTo(end) <= 0;
        }
    }

    /// A page of extensions that are in use.
    ///
    /// @throws Unreadable if the text is no page of them
    public static Listing<Extension> extensions(String json) throws Unreadable {
        return Page.read(json, "entities", TelephonyJson::extension);
    }

    private static Optional<Extension> extension(ObjectNode row) {
        String number = Json.text(row, "number");
        JsonNode owner = row.path("owner");
        return number.isEmpty() || Json.text(row, "state").equals(DELETED)
                ? Optional.empty()
                : Optional.of(new Extension(
                        number, Json.text(row, "ownerType"), Json.text(owner, "id"), Json.text(owner, "name")));
    }

    /// A page of pools.
    ///
    /// @throws Unreadable if the text is no page of them
    public static Listing<Pool> pools(String json) throws Unreadable {
        return Page.read(json, "entities", TelephonyJson::pool);
    }

    private static Optional<Pool> pool(ObjectNode row) {
        String start = Json.text(row, "startNumber");
        String end = Json.text(row, "endNumber");
        return start.isEmpty() || end.isEmpty() || Json.text(row, "state").equals(DELETED)
                ? Optional.empty()
                : Optional.of(new Pool(start, end));
    }
}
