package org.updateuser.app;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Failures that nobody expected, on whatever thread. Each is logged, and the same one, if it comes again and again as
/// with every frame that is drawn, at its tenth, hundredth, thousandth time.
///
/// Whoever works is told of a kind once, and of [#TOLD_MOST] kinds at most: more would say no more.
final class Mishaps implements Thread.UncaughtExceptionHandler {
    private static final System.Logger LOGGER = System.getLogger("org.updateuser");
    private static final int TOLD_MOST = 3;

    private final Map<String, Long> counts = new HashMap<>(); // by code
    private Consumer<Throwable> listener = failure -> {};

    /// Says who is told, on the thread of the failure.
    synchronized void onFirst(Consumer<Throwable> told) {
        listener = told;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        String code = LogLine.code(failure);
        long count = count(code);
        if (count == 1) {
            LOGGER.log(System.Logger.Level.ERROR, "Uncaught", failure);
        } else if (isPowerOfTen(count)) {
            LOGGER.log(System.Logger.Level.ERROR, "Uncaught {0} again, {1} times by now", code, count);
        }
        tell(failure, count);
    }

    private synchronized long count(String code) {
        return counts.merge(code, 1L, Long::sum);
    }

    private synchronized void tell(Throwable failure, long count) {
        if (count == 1 && counts.size() <= TOLD_MOST) {
            listener.accept(failure);
        }
    }

    private static boolean isPowerOfTen(long count) {
        long power = 1;
        while (power < count) {
            power *= 10;
        }
        return power == count;
    }
}
