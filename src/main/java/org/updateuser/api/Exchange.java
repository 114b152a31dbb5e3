package org.updateuser.api;

/// One request and its answer, for those who watch: the tour, tests, a history. Never with the token.
///
/// @param method such as `GET`
/// @param path the path with its query, without the server
/// @param request the body that was sent, or `""`
/// @param status the HTTP status, or 0 where no answer came
/// @param answer the body that came, or `""`
/// @param correlation the service's name for this exchange, or `""`
public record Exchange(String method, String path, String request, int status, String answer, String correlation) {
    /// Without the bodies: they are people's data and must not reach a log by accident.
    @Override
    public String toString() {
        return method + " " + path + " " + status;
    }
}
