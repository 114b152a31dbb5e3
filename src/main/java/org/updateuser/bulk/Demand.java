package org.updateuser.bulk;

import java.util.List;
import org.updateuser.patch.BulkEdit;

/// Somebody who is to change, and how.
///
/// @param id whose
/// @param line of the file it came from, or 0
/// @param worries what was found wrong before anybody looked at the person
public record Demand(String id, int line, BulkEdit edit, List<Worry> worries) {
    public Demand {
        worries = List.copyOf(worries);
    }

    /// Without worries, and from no file.
    public Demand(String id, BulkEdit edit) {
        this(id, 0, edit, List.of());
    }
}
