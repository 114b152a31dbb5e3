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

    /// What is being looked up for a place.
    private static final class Wish<A> {
        private final String text;
        private Consumer<A> then;

        Wish(String text, Consumer<A> then) {
            this.text = text;
            this.then = then;
        }
    }

    private final Threads threads;
    private final Later later;
    private final LongSupplier nanoTime;
    private final Function<String, Optional<A>> ask;
    private final Map<String, Remembered<A>> remembered = new HashMap<>();
    private final Map<String, Wish<A>> wishes = new ConcurrentHashMap<>(); // by place, until they are answered

    /// @param nanoTime by which an answer grows old
    /// @param ask looks it up, and may take as long as a server does; empty where there is no answer to be had
    Probe(Threads threads, Later later, LongSupplier nanoTime, Function<String, Optional<A>> ask) {
        this.threads = threads;
        this.later = later;
        this.nanoTime = nanoTime;
        this.ask = ask;
    }

    /// Looks a text up, in place of what was wanted there before; what is being looked up there is not begun anew.
    ///
    /// @param place where it is typed
    /// @param then told what was found, unless something else is typed there meanwhile
    void want(String place, String text, Consumer<A> then) {
        Remembered<A> known = remembered.get(text);
        Wish<A> before = wishes.get(place);
        if (known != null && nanoTime.getAsLong() - known.at() < FRESH.toNanos()) {
            wishes.remove(place);
            then.accept(known.answer());
        } else if (before != null && before.text.equals(text)) {
            before.then = then;
        } else {
            Wish<A> wish = new Wish<>(text, then);
            wishes.put(place, wish);
            later.run(PAUSE, () -> lookUp(place, wish));
        }
    }

    private void lookUp(String place, Wish<A> wish) {
        if (wishes.get(place) == wish) {
            threads.fetch(
                    () -> wishes.get(place) == wish ? ask.apply(wish.text) : Optional.<A>empty(),
                    found -> answer(place, wish, found));
        }
    }

    private void answer(String place, Wish<A> wish, Optional<A> found) {
        found.ifPresent(answer -> remembered.put(wish.text, new Remembered<>(answer, nanoTime.getAsLong())));
        if (wishes.remove(place, wish)) {
            found.ifPresent(wish.then);
        }
    }

    /// Nobody waits there any more.
    void drop(String place) {
        wishes.remove(place);
    }
}
