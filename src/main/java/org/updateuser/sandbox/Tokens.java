package org.updateuser.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// The tokens that are good here: the one of the start, and those that were asked for later.
final class Tokens {
    /// What a client may ask for unless a switch takes some of it away.
    static final Set<String> SCOPES = Set.of("users", "groups", "locations", "organization", "authorization");

    private final Clock clock;
    private final Caller first = new Caller(random("sandbox-"), false, Instant.MAX, SCOPES);
    private final List<Caller> live = new CopyOnWriteArrayList<>(List.of(first));

    /// @param clock by which tokens end
    Tokens(Clock clock) {
        this.clock = clock;
    }

    /// A text nobody guesses.
    static String random(String prefix) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return prefix + HexFormat.of().formatHex(random);
    }

    /// The one of the start.
    Caller first() {
        return first;
    }

    /// One that does not end by itself.
    Caller issue(boolean program) {
        return kept(new Caller(random("sandbox-"), program, Instant.MAX, program ? Set.of() : SCOPES));
    }

    /// One as the login host gives them.
    Caller issue(boolean program, Duration life, Set<String> scopes) {
        return kept(new Caller(random("sandbox-"), program, clock.instant().plus(life), scopes));
    }

    private Caller kept(Caller caller) {
        live.add(caller);
        return caller;
    }

    /// Ends a token: whoever comes with it later is a stranger.
    void end(Caller caller) {
        live.remove(caller);
    }

    /// Whose token it is, if it is good.
    Optional<Caller> find(String token) {
        Instant now = clock.instant();
        return live.stream()
                .filter(caller -> same(caller.token(), token))
                .filter(caller -> now.isBefore(caller.until()))
                .findFirst();
    }

    /// Whether it is the first one, ended or not: the sandbox itself is steered with that.
    boolean isFirst(String token) {
        return same(first.token(), token);
    }

    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
