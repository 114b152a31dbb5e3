package org.updateuser.bulk;

import org.updateuser.patch.BulkEdit;

/// Somebody who is to change, and how.
///
/// @param id whose
/// @param line of the file it came from, or 0
public record Demand(String id, int line, BulkEdit edit) {}
