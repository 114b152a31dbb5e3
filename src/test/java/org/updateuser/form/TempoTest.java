package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.updateuser.MovableClock;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Pacer;
import org.updateuser.api.Reading;
import org.updateuser.api.Reserve;
import org.updateuser.api.Timeouts;
import org.updateuser.form.Situation.About;
import org.updateuser.model.Values;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// What the frame says while the server asks to wait, and the way not to.
@Timeout(60)
class TempoTest {
    private final Desk desk = Desk.open();
    private final Pacer pacer = new Pacer(Reserve.NONE);
    private final GenesysCloud paced = GenesysCloud.paced(
            URI.create(desk.sandbox().url()), () -> desk.sandbox().token(), _ -> {}, Timeouts.USUAL, pacer);

    @AfterEach
    void close() {
        paced.close();
        desk.close();
    }

    @Test
    void aWaitIsSaidWithItsTimeAndWhoeverDoesNotWantItHasTheRefusal() throws Exception {
        desk.workplace().tempo().follow(pacer);
        desk.fault("{\"method\":\"GET\",\"path\":\"/api/v2/users/me\",\"status\":429,\"retryAfter\":1800,"
                + "\"body\":{\"code\":\"too.many.requests\"}}");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Reading<Values>> waiting = threads.submit(paced::me);
            while (!pacer.pace().isHeld()) {
                Thread.onSpinWait();
            }
            assertThat(desk.workplace().situation().lines())
                    .extracting(Situation.Line::about)
                    .containsExactly(About.PACE);
            Notice notice = desk.workplace().situation().lines().getFirst().notice();
            assertThat(notice.text())
                    .matches(
                            "The server asks to wait 1,(800|799) s\\. 1 request waits and will then be sent by itself\\.");
            assertThat(waiting.isDone()).isFalse();
            Objects.requireNonNull(notice.action()).run().run();
            assertThat(waiting.get(30, TimeUnit.SECONDS))
                    .isInstanceOfSatisfying(
                            Reading.Denied.class,
                            denied -> assertThat(denied.refusal().retryAfterSeconds())
                                    .isEqualTo(1800));
        }
        assertThat(desk.workplace().situation().lines()).isEmpty();
    }

    @Test
    void whatIsLeftIsSaidOnceItIsLittleAndForLong() throws IOException {
        MovableClock clock = new MovableClock(Instant.parse("2026-11-03T12:00:00Z"));
        Pacer narrow = new Pacer(Reserve.NONE);
        try (Sandbox sandbox = Sandbox.start(Settings.standard().withPeople(20).withClock(clock));
                GenesysCloud others = new GenesysCloud(URI.create(sandbox.url()), sandbox::token, _ -> {});
                GenesysCloud mine = GenesysCloud.paced(
                        URI.create(sandbox.url()), sandbox::token, _ -> {}, Timeouts.USUAL, narrow)) {
            desk.workplace().tempo().follow(narrow);
            assertThat(mine.me()).isInstanceOf(Reading.Got.class);
            assertThat(desk.workplace().situation().lines()).isEmpty();
            for (int request = 0; request < 290; request++) {
                assertThat(others.me()).isInstanceOf(Reading.Got.class);
            }
            assertThat(mine.me()).isInstanceOf(Reading.Got.class);
            assertThat(desk.workplace().situation().lines())
                    .singleElement()
                    .satisfies(line -> assertThat(line.notice().text())
                            .startsWith("8 requests of 300 are left for the next 60 seconds."));
        }
    }
}
