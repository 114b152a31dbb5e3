package org.updateuser.sandbox;

/// One request and its answer, for those who watch.
///
/// @param method the HTTP method
/// @param target path and query as they were sent, still encoded
/// @param request the request's body, empty if there was none
/// @param status the HTTP status of the answer; 0 if the connection was cut instead
/// @param answer the answer's body as text, also if the connection was cut before it arrived; empty for a picture, and
///     if nothing was done
/// @param correlation the correlation id, the same as in the answer's header
public record Exchange(String method, String target, String request, int status, String answer, String correlation) {}
