package org.updateuser.api;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;
import org.updateuser.patch.Trouble.Kind;
import org.updateuser.wire.RefusalJson;

/// What came of sending one call, before anybody says what it means.
sealed interface Attempt {
    /// A whole answer came.
    ///
    /// @param exact whether the body is text to its last byte: what is half understood must not be written back
    /// @param limits what it says of how much may be asked
    /// @param challenge what a proxy asks, if it is the answer of one
    record Answered(
            int status,
            String body,
            boolean exact,
            String correlation,
            Limits limits,
            Optional<ProxyChallenge> challenge)
            implements Attempt {
        private static final byte[] NOTHING = {};

        /// That of a server.
        Answered(int status, String body, boolean exact, String correlation, Limits limits) {
            this(status, body, exact, correlation, limits, Optional.empty());
        }

        static Answered of(HttpResponse<byte[]> response) {
            String correlation = header(response, "ININ-Correlation-Id");
            Limits limits = Limits.of(response.headers());
            Optional<ProxyChallenge> challenge = ProxyChallenge.of(response);
            byte[] body = Objects.requireNonNullElse(response.body(), NOTHING); // a proxy's no has none
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(body))
                        .toString();
                return new Answered(response.statusCode(), withoutMark(text), true, correlation, limits, challenge);
            } catch (CharacterCodingException notText) {
                String text = new String(body, StandardCharsets.UTF_8);
                return new Answered(response.statusCode(), withoutMark(text), false, correlation, limits, challenge);
            }
        }

        private static String header(HttpResponse<?> response, String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /// A byte order mark is no JSON, and some gateways put one in front.
        private static String withoutMark(String text) {
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }

        boolean isSuccess() {
            return status >= 200 && status < 300;
        }

        /// What kept the request from the service, if this is no answer of it.
        Optional<Kind> obstacle() {
            if (challenge.isPresent()) {
                return challenge.map(asks -> asks.isSpoken() ? Kind.PROXY : Kind.PROXY_FOREIGN);
            }
            return status >= 300 && status < 400 ? Optional.of(Kind.REDIRECTED) : Optional.empty();
        }

        Refusal refusal() {
            return RefusalJson.read(
                    status, body, correlation, limits.retryAfter() < 0 ? "" : Long.toString(limits.retryAfter()));
        }

        Trouble trouble(Kind kind) {
            String asks = challenge.map(ProxyChallenge::detail).orElse("");
            String detail = "HTTP " + status + (asks.isEmpty() ? "" : ", " + asks);
            return new Trouble(kind, detail + (correlation.isEmpty() ? "" : ", correlation " + correlation));
        }

        @Override
        public String toString() {
            return "Answered[" + status + "]";
        }
    }

    /// No whole answer came.
    ///
    /// @param reached whether the server may have got the request
    record Lost(Trouble trouble, boolean reached) implements Attempt {}

    /// Nothing was sent, since the request could not be made: what the service would say of it.
    record Impossible(Refusal refusal) implements Attempt {}
}
