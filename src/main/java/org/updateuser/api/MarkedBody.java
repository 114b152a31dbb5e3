package org.updateuser.api;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;

/// The bytes of a request, with a mark that is set when they are asked for: the connection stands then, and what goes
/// wrong later may have reached the server. Before, nothing can have.
final class MarkedBody implements BodyPublisher {
    private final BodyPublisher bytes;
    private volatile boolean asked;

    MarkedBody(byte[] bytes) {
        this.bytes = BodyPublishers.ofByteArray(bytes);
    }

    boolean asked() {
        return asked;
    }

    @Override
    public long contentLength() {
        return bytes.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        asked = true;
        bytes.subscribe(subscriber);
    }
}
