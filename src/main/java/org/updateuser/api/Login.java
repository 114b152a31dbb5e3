package org.updateuser.api;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.updateuser.api.Attempt.Answered;
import org.updateuser.api.Attempt.Impossible;
import org.updateuser.api.Attempt.Lost;
import org.updateuser.patch.Trouble;
import org.updateuser.patch.Trouble.Kind;
import org.updateuser.wire.TokenAnswer;
import org.updateuser.wire.TokenJson;
import org.updateuser.wire.Unreadable;

/// A login host, which gives tokens (facts §4). Its methods block.
///
/// Secrets go to this host alone, over TLS or to this machine; a redirect is not followed. What the host says
/// beyond the word for its no is not kept: it may quote what was sent.
public final class Login implements AutoCloseable {
    private static final long ANSWER_MOST = 64 * 1024; // bytes

    private final ServerAddress server;
    private final Clock clock;
    private final Timeouts timeouts;
    private final LateClient client;

    /// @param base its address, such as `https://login.mypurecloud.de`
    /// @param clock by which it is known how long a token lasts
    /// @throws Unacceptable if no secret may be sent there
    public Login(URI base, Clock clock, Timeouts timeouts) {
        this.server = new ServerAddress(base);
        this.clock = clock;
        this.timeouts = timeouts;
        this.client = new LateClient(this::client);
    }

    private HttpClient.Builder client() {
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(timeouts.connect());
        return server.isSecret() ? builder : NoCertificates.with(builder);
    }

    /// Where a browser signs somebody in.
    URI page(String clientId, URI redirect, Pkce pkce, String state) {
        return server.at("/oauth/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        clientId,
                        "redirect_uri",
                        redirect.toString(),
                        "code_challenge",
                        pkce.challenge(),
                        "code_challenge_method",
                        "S256",
                        "state",
                        state)));
    }

    /// Exchanges the code that a browser brought.
    Grant code(String clientId, String code, URI redirect, Pkce pkce) {
        return ask(
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        clientId,
                        "code",
                        code,
                        "redirect_uri",
                        redirect.toString(),
                        "code_verifier",
                        pkce.verifier()),
                "");
    }

    /// Signs a program in.
    public Grant program(String clientId, String secret) {
        String pair = Call.encoded(clientId) + ":" + Call.encoded(secret); // RFC 6749 section 2.3.1
        String basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return ask(Map.of("grant_type", "client_credentials"), basic);
    }

    /// Gets another token without asking anybody. The answer keeps the old refresh token where no new one comes.
    public Grant refresh(String clientId, String refresh) {
        Grant grant = ask(Map.of("grant_type", "refresh_token", "client_id", clientId, "refresh_token", refresh), "");
        return grant instanceof Grant.Given(Token token) && token.refresh().isEmpty()
                ? new Grant.Given(new Token(token.access(), refresh, token.until()))
                : grant;
    }

    private Grant ask(Map<String, String> fields, String authorization) {
        URI there = server.at("/oauth/token");
        HttpRequest.Builder request = HttpRequest.newBuilder(there)
                .timeout(timeouts.whole())
                .header("Accept", "application/json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", "UpdateUser")
                .POST(BodyPublishers.ofString(form(fields)));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        ProxySignIn proxy = new ProxySignIn(there);
        Attempt attempt;
        do {
            attempt = send(proxy.add(request).build());
        } while (proxy.isToRepeat(attempt));
        return switch (attempt) {
            case Answered answer -> grant(answer);
            case Lost lost -> new Grant.Failed(lost.trouble());
            case Impossible impossible ->
                new Grant.Denied(
                        impossible.refusal().status(), impossible.refusal().code());
        };
    }

    private Attempt send(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> future =
                client.get().sendAsync(request, _ -> new BoundedBody(ANSWER_MOST));
        try {
            return Answered.of(future.get(timeouts.whole().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException problem) {
            future.cancel(true);
            Failure failure = new Failure(problem);
            boolean reached = !failure.isBeforeConnection();
            return new Lost(failure.trouble(reached), reached);
        } catch (InterruptedException _) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            return new Lost(new Trouble(Kind.CUT_OFF, "ended here"), true);
        }
    }

    private Grant grant(Answered answer) {
        if (answer.obstacle().isPresent()) {
            return new Grant.Failed(answer.trouble(answer.obstacle().get()));
        }
        if (!answer.isSuccess()) {
            return new Grant.Denied(answer.status(), TokenJson.error(answer.body()));
        }
        try {
            TokenAnswer given = TokenJson.read(answer.body());
            Optional<Instant> until =
                    Optional.of(given.seconds()).filter(seconds -> seconds > 0).map(clock.instant()::plusSeconds);
            return new Grant.Given(new Token(given.access(), given.refresh(), until));
        } catch (Unreadable unreadable) {
            return new Grant.Failed(unreadable.trouble());
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + Call.encoded(field.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    /// Ends what is under way.
    @Override
    public void close() {
        client.close();
    }
}
