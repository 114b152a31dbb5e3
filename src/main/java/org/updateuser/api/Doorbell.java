package org.updateuser.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.updateuser.wire.TokenJson;

/// Reads one request to the listener of a sign-in, and says whether it is the answer that is waited for. Any page
/// in a browser on this machine can reach a port of loopback, so whatever is not exactly that answer is refused.
///
/// @param host the only Host header there may be, such as `localhost:41234`
/// @param state the secret that only the login host got to know
record Doorbell(String host, String state) {
    private static final int HEAD_MOST = 16 * 1024; // bytes
    private static final int PATIENCE = 5_000; // milliseconds between two bytes

    /// What was asked.
    ///
    /// @param page which page answers it
    /// @param arrived the answer that was waited for, if it is that
    record Ring(Page page, Optional<Arrived> arrived) {
        private static Ring refused(Page page) {
            return new Ring(page, Optional.empty());
        }
    }

    /// Never throws for what somebody sends.
    Ring read(Socket socket) throws IOException {
        socket.setSoTimeout(PATIENCE);
        try {
            return judged(head(socket.getInputStream()));
        } catch (SocketTimeoutException silent) {
            return Ring.refused(Page.MALFORMED);
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        int next = in.read();
        while (next >= 0 && head.length() < HEAD_MOST) {
            head.append((char) next);
            if (head.toString().endsWith("\r\n\r\n")) {
                return head.toString();
            }
            next = in.read();
        }
        return "";
    }

    Ring judged(String head) {
        List<String> lines = head.lines().toList();
        String[] asked = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ", -1);
        List<String> hosts = lines.stream()
                .skip(1)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("host:"))
                .map(line -> line.substring("host:".length()).strip())
                .toList();
        if (asked.length != 3 || !asked[2].startsWith("HTTP/1.")) {
            return Ring.refused(Page.MALFORMED);
        }
        if (hosts.size() != 1 || !hosts.getFirst().equalsIgnoreCase(host)) {
            return Ring.refused(Page.FOREIGN);
        }
        return asked[0].equals("GET") ? answered(asked[1]) : Ring.refused(Page.NOT_GET);
    }

    private Ring answered(String target) {
        String[] parts = target.split("\\?", 2);
        if (!parts[0].equals("/")) {
            return Ring.refused(Page.NOWHERE);
        }
        Optional<Map<String, String>> query = query(parts.length == 2 ? parts[1] : "");
        if (query.isEmpty()) {
            return Ring.refused(Page.MALFORMED);
        }
        return answered(query.get());
    }

    private Ring answered(Map<String, String> query) {
        if (!isSame(query.getOrDefault("state", ""), state)) {
            return Ring.refused(Page.STRANGER);
        }
        String code = query.getOrDefault("code", "");
        String error = query.getOrDefault("error", "");
        if (code.isEmpty() == error.isEmpty()) {
            return Ring.refused(Page.MALFORMED);
        }
        return code.isEmpty()
                ? new Ring(Page.DENIED, Optional.of(new Arrived.Denied(TokenJson.word(error))))
                : new Ring(Page.DONE, Optional.of(new Arrived.Code(code)));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /// The parameters, or nothing where one comes twice or cannot be decoded: then two readers could read two
    /// things.
    private static Optional<Map<String, String>> query(String raw) {
        Map<String, String> query = new HashMap<>();
        try {
            for (String part : raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
                String[] pair = part.split("=", 2);
                String value = pair.length == 2 ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : "";
                if (query.put(URLDecoder.decode(pair[0], StandardCharsets.UTF_8), value) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(query);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
