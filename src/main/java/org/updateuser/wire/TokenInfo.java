package org.updateuser.wire;

import java.util.Set;

/// What the service says of a token.
///
/// @param scopes what its OAuth client may ask for at all; empty where the service says none, as for a program's
/// @param grant how it was got, such as `CODE` or `CLIENT-CREDENTIALS`, or `""`
public record TokenInfo(Set<String> scopes, String grant) {
    /// Whether the client may be known to lack a scope. One without `:readonly` holds that as well (facts §2).
    ///
    /// @param scope such as `users` or `users:readonly`
    public boolean lacks(String scope) {
        return !scopes.isEmpty() && !scopes.contains(scope) && !scopes.contains(scope.replace(":readonly", ""));
    }
}
