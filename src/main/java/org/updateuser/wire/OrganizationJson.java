package org.updateuser.wire;

import org.updateuser.model.Organization;
import org.updateuser.patch.Trouble.Kind;
import tools.jackson.databind.node.ObjectNode;

/// An organization as JSON.
public final class OrganizationJson {
    private OrganizationJson() {}

    /// The organization an answer describes.
    ///
    /// @throws Unreadable if the text is no object with an id: what is kept for one organization must not get mixed
    /// with another's
    public static Organization read(String json) throws Unreadable {
        ObjectNode organization = Json.object(json);
        String id = Json.text(organization, "id");
        if (id.isBlank()) {
            throw new Unreadable(Kind.WRONG_SHAPE, "an organization without id");
        }
        return new Organization(id, Json.text(organization, "name"), Json.text(organization, "defaultCountryCode"));
    }
}
