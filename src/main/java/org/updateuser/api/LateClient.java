package org.updateuser.api;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An HTTP client that is made when it is first needed, on the thread that needs it: making one reads all certificates
/// that this machine trusts, which is too long for the way to the first frame.
final class LateClient implements AutoCloseable {
    private final Supplier<HttpClient.Builder> builder;
    private @Nullable HttpClient client;
    private boolean closed;

    /// @param builder with what is special about the client, asked for once; it speaks HTTP 1.1 (nothing proves that
    ///     the service's gateways take more) and follows no redirect by itself
    LateClient(Supplier<HttpClient.Builder> builder) {
        this.builder = builder;
    }

    /// The client. Once this is closed, whatever is sent with it fails.
    synchronized HttpClient get() {
        if (client == null) {
            client = builder.get()
                    .version(Version.HTTP_1_1)
                    .followRedirects(Redirect.NEVER)
                    .build();
            if (closed) {
                client.shutdownNow();
            }
        }
        return client;
    }

    /// Ends what is under way.
    @Override
    public void close() {
        HttpClient made = end();
        if (made != null) {
            made.shutdownNow();
            made.close();
        }
    }

    private synchronized @Nullable HttpClient end() {
        closed = true;
        return client;
    }
}
