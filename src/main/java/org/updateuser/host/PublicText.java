package org.updateuser.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.updateuser.host.PublicAnswer.Got;
import org.updateuser.host.PublicAnswer.Miss;
import org.updateuser.host.PublicAnswer.Missed;

/// A text that is public on the web, fetched without saying who asks: no cookie, no token, and of the program its name
/// alone, which some servers demand.
///
/// Only https is spoken. A redirect is followed on the same host only, and three times at most: who agreed to one
/// address has agreed to no other. There is a bound to the bytes and to the time of the whole. A connection is made
/// when it is needed and ended afterwards.
public final class PublicText {
    /// The most bytes of a text.
    public static final int BYTES_MOST = 2_000_000;

    private static final Duration WHOLE = Duration.ofSeconds(20);
    private static final int REDIRECTS_MOST = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Duration whole;
    private final HttpClient.Builder clients;

    public PublicText() {
        this(WHOLE, HttpClient.newBuilder());
    }

    /// @param whole for all of a text, redirects included
    PublicText(Duration whole, HttpClient.Builder clients) {
        this.whole = whole;
        this.clients = clients.version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(whole);
    }

    /// Whether this is an address that is spoken with.
    public static boolean isFetchable(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                && address.getHost() != null
                && address.getRawUserInfo() == null;
    }

    /// Fetches a text. Blocks, for 20 seconds at most; meant for virtual threads.
    ///
    /// @param address one that is [fetchable][#isFetchable]
    public PublicAnswer fetch(URI address) {
        if (!isFetchable(address)) {
            throw new IllegalArgumentException("not fetched: " + address);
        }
        HttpClient client = clients.build();
        FutureTask<PublicAnswer> journey = new FutureTask<>(() -> follow(client, address));
        Thread.startVirtualThread(journey);
        try {
            return journey.get(whole.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return new Missed(Miss.SLOW, "no whole answer within " + whole.toMillis() + " ms");
        } catch (ExecutionException problem) {
            return Missed.because(problem.getCause());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new Missed(Miss.CUT, "ended here");
        } finally {
            journey.cancel(true);
            client.shutdownNow();
        }
    }

    private PublicAnswer follow(HttpClient client, URI start) throws IOException, InterruptedException {
        URI at = start;
        for (int redirects = 0; redirects <= REDIRECTS_MOST; redirects++) {
            HttpResponse<InputStream> answer = client.send(request(at), BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (!REDIRECTS.contains(answer.statusCode())) {
                    return text(answer.statusCode(), body);
                }
            }
            Optional<URI> next = next(at, answer);
            if (next.isEmpty()) {
                return new Missed(Miss.REDIRECT, "HTTP " + answer.statusCode() + " to another host, or off https");
            }
            at = next.get();
        }
        return new Missed(Miss.REDIRECT, "more than " + REDIRECTS_MOST + " redirects");
    }

    private HttpRequest request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(whole)
                .header("Accept", "application/json")
                .header("User-Agent", "UpdateUser")
                .build();
    }

    private static Optional<URI> next(URI at, HttpResponse<?> answer) {
        try {
            return answer.headers()
                    .firstValue("Location")
                    .map(at::resolve)
                    .filter(uri -> isFetchable(uri)
                            && uri.getHost().equalsIgnoreCase(at.getHost())
                            && uri.getPort() == at.getPort());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static PublicAnswer text(int status, InputStream body) throws IOException {
        if (status != 200) {
            return new Missed(Miss.STATUS, "HTTP " + status);
        }
        byte[] bytes = body.readNBytes(BYTES_MOST + 1);
        return bytes.length > BYTES_MOST
                ? new Missed(Miss.LARGE, "more than " + BYTES_MOST + " bytes")
                : new Got(new String(bytes, StandardCharsets.UTF_8));
    }
}
