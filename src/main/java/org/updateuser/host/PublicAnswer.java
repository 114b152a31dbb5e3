package org.updateuser.host;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// What came of fetching a public text.
public sealed interface PublicAnswer {
    /// The text. Nobody vouches for it.
    record Got(String text) implements PublicAnswer {}

    /// No text.
    ///
    /// @param detail the technical part, without anything that the other side sent
    record Missed(Miss miss, String detail) implements PublicAnswer {
        /// From what the JDK throws.
        static Missed because(@Nullable Throwable problem) {
            String name = Optional.ofNullable(problem)
                    .map(one -> one.getClass().getSimpleName())
                    .orElse("");
            return new Missed(Miss.of(new Chain(problem)), name);
        }
    }

    /// Why there is none.
    enum Miss {
        HOST,
        UNREACHABLE,
        UNTRUSTED,
        SLOW,
        CUT,
        STATUS,
        REDIRECT,
        LARGE;

        private static Miss of(Chain chain) {
            if (chain.has(HttpTimeoutException.class) && !chain.has(HttpConnectTimeoutException.class)) {
                return SLOW;
            }
            if (chain.has(UnknownHostException.class) || chain.has(UnresolvedAddressException.class)) {
                return HOST;
            }
            if (chain.has(SSLException.class)) {
                return UNTRUSTED;
            }
            return chain.has(ConnectException.class) || chain.has(HttpConnectTimeoutException.class)
                    ? UNREACHABLE
                    : CUT;
        }
    }

    /// A problem and what caused it.
    record Chain(@Nullable Throwable problem) {
        private static final int LONGEST = 10;

        boolean has(Class<? extends Throwable> type) {
            return Stream.iterate(problem, one -> one != null, Throwable::getCause)
                    .limit(LONGEST)
                    .anyMatch(type::isInstance);
        }
    }
}
