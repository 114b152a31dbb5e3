package org.updateuser.api;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.updateuser.api.Attempt.Answered;
import org.updateuser.api.Attempt.Impossible;
import org.updateuser.api.Attempt.Lost;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;
import org.updateuser.patch.Trouble.Kind;

/// The line to one server: sends a call once, waits no longer than allowed, and tells what came back.
final class Line implements Way {
    private static final long ANSWER_MOST = 64L * 1024 * 1024; // bytes

    private static final int UNAUTHORIZED = 401;

    static final Trouble ENDED = new Trouble(Kind.CUT_OFF, "ended here");
    private static final Lost NOT_BEGUN = new Lost(ENDED, false);

    private final LateClient client;
    private final ServerAddress server;
    private final TokenSource token;
    private final Consumer<Exchange> observer;
    private final Timeouts timeouts;

    Line(ServerAddress server, TokenSource token, Consumer<Exchange> observer, Timeouts timeouts) {
        this.server = server;
        this.token = token;
        this.observer = observer;
        this.timeouts = timeouts;
        this.client = new LateClient(this::client);
    }

    private HttpClient.Builder client() {
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(timeouts.connect());
        return server.isSecret() ? builder : NoCertificates.with(builder);
    }

    /// A 401 says that nothing was done, so the same may be sent once more with another token; then only what came
    /// of that is told.
    @Override
    public Attempt send(Call call) {
        String secret = token.get();
        Attempt attempt = attempted(call, secret);
        boolean rejected = attempt instanceof Answered answer && answer.status() == UNAUTHORIZED;
        if (rejected && token.renew(secret)) {
            return told(call, attempted(call, token.get()));
        }
        return told(call, attempt);
    }

    /// What never came to be sent is no exchange.
    private Attempt told(Call call, Attempt attempt) {
        boolean tooLarge = call.bytes().length > GenesysCloud.REQUEST_BYTES_MOST;
        boolean tried = !(attempt instanceof Impossible) && !tooLarge && !attempt.equals(NOT_BEGUN);
        if (tried) {
            observer.accept(observed(call, attempt));
        }
        return attempt;
    }

    private Attempt attempted(Call call, String secret) {
        if (!isCarriable(secret)) {
            return new Impossible(new Refusal(401, "token.malformed", "", "", List.of(), 0));
        }
        if (call.bytes().length > GenesysCloud.REQUEST_BYTES_MOST) {
            return new Lost(new Trouble(Kind.TOO_LARGE, call.bytes().length + " bytes"), false);
        }
        if (Thread.currentThread().isInterrupted()) {
            return NOT_BEGUN;
        }
        return exchanged(call, secret);
    }

    /// What a proxy has not let through has reached nobody, so it may be sent once more, signed in there anew.
    private Attempt exchanged(Call call, String secret) {
        ProxySignIn proxy = new ProxySignIn(server.at(call.path()));
        Attempt attempt;
        do {
            MarkedBody body = new MarkedBody(call.bytes());
            attempt = exchange(request(call, secret, body, proxy), body);
        } while (proxy.isToRepeat(attempt));
        return attempt;
    }

    /// Whether a text can be a token: visible ASCII, all that a header carries unharmed.
    private static boolean isCarriable(String token) {
        return !token.isEmpty() && token.chars().allMatch(letter -> letter > ' ' && letter < 0x7f);
    }

    private HttpRequest request(Call call, String secret, MarkedBody body, ProxySignIn proxy) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.at(call.path()))
                .timeout(timeouts.whole())
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + secret)
                .header("User-Agent", "UpdateUser");
        proxy.add(request);
        if (call.body().isEmpty()) {
            return request.method(call.method(), BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", "application/json")
                .method(call.method(), body)
                .build();
    }

    private Attempt exchange(HttpRequest request, MarkedBody body) {
        CompletableFuture<HttpResponse<byte[]>> future =
                client.get().sendAsync(request, _ -> new BoundedBody(ANSWER_MOST));
        try {
            // The request's own time-out ends with the headers; a body that drips needs one over all.
            return Answered.of(future.get(timeouts.whole().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException problem) {
            future.cancel(true);
            Failure failure = new Failure(problem);
            boolean reached = body.contentLength() > 0 ? body.asked() : !failure.isBeforeConnection();
            return new Lost(failure.trouble(reached), reached);
        } catch (InterruptedException _) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            return new Lost(ENDED, true);
        }
    }

    private static Exchange observed(Call call, Attempt attempt) {
        return attempt instanceof Answered answer
                ? new Exchange(
                        call.method(), call.path(), call.body(), answer.status(), answer.body(), answer.correlation())
                : new Exchange(call.method(), call.path(), call.body(), 0, "", "");
    }

    /// Ends what is under way; a write that is ends as one of which nobody knows.
    @Override
    public void close() {
        client.close();
    }
}
