package org.updateuser.wire;

import java.util.ArrayList;
import java.util.List;
import org.updateuser.patch.Trouble.Kind;
import tools.jackson.databind.JsonNode;

/// A list of releases as JSON: an array of objects with `tag_name`, `html_url`, `draft` and `prerelease`, as GitHub,
/// Gitea and Forgejo answer it.
public final class ReleasesJson {
    private ReleasesJson() {}

    /// The releases of a list, in its order. Entries without a name, and those that are not out yet, are left out.
    ///
    /// @throws Unreadable if the text is no array of objects
    public static List<Release> read(String json) throws Unreadable {
        JsonNode list = Json.tree(json);
        if (!list.isArray()) {
            throw new Unreadable(Kind.WRONG_SHAPE, "a list was expected, not " + list.getNodeType());
        }
        List<Release> releases = new ArrayList<>();
        for (JsonNode entry : list) {
            JsonNode release = Json.asObject(entry);
            String tag = Json.text(release, "tag_name");
            if (!tag.isBlank() && !release.path("draft").booleanValue(false)) {
                releases.add(new Release(
                        tag,
                        Json.text(release, "html_url"),
                        release.path("prerelease").booleanValue(false)));
            }
        }
        return releases;
    }
}
