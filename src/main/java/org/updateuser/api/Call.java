package org.updateuser.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

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

    /// Whether it changes nothing, so that it can be sent again whatever became of it.
    boolean isRead() {
        return method.equals("GET") || (method.equals("POST") && resource().endsWith("/search"));
    }

    private String resource() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    /// What a write is to, such as `/api/v2/users/17`: of one thing the writes go one after the other.
    String subject() {
        return first(5);
    }

    /// What kind of call it is, such as `GET /api/v2/users`: a server may count each kind by itself.
    String kind() {
        return method + " " + first(4);
    }

    private String first(int parts) {
        return Arrays.stream(resource().split("/")).limit(parts).collect(Collectors.joining("/"));
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
