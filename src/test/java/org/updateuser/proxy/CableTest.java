package org.updateuser.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Pacer;
import org.updateuser.api.Reading;
import org.updateuser.api.Reserve;
import org.updateuser.api.Timeouts;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Trouble.Kind;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;

/// The program's own client on a cable that breaks: each break ends in a typed outcome, and nothing is sent twice.
@Timeout(300)
final class CableTest {
    private static final String NIL = "nil.untitled@northwind.example";
    private static final Timeouts PATIENT = new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(120));
    private static final Timeouts IMPATIENT = new Timeouts(Duration.ofSeconds(30), Duration.ofSeconds(2));

    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private Sandbox sandbox;
    private Cable cable;
    private GenesysCloud cloud;
    private Values nil;

    @BeforeEach
    void lay() throws IOException {
        sandbox = Sandbox.start(Settings.standard());
        cable = new Cable(URI.create(sandbox.url()));
        cloud = client(PATIENT);
        String id = got(cloud.lookups().email(NIL)).items().getFirst().id();
        nil = got(cloud.user(id, false));
        sandbox.observe(exchange -> arrived.add(exchange.method()));
    }

    /// The client as the program has it.
    private GenesysCloud paced() {
        return GenesysCloud.paced(cable.uri(), sandbox::token, _ -> {}, PATIENT, new Pacer(Reserve.NONE));
    }

    private GenesysCloud client(Timeouts timeouts) {
        return new GenesysCloud(cable.uri(), sandbox::token, _ -> {}, timeouts);
    }

    @AfterEach
    void pull() throws IOException {
        cloud.close();
        cable.close();
        sandbox.close();
    }

    static Stream<Arguments> breaks() {
        return Stream.of(
                Arguments.of("reset before the answer", Break.reset(0), Kind.CUT_OFF),
                Arguments.of("reset in the head", Break.reset(40), Kind.CUT_OFF),
                Arguments.of("reset in the body", Break.reset(600), Kind.CUT_OFF),
                Arguments.of("half closed before the answer", Break.halfClosed(0), Kind.CUT_OFF),
                Arguments.of("half closed in the body", Break.halfClosed(600), Kind.CUT_OFF),
                Arguments.of("longer than it is", Break.mismeasured(5), Kind.CUT_OFF),
                Arguments.of("shorter than it is", Break.mismeasured(-5), Kind.NOT_JSON));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void aBrokenAnswerLeavesAWriteUnsureAppliedOnceAndSentOnce(String name, Break how, Kind kind) {
        cable.breakNext("PATCH", how);
        assertThat(retitled(nil, "Once"))
                .isInstanceOfSatisfying(
                        Outcome.Unsure.class,
                        unsure -> assertThat(unsure.trouble().kind()).isEqualTo(kind));
        assertThat(sent("PATCH")).isEqualTo(1);
        assertThat(arrived).containsOnlyOnce("PATCH");
        Values after = got(cloud.user(id(), false));
        assertThat(after.get(Catalogue.TITLE)).isEqualTo("Once");
        assertThat(version(after)).isEqualTo(version(nil) + 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void aBrokenAnswerMakesAReadFailOrIsReadAgain(String name, Break how, Kind kind) {
        cable.breakNext("GET", how);
        Reading<Values> read = cloud.user(id(), false);
        boolean again = read instanceof Reading.Got<Values>(Values user, String _) && user.equals(nil);
        boolean failed = read instanceof Reading.Failed<Values> broken
                && broken.trouble().kind() == kind;
        assertThat(again || failed).as(read.toString()).isTrue();
        assertThat(sent("GET")).isLessThanOrEqualTo(failed ? 2 : 3);
    }

    @Test
    void anAnswerCutAfterEachOfItsBytesLeavesTheWriteUnsureAndOnlyTheWholeIsDone() {
        int version = version(nil);
        int cut = 0;
        Outcome outcome;
        do {
            cable.breakNext("PATCH", Break.truncated(cut));
            outcome = cloud.patch(id(), titled(version, "Cut " + cut));
            if (outcome instanceof Outcome.Unsure unsure) {
                assertThat(unsure.trouble().kind()).as("after %s bytes", cut).isEqualTo(Kind.CUT_OFF);
            }
            version++;
            cut++;
        } while (outcome instanceof Outcome.Unsure);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(cut).isGreaterThan(500);
        assertThat(sent("PATCH")).isEqualTo(cut);
        assertThat(arrived.stream().filter("PATCH"::equals)).hasSize(cut);
        assertThat(version(got(cloud.user(id(), false)))).isEqualTo(version);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void atItsPaceABrokenReadIsReadAgainAndABrokenWriteIsNotSentAgain(String name, Break how, Kind kind) {
        try (GenesysCloud paced = paced()) {
            cable.breakNext("GET", how);
            Reading<Values> read = paced.user(id(), false);
            if (kind == Kind.CUT_OFF) {
                assertThat(got(read)).isEqualTo(nil);
            } else {
                assertThat(read).isInstanceOf(Reading.Failed.class); // it came, and is no answer
            }
            cable.breakNext("PATCH", how);
            assertThat(paced.patch(id(), titled(version(nil), "Once"))).isInstanceOf(Outcome.Unsure.class);
            assertThat(sent("PATCH")).isEqualTo(1);
            assertThat(arrived).containsOnlyOnce("PATCH");
        }
    }

    @Test
    void aRequestThatIsSwallowedIsUnsureAndNotSentAgain() {
        cable.swallowNext("PATCH");
        assertThat(retitled(nil, "Never")).isInstanceOf(Outcome.Unsure.class);
        assertThat(sent("PATCH")).isEqualTo(1);
        assertThat(arrived).doesNotContain("PATCH");
        assertThat(got(cloud.user(id(), false))).isEqualTo(nil);
    }

    @Test
    void aDeletionWhoseAnswerIsLostIsUnsureAndNotSentAgain() {
        cable.breakNext("DELETE", Break.reset(0));
        assertThat(cloud.delete(id())).isInstanceOf(Outcome.Unsure.class);
        assertThat(sent("DELETE")).isEqualTo(1);
        assertThat(arrived).containsOnlyOnce("DELETE");
    }

    @Test
    void anAnswerInSingleBytesIsDone() {
        cable.breakNext("PATCH", Break.dripped(Duration.ZERO));
        assertThat(retitled(nil, "Slowly")).isInstanceOf(Outcome.Done.class);
        assertThat(sent("PATCH")).isEqualTo(1);
    }

    @Test
    void anAnswerThatDripsOrStopsLongerThanTheTimeForTheWholeIsUnsure() {
        try (GenesysCloud impatient = client(IMPATIENT)) {
            Values now = nil;
            for (Break how : List.of(Break.dripped(Duration.ofMillis(50)), Break.silent(0), Break.silent(600))) {
                cable.breakNext("PATCH", how);
                Outcome outcome = impatient.patch(id(), titled(version(now), "Slow " + version(now)));
                assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Unsure.class,
                                unsure -> assertThat(unsure.trouble().kind()).isEqualTo(Kind.TIMED_OUT));
                now = got(cloud.user(id(), false));
            }
            assertThat(version(now)).isEqualTo(version(nil) + 3);
            assertThat(sent("PATCH")).isEqualTo(3);
        }
    }

    private Outcome retitled(Values base, String title) {
        return cloud.patch(id(), titled(version(base), title));
    }

    private static Patch titled(int version, String title) {
        return new Patch(version, Values.EMPTY.with(Catalogue.TITLE, title));
    }

    private String id() {
        return nil.get(Catalogue.ID);
    }

    private static int version(Values user) {
        return user.get(Catalogue.VERSION);
    }

    /// How many requests of the method the cable has seen since the start.
    private long sent(String method) {
        return cable.requests().stream()
                .filter(request -> request.startsWith(method + " "))
                .count();
    }

    private static <T> T got(Reading<T> reading) {
        if (reading instanceof Reading.Got<T> got) {
            return got.value();
        }
        throw new AssertionError("not expected: " + reading);
    }
}
