package org.updateuser.sandbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The body of a request as it came from the socket, or the fact that it was too long.
record Arrival(String body, boolean tooLong) {
    /// Bytes; more is answered with 413 (facts §3, limits).
    static final int LIMIT = 512_000;

    /// Reads all of the body, but keeps no more than the limit: a client that is still sending would not see an
    /// answer.
    static Arrival read(HttpExchange http) throws IOException {
        InputStream in = http.getRequestBody();
        byte[] bytes = in.readNBytes(LIMIT + 1);
        in.transferTo(OutputStream.nullOutputStream());
        boolean tooLong = bytes.length > LIMIT;
        return new Arrival(tooLong ? "" : new String(bytes, StandardCharsets.UTF_8), tooLong);
    }

    Request request(HttpExchange http, Caller caller) {
        if (tooLong) {
            throw new Refusal(413, "request.entity.too.large", "A request body may have at most " + LIMIT + " bytes");
        }
        var uri = http.getRequestURI();
        return new Request(
                caller,
                http.getRequestMethod(),
                uri.toString(),
                uri.getPath(),
                query(uri.getRawQuery()),
                List.of(),
                type(http.getRequestHeaders().getFirst("Content-Type")),
                body);
    }

    private static String type(@Nullable String header) {
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    static Map<String, List<String>> query(@Nullable String raw) {
        var query = new LinkedHashMap<String, List<String>>();
        for (String part : raw == null || raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            String[] pair = part.split("=", 2);
            query.computeIfAbsent(decoded(pair[0]), _ -> new ArrayList<>())
                    .add(pair.length == 2 ? decoded(pair[1]) : "");
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.bad("bad.request", "The query cannot be decoded");
        }
    }
}
