package org.updateuser.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Where the state of the screens is touched when there is none: the thread that waits for something.
final class Loop implements Executor {
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable command) {
        waiting.add(command);
    }

    /// Asks for something, and waits for the answer.
    <T> T fetch(Consumer<Consumer<T>> ask) throws InterruptedException {
        List<T> came = new ArrayList<>(1);
        execute(() -> ask.accept(came::add));
        until(() -> !came.isEmpty());
        return came.getFirst();
    }

    /// Does what there is to do until something holds, which is looked at after each piece of it.
    void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            waiting.take().run();
        }
    }
}
