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
    record Answered(int status, String body, boolean exact, String correlation, Limits limits) implements Attempt {
        private static final byte[] NOTHING = {};
        private static final int PROXY_ASKS = 407; // RFC 9110 section 15.5.8: no server says so

        static Answered of(HttpResponse<byte[]> response) {
            String correlation = header(response, "ININ-Correlation-Id");
            Limits limits = Limits.of(response.headers());
            byte[] body = Objects.requireNonNullElse(response.body(), NOTHING); // a proxy's no has none
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(body))
                        .toString();
                return new Answered(response.statusCode(), withoutMark(text), true, correlation, limits);
            } catch (CharacterCodingException notText) {
                String text = new String(body, StandardCharsets.UTF_8);
                return new Answered(response.statusCode(), withoutMark(text), false, correlation, limits);
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
            if (status == PROXY_ASKS) {
                return Optional.of(Kind.PROXY);
            }
            return status >= 300 && status < 400 ? Optional.of(Kind.REDIRECTED) : Optional.empty();
        }

        Refusal refusal() {
            return RefusalJson.read(
                    status, body, correlation, limits.retryAfter() < 0 ? "" : Long.toString(limits.retryAfter()));
        }

        Trouble trouble(Kind kind) {
            return new Trouble(kind, "HTTP " + status + (correlation.isEmpty() ? "" : ", correlation " + correlation));
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
