package org.updateuser.form;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// Looks something up while somebody types: after a short pause, in the background, and not again within a minute. Of
/// two texts typed in one place the later wins; what nobody waits for any more is not asked, and its answer is dropped.
///
/// @param <A> what is found
final class Probe<A> {
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Remembered<A>(A answer, long at) {}

    private final Threads threads;
    private final Later later;
    private final LongSupplier nanoTime;
    private final Function<String, Optional<A>> ask;
    private final Map<String, Remembered<A>> remembered = new HashMap<>();
    private final Map<String, Long> latest = new ConcurrentHashMap<>();
    private long number;

    /// @param nanoTime by which an answer grows old
    /// @param ask looks it up, and may take as long as a server does; empty where there is no answer to be had
    Probe(Threads threads, Later later, LongSupplier nanoTime, Function<String, Optional<A>> ask) {
        this.threads = threads;
        this.later = later;
        this.nanoTime = nanoTime;
        this.ask = ask;
    }

    /// Looks a text up, in place of what was wanted there before.
    ///
    /// @param place where it is typed
    /// @param then told what was found, unless something else is typed there meanwhile
    void want(String place, String text, Consumer<A> then) {
        long mine = ++number;
        latest.put(place, mine);
        Remembered<A> known = remembered.get(text);
        if (known != null && nanoTime.getAsLong() - known.at() < FRESH.toNanos()) {
            then.accept(known.answer());
            return;
        }
        later.run(PAUSE, () -> {
            if (isWanted(place, mine)) {
                threads.fetch(() -> isWanted(place, mine) ? ask.apply(text) : Optional.<A>empty(), found -> {
                    found.ifPresent(answer -> remembered.put(text, new Remembered<>(answer, nanoTime.getAsLong())));
                    found.filter(_ -> isWanted(place, mine)).ifPresent(then);
                });
            }
        });
    }

    /// Nobody waits there any more.
    void drop(String place) {
        latest.remove(place);
    }

    private boolean isWanted(String place, long mine) {
        return latest.getOrDefault(place, 0L) == mine;
    }
}
