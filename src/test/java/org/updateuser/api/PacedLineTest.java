package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.api.Attempt.Answered;
import org.updateuser.api.Attempt.Impossible;
import org.updateuser.api.Attempt.Lost;
import org.updateuser.patch.Trouble;
import org.updateuser.patch.Trouble.Kind;

/// What is sent again, when, and what never.
@Timeout(60)
final class PacedLineTest {
    private static final Call READ = Call.get("/api/v2/users/1");
    private static final Call SEARCH = new Call("POST", "/api/v2/users/search", "{}");
    private static final Call WRITE = new Call("PATCH", "/api/v2/users/1", "{}");
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final VirtualMoments moments = new VirtualMoments();
    private final Deque<Attempt> script = new ArrayDeque<>();
    private final List<Long> sent = new ArrayList<>();
    private final Pacer pacer = new Pacer(Reserve.NONE, moments);
    private final Way line = new PacedLine(new Scripted(), pacer, Urgency.HAND, new Random(1));

    private final class Scripted implements Way {
        @Override
        public Attempt send(Call call) {
            sent.add(moments.now());
            return script.size() > 1 ? script.poll() : script.peek();
        }

        @Override
        public void close() {
            // there is nothing to end
        }
    }

    private static Answered answer(int status, long retryAfter) {
        return new Answered(status, "{}", true, "", new Limits(-1, -1, -1, retryAfter));
    }

    private static Lost lost(Kind kind, boolean reached) {
        return new Lost(new Trouble(kind, ""), reached);
    }

    private Attempt send(Call call) throws InterruptedException {
        List<Attempt> result = new ArrayList<>();
        moments.start(() -> result.add(line.send(call))).join();
        return result.getFirst();
    }

    private long waited(int number) {
        return sent.get(number) - sent.get(number - 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 30, 3_600, 90_000})
    void aServerThatAsksToWaitIsGivenItsTimeByReadsAndWrites(long seconds) throws InterruptedException {
        for (Call call : List.of(READ, SEARCH, WRITE)) {
            sent.clear();
            script.clear();
            script.addAll(List.of(answer(429, seconds), answer(200, -1)));
            assertThat(send(call)).isEqualTo(answer(200, -1));
            assertThat(waited(1)).isEqualTo(seconds * SECOND);
        }
    }

    @Test
    void aServerThatSaysNoTimeIsGivenMoreEachTimeAndInTheEndBelieved() throws InterruptedException {
        script.add(answer(429, -1));
        assertThat(send(WRITE)).isEqualTo(answer(429, -1));
        assertThat(sent).hasSize(8);
        for (int number = 1; number < 8; number++) {
            long least = SECOND << (number - 1);
            assertThat(waited(number)).isBetween(least, least * 3 / 2 + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void aReadOfAServerInTroubleIsTriedThreeTimesAndAWriteOnce(int status) throws InterruptedException {
        script.add(answer(status, -1));
        assertThat(send(READ)).isEqualTo(answer(status, -1));
        assertThat(sent).hasSize(3);
        assertThat(waited(1)).isBetween(SECOND * 3 / 10, SECOND / 2);
        sent.clear();
        assertThat(send(WRITE)).isEqualTo(answer(status, -1));
        assertThat(sent).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 401, 403, 404, 408, 409, 413, 415, 422, 500})
    void anyOtherAnswerIsTheLast(int status) throws InterruptedException {
        script.add(answer(status, -1));
        assertThat(send(READ)).isEqualTo(answer(status, -1));
        assertThat(send(WRITE)).isEqualTo(answer(status, -1));
        assertThat(sent).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "CUT_OFF, true, 3, 1",
        "CUT_OFF, false, 3, 3",
        "UNREACHABLE, false, 3, 3",
        "TIMED_OUT, true, 1, 1",
        "UNKNOWN_HOST, false, 1, 1",
        "NOT_TRUSTED, false, 1, 1",
        "TOO_LARGE, false, 1, 1"
    })
    void aWriteIsRepeatedOnlyIfItProvablyWasNotSent(Kind kind, boolean reached, int reads, int writes)
            throws InterruptedException {
        script.add(lost(kind, reached));
        assertThat(send(READ)).isEqualTo(lost(kind, reached));
        assertThat(sent).hasSize(reads);
        sent.clear();
        assertThat(send(WRITE)).isEqualTo(lost(kind, reached));
        assertThat(sent).hasSize(writes);
    }

    @Test
    void whoeverDoesNotWantToWaitGetsTheServersAnswerAndTheNextTheTimeThatIsLeft() throws InterruptedException {
        script.add(answer(429, 60));
        List<Attempt> results = new ArrayList<>();
        moments.together(() -> results.add(line.send(WRITE)), () -> {
            moments.pass(20 * SECOND);
            pacer.release();
        });
        assertThat(results).containsExactly(answer(429, 60));
        assertThat(pacer.pace().held()).hasSeconds(40);
        moments.together(() -> results.add(line.send(READ)), () -> {
            moments.pass(SECOND);
            pacer.release();
        });
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        Impossible.class,
                        held -> assertThat(held.refusal().retryAfterSeconds()).isEqualTo(39));
        assertThat(sent).hasSize(1);
    }

    @Test
    void closingEndsAllWaiting() throws InterruptedException {
        script.add(answer(429, 60));
        List<Attempt> results = new ArrayList<>();
        moments.together(() -> results.add(line.send(WRITE)), () -> {
            moments.pass(SECOND);
            line.close();
        });
        assertThat(results).containsExactly(answer(429, 60));
        assertThat(send(READ)).isEqualTo(new Lost(Line.ENDED, false));
        assertThat(sent).hasSize(1);
    }

    @Test
    void anInterruptEndsAWaitAndStaysSet() throws InterruptedException {
        Pacer real = new Pacer(Reserve.NONE);
        script.add(answer(429, 60));
        List<Object> seen = new ArrayList<>();
        Way paced = new PacedLine(new Scripted(), real, Urgency.HAND, new Random(1));
        Thread waiting = Thread.ofVirtual().start(() -> {
            seen.add(paced.send(WRITE));
            seen.add(Thread.currentThread().isInterrupted());
        });
        waiting.interrupt();
        waiting.join();
        assertThat(seen).containsExactly(new Lost(Line.ENDED, false), true);
    }
}
