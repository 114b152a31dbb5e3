package org.updateuser.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.updateuser.api.Picture.Broken;
import org.updateuser.api.Picture.Flaw;
import org.updateuser.model.Image;

/// The way to pictures, wherever they are: anybody may have written their addresses, so nothing there is trusted.
///
/// Only https is spoken, or http to this machine, where the sandbox is; with no token and no cookie. A redirect is
/// followed, as pictures move to other stores, but three times at most and to https only: a stranger's server must
/// not send this program to the servers of this machine. There is a bound to the bytes, to the time of the whole,
/// and to the pixels, which are read from the header: a decoder never sees a picture that could fill the memory.
public final class PictureLine implements AutoCloseable {
    private static final Duration WHOLE = Duration.ofSeconds(10);
    private static final int REDIRECTS_MOST = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final String FORMATS =
            "image/png, image/jpeg, image/gif, image/bmp"; // not WebP, if there is a choice

    private final Duration whole;
    private final LateClient client;
    private final LateClient plain;

    public PictureLine() {
        this(WHOLE, HttpClient::newBuilder);
    }

    /// @param whole for all of a picture, redirects included
    /// @param client what is special about the client for https
    PictureLine(Duration whole, Supplier<HttpClient.Builder> client) {
        this.whole = whole;
        this.client = new LateClient(() -> client.get().connectTimeout(whole));
        this.plain = new LateClient(
                () -> NoCertificates.with(HttpClient.newBuilder()).connectTimeout(whole));
    }

    /// Fetches a picture. Blocks, for ten seconds at most; meant for virtual threads.
    public Picture fetch(String address) {
        if (!Image.isFetchable(address)) {
            return Broken.of(Flaw.ADDRESS);
        }
        FutureTask<Picture> journey = new FutureTask<>(() -> follow(URI.create(address)));
        Thread.startVirtualThread(journey);
        try {
            return journey.get(whole.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            journey.cancel(true);
            return Broken.of(Flaw.SLOW);
        } catch (ExecutionException problem) {
            return broken(problem);
        } catch (InterruptedException _) {
            journey.cancel(true);
            Thread.currentThread().interrupt();
            return Broken.of(Flaw.CUT);
        }
    }

    private static Broken broken(ExecutionException problem) {
        if (problem.getCause() instanceof IllegalArgumentException) {
            return Broken.of(Flaw.ADDRESS); // a URI, but none of HTTP: a port beyond 65535
        }
        Failure failure = new Failure(problem);
        return Broken.of(Flaw.of(failure.trouble(!failure.isBeforeConnection()).kind()));
    }

    private Picture follow(URI start) throws IOException, InterruptedException {
        URI at = start;
        for (int redirects = 0; redirects <= REDIRECTS_MOST; redirects++) {
            HttpResponse<InputStream> answer = clientFor(at).send(request(at), BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (!REDIRECTS.contains(answer.statusCode())) {
                    return picture(answer, body);
                }
            }
            Optional<URI> next = next(at, answer);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return Broken.of(Flaw.REDIRECT);
    }

    /// What is on this machine needs none of the certificates that the other client reads first.
    private HttpClient clientFor(URI uri) {
        return ("http".equalsIgnoreCase(uri.getScheme()) ? plain : client).get();
    }

    private HttpRequest request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri.toASCIIString()))
                .timeout(whole)
                .header("Accept", FORMATS)
                .header("User-Agent", "UpdateUser");
        return new ProxySignIn(uri).add(request).build(); // nobody is asked for a picture
    }

    private static Optional<URI> next(URI at, HttpResponse<?> answer) {
        try {
            return answer.headers()
                    .firstValue("Location")
                    .map(at::resolve)
                    .filter(uri -> "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Picture picture(HttpResponse<?> answer, InputStream body) throws IOException {
        if (answer.statusCode() != 200) {
            return new Broken(Flaw.STATUS, answer.statusCode());
        }
        if (answer.headers().firstValueAsLong("Content-Length").orElse(0) > Picture.BYTES_MOST) {
            return Broken.of(Flaw.LARGE);
        }
        return Picture.judged(body.readNBytes(Picture.BYTES_MOST + 1));
    }

    /// Ends what is under way.
    @Override
    public void close() {
        client.close();
        plain.close();
    }
}
