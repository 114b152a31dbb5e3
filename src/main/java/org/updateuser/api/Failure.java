package org.updateuser.api;

import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.updateuser.patch.Trouble;
import org.updateuser.patch.Trouble.Kind;

/// Why an exchange broke off, from what the JDK throws.
final class Failure {
    private static final int DETAIL_MOST = 200; // characters

    private final Throwable problem;

    Failure(Throwable problem) {
        this.problem = problem;
    }

    /// Whether it broke off before a connection stood, whatever was to be sent.
    boolean isBeforeConnection() {
        return has(HttpConnectTimeoutException.class)
                || has(ConnectException.class)
                || has(UnknownHostException.class)
                || has(UnresolvedAddressException.class)
                || has(SSLHandshakeException.class);
    }

    /// @param reached whether the server may have got the request
    Trouble trouble(boolean reached) {
        return new Trouble(kind(reached), detail());
    }

    private Kind kind(boolean reached) {
        if (has(BoundedBody.TooLarge.class)) {
            return Kind.TOO_LARGE;
        }
        if (has(HttpTimeoutException.class) || has(TimeoutException.class)) {
            return Kind.TIMED_OUT;
        }
        if (has(UnknownHostException.class) || has(UnresolvedAddressException.class)) {
            return Kind.UNKNOWN_HOST;
        }
        if (has(SSLException.class)) {
            return reached && !has(SSLHandshakeException.class) ? Kind.CUT_OFF : Kind.NOT_TRUSTED;
        }
        return reached && !has(ConnectException.class) ? Kind.CUT_OFF : Kind.UNREACHABLE;
    }

    private boolean has(Class<? extends Throwable> type) {
        return chain().anyMatch(type::isInstance);
    }

    private Stream<Throwable> chain() {
        return Stream.iterate(problem, Failure::hasMore, Throwable::getCause).limit(10);
    }

    private static boolean hasMore(Throwable one) {
        return one != null;
    }

    /// The JDK's words, but for those on a broken protocol: they quote what the server sent.
    private String detail() {
        Throwable told = problem.getCause() == null ? problem : problem.getCause();
        String name = told.getClass().getSimpleName();
        String message = told.getMessage();
        if (message == null || has(ProtocolException.class)) {
            return name;
        }
        String whole = name + ": " + message;
        return whole.length() <= DETAIL_MOST ? whole : whole.substring(0, DETAIL_MOST);
    }
}
