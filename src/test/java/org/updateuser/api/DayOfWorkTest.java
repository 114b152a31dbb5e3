package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.api.Attempt.Answered;

/// A day's work in virtual time: 5,000 mixed calls of a run, with somebody at the screen in the middle of it.
@Timeout(60)
final class DayOfWorkTest {
    private static final int CALLS = 5_000;
    private static final int WORKERS = 8;
    private static final int PEOPLE = 40; // few, so that their writes meet
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long LONGEST_WAY = SECOND * 2 * 135 / 1_000 + 1; // there and back, as the server has it

    private final VirtualMoments moments = new VirtualMoments();
    private final AtomicInteger left = new AtomicInteger(CALLS);
    private final List<Long> waits = new ArrayList<>();
    private final AtomicInteger unanswered = new AtomicInteger();

    private long work(CountingServer server, Reserve reserve, boolean hands) throws InterruptedException {
        long begin = moments.now();
        try (Pacer pacer = new Pacer(reserve, moments)) {
            Way hand = new PacedLine(server, pacer, Urgency.HAND, new Random(5));
            Way run = hand.inRun();
            List<Thread> threads = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                Random chance = new Random(worker);
                threads.add(moments.start(() -> run(run, chance)));
            }
            if (hands) {
                threads.add(moments.start(() -> byHand(server, hand)));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
        return moments.now() - begin;
    }

    private void run(Way run, Random chance) {
        while (left.getAndDecrement() > 0) {
            count(run.send(call(chance)));
        }
    }

    private static Call call(Random chance) {
        String person = "/api/v2/users/" + chance.nextInt(PEOPLE);
        return switch (chance.nextInt(4)) {
            case 0 -> Call.get(person);
            case 1 -> new Call("POST", "/api/v2/users/search", "{}");
            case 2 -> new Call("PUT", person + "/profileskills", "[]");
            default -> new Call("PATCH", person, "{}");
        };
    }

    private void count(Attempt attempt) {
        if (!(attempt instanceof Answered answer) || answer.status() != 200) {
            unanswered.incrementAndGet();
        }
    }

    /// Every 97 seconds somebody opens a person, saves them, and has them read again.
    private void byHand(CountingServer server, Way hand) {
        while (left.get() > 0) {
            moments.pass(97 * SECOND);
            String person = "/api/v2/users/" + left.get() % PEOPLE;
            for (String method : List.of("GET", "PATCH", "GET")) {
                long asked = moments.now();
                count(hand.send(new Call(method, person, "")));
                long waited = moments.now() - Math.max(asked, server.heldUntil());
                waits.add(waited);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 50})
    void noneIsOverAndNearlyAllThatTheReserveLeavesIsUsed(int percent) throws InterruptedException {
        int usable = CountingServer.ALLOWED * (100 - percent) / 100;
        CountingServer server = new CountingServer(moments, new Random(1), 0, usable);
        long took = work(server, new Reserve(percent), false);
        assertThat(server.offences).isEmpty();
        assertThat(server.served).isEqualTo(CALLS);
        assertThat(CALLS * 60.0 * SECOND / took / usable).isGreaterThanOrEqualTo(0.97);
        assertThat(server.leastOfWholeMinutes() * 1.0 / usable).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void withEveryKindOfBeingSentAwayNoneIsEarlyNoneIsOverAndNearlyAllIsUsed() throws InterruptedException {
        CountingServer server = new CountingServer(moments, new Random(2), 150, 240);
        long took = work(server, Reserve.SHARED, true);
        assertThat(server.offences).isEmpty();
        assertThat(unanswered).hasValue(0);
        assertThat(server.sentAway).isGreaterThan(24);
        double rate = server.served * 60.0 * SECOND / (took - server.held);
        assertThat(rate / 240).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void anEditByHandInTheMiddleWaitsForNoMoreThanTheRequestInFlight() throws InterruptedException {
        CountingServer server = new CountingServer(moments, new Random(3), 0, 300);
        work(server, Reserve.NONE, true);
        assertThat(server.offences).isEmpty();
        assertThat(waits).hasSizeGreaterThan(25).allMatch(wait -> wait <= 2 * LONGEST_WAY, "its own way and one other");
    }
}
