package org.updateuser.api;

import java.time.Clock;
import java.time.Duration;

/// The token of one connection while it lives: fetched again without asking anybody where its grant allows that,
/// and replaced when somebody has signed in again. May be used by any number of threads; while one fetches, the
/// others wait.
public final class Bearer implements TokenSource {
    /// A token that ends so soon would end on the way.
    private static final Duration MARGIN = Duration.ofSeconds(60);

    /// How another token is had without asking anybody; it blocks.
    @FunctionalInterface
    public interface Renewal {
        /// Nothing can be had.
        Renewal NONE = old -> new Grant.Denied(0, "");

        Grant renew(Token old);
    }

    private final Clock clock;
    private final Renewal renewal;
    private Token token;
    private boolean tried; // with this token, and in vain

    public Bearer(Token token, Renewal renewal, Clock clock) {
        this.token = token;
        this.renewal = renewal;
        this.clock = clock;
    }

    @Override
    public synchronized String get() {
        if (token.until().filter(this::isNear).isPresent()) {
            fetch();
        }
        return token.access();
    }

    private boolean isNear(java.time.Instant end) {
        return clock.instant().plus(MARGIN).isAfter(end);
    }

    @Override
    public synchronized boolean renew(String rejected) {
        return !token.access().equals(rejected) || fetch();
    }

    /// A no is final for this token; without an answer it is tried again when the next request needs it.
    private boolean fetch() {
        if (tried) {
            return false;
        }
        Grant grant = renewal.renew(token);
        tried = grant instanceof Grant.Denied;
        if (grant instanceof Grant.Given(Token fresh)) {
            token = fresh;
            return true;
        }
        return false;
    }

    /// Takes the token of somebody who has signed in again.
    public synchronized void replace(Token fresh) {
        token = fresh;
        tried = false;
    }

    /// The token as it is.
    public synchronized Token token() {
        return token;
    }

    /// Without the secrets.
    @Override
    public String toString() {
        return "Bearer";
    }
}
