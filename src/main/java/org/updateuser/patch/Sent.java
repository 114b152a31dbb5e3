package org.updateuser.patch;

import java.time.Instant;
import org.updateuser.model.Values;

/// A request that writes, as it is written down before it is sent.
///
/// @param userId whose it is
/// @param name the person's name before it
/// @param at when it was written down
/// @param by the name of who sent it, or `""` where the token belongs to a program
/// @param method `PATCH` or `DELETE`; `PUT` of profile skills, `POST` and `DELETE` of a member of a group
/// @param before the user as the server had it
/// @param patch what was asked for; of a `DELETE` of the user the state alone
public record Sent(String userId, String name, Instant at, String by, String method, Values before, Patch patch) {
    /// What a server that applied it has afterwards, but for the version.
    public Values asked() {
        return patch.applyTo(before);
    }

    /// Without values: they are people's data.
    @Override
    public String toString() {
        return "Sent[" + method + " " + userId + "]";
    }
}
