package org.updateuser.view.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/// The FX thread, asked from a test.
final class Fx {
    static {
        start();
    }

    private Fx() {}

    static void run(Runnable work) {
        get(() -> {
            work.run();
            return true;
        });
    }

    static <T> T get(Callable<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.call());
            } catch (Throwable failure) {
                answer.completeExceptionally(failure);
            }
        });
        try {
            return answer.get(30, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new AssertionError("The FX thread failed.", failure);
        }
    }

    /// Waits until this holds, asked on the FX thread; a failure after ten seconds says what was waited for.
    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!get(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain until " + what + ".");
            }
        }
    }

    /// Lets the tests listen to the log, which the program itself has no need to read.
    static void readTheLog() {
        ModuleLayer.boot().findModule("java.logging").ifPresent(Fx.class.getModule()::addReads);
    }

    private static void start() {
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException alreadyRunning) {
            Platform.setImplicitExit(false);
        }
    }
}
