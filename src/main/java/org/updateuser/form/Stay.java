package org.updateuser.form;

import java.net.URI;
import org.updateuser.api.Bearer;
import org.updateuser.api.Reserve;
import org.updateuser.api.Site;

/// Being signed in at an organization.
///
/// @param entrance how one came in
/// @param site where it is
/// @param bearer the token while it lives
/// @param organization the id of the organization, or `""` where the service does not tell
public record Stay(Entrance entrance, Site site, Bearer bearer, String organization) {
    /// By what the organization is known while its server is silent: two of one region have one address.
    public URI identity() {
        return URI.create(site.api() + "#" + entrance.id());
    }

    /// What of the budget is left to others.
    public Reserve reserve() {
        return new Reserve(entrance.reserve());
    }

    /// Without the token.
    @Override
    public String toString() {
        return "Stay[" + entrance.id() + "]";
    }
}
