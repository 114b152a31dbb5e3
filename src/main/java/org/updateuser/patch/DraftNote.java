package org.updateuser.patch;

import java.time.Instant;

/// What a list of drafts says of one without reading it whole.
///
/// @param id whose it is
/// @param name the person's name as the server had it
/// @param version the version it was made for, or 0 where the server told none
/// @param changes how many changes it has
/// @param changed when it was edited last
public record DraftNote(String id, String name, int version, int changes, Instant changed) {
    /// Without the name: it is a person's.
    @Override
    public String toString() {
        return "DraftNote[" + id + "]";
    }
}
