package org.updateuser.wire;

import java.util.Map;
import org.updateuser.model.Catalogue;
import tools.jackson.databind.node.ArrayNode;

/// The body of the one request that changes several people: their auto-answer, and nothing else (facts, *PatchUser*).
public final class AutoAnswerJson {
    private AutoAnswerJson() {}

    /// An array with an object for each person.
    ///
    /// @param wanted by id
    public static String write(Map<String, Boolean> wanted) {
        ArrayNode people = Json.emptyArray();
        wanted.forEach(
                (id, on) -> people.addObject().put(Catalogue.ID.name(), id).put(Catalogue.ACD_AUTO_ANSWER.name(), on));
        return Json.compact(people);
    }
}
