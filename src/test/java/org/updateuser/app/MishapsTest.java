package org.updateuser.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MishapsTest {
    private final List<LogRecord> logged = new ArrayList<>();
    private final List<Throwable> told = new ArrayList<>();
    private final Mishaps mishaps = new Mishaps();
    private final Logger logger = Logger.getLogger("org.updateuser");
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord one) {
            logged.add(one);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(listener);
        logger.setUseParentHandlers(false);
        mishaps.onFirst(told::add);
    }

    @AfterEach
    void stop() {
        logger.removeHandler(listener);
        logger.setUseParentHandlers(true);
    }

    private void happens(int line) {
        RuntimeException failure = new IllegalStateException();
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.B", "c", "B.java", line)});
        mishaps.uncaughtException(Thread.currentThread(), failure);
    }

    @Test
    void oneThatComesWithEveryFrameIsToldOnceAndLoggedAtPowersOfTen() {
        for (int frame = 0; frame < 5_000; frame++) {
            happens(1);
        }

        assertThat(told).hasSize(1);
        assertThat(logged).hasSize(4);
        assertThat(logged.getFirst().getThrown()).isSameAs(told.getFirst());
        assertThat(logged.getLast().getParameters()[1]).isEqualTo(1_000L);
    }

    @Test
    void ofManyKindsEachIsLoggedAndAFewAreTold() {
        for (int kind = 0; kind < 50; kind++) {
            happens(kind);
        }

        assertThat(told).hasSize(3);
        assertThat(logged).hasSize(50);
    }
}
