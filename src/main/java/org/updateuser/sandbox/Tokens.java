package org.updateuser.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/// The tokens that are good here: the one of the start, and those that were asked for later.
final class Tokens {
    private final Caller first = made(false);
    private final List<Caller> live = new CopyOnWriteArrayList<>(List.of(first));

    private static Caller made(boolean program) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return new Caller("sandbox-" + HexFormat.of().formatHex(random), program);
    }

    /// The one of the start.
    Caller first() {
        return first;
    }

    Caller issue(boolean program) {
        Caller caller = made(program);
        live.add(caller);
        return caller;
    }

    /// Ends a token: whoever comes with it later is a stranger.
    void end(Caller caller) {
        live.remove(caller);
    }

    /// Whose token it is, if it is good.
    Optional<Caller> find(String token) {
        return live.stream().filter(caller -> same(caller.token(), token)).findFirst();
    }

    /// Whether it is the first one, ended or not: the sandbox itself is steered with that.
    boolean isFirst(String token) {
        return same(first.token(), token);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
