package org.updateuser.patch;

import java.util.List;

/// A server's no.
///
/// @param status the HTTP status
/// @param code the service's code such as `general.conflict`, or `""`
/// @param message the service's own sentence, or `""`; shown as a detail, never as ours
/// @param correlation the id by which the vendor's support finds the exchange, or `""`
/// @param fields the properties it complains of, as far as it names them
/// @param retryAfterSeconds how long it asks to wait, or 0
public record Refusal(
        int status, String code, String message, String correlation, List<Complaint> fields, int retryAfterSeconds) {
    /// One property the service complains of.
    ///
    /// @param field its name on the wire
    /// @param code what is wrong with it, in the service's word
    public record Complaint(String field, String code) {}
}
