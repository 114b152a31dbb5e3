package org.updateuser.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// One request, before it is sent.
///
/// @param path with its query, percent-encoded, without the server
/// @param body JSON, or `""` for none
record Call(String method, String path, String body) {
    static Call get(String path) {
        return new Call("GET", path, "");
    }

    /// Whether an id can stand in a path and still mean the thing it names.
    static boolean isId(String id) {
        return !id.isBlank() && !id.equals(".") && !id.equals("..");
    }

    /// A text as it stands in a path or a query.
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
