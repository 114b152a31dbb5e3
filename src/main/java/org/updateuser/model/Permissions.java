package org.updateuser.model;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the owner of a token may do somewhere, as far as is known: in which divisions is not looked at, so what is
/// allowed here may still be refused.
///
/// @param known whether the service said; if not, nothing counts as missing
/// @param granted such as `directory:user:edit`; each part may be `*`
public record Permissions(boolean known, Set<String> granted) {
    /// Nobody has said anything.
    public static final Permissions UNKNOWN = new Permissions(false, Set.of());

    /// One of them is needed to change a user (facts, *Endpoints*). A third one, `admin`, is none that a role
    /// lists.
    public static final String EDIT = "directory:user:edit";

    /// Needed beside to change an extension (facts, *Endpoints*).
    public static final String EXTENSIONS = "telephony:extension:assign";

    /// Needed to put profile skills.
    public static final String PROFILE = "directory:userProfile:edit";

    private static final String ORGANIZATION = "directory:organization:admin";

    public Permissions {
        granted = Set.copyOf(granted);
    }

    /// The permission whose lack is known to keep anybody from being changed.
    public Optional<String> missingToEdit() {
        return lacks(EDIT) && lacks(ORGANIZATION) ? Optional.of(EDIT) : Optional.empty();
    }

    /// Whether it is known that a permission is not had.
    public boolean lacks(String permission) {
        return known && granted.stream().noneMatch(one -> covers(one, permission));
    }

    private static boolean covers(String granted, String wanted) {
        String[] ours = granted.split(":", -1);
        String[] theirs = wanted.split(":", -1);
        return ours.length == theirs.length
                && Stream.iterate(0, part -> part + 1)
                        .limit(ours.length)
                        .allMatch(part -> ours[part].equals("*") || ours[part].equals(theirs[part]));
    }
}
