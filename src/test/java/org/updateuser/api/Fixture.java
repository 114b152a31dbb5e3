package org.updateuser.api;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;

/// A client with a short patience, and what it was seen to do.
final class Fixture implements AutoCloseable {
    static final String TOKEN = "s3cret-token";
    static final String USER = "{\"id\":\"u-1\",\"version\":8,\"name\":\"Amy\"}";
    static final Patch PATCH = new Patch(7, Values.EMPTY.with(Catalogue.TITLE, "Lead"));

    private static final Timeouts SHORT = new Timeouts(Duration.ofMillis(400), Duration.ofMillis(700));
    private static final Timeouts LONG = new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(30));

    final List<Exchange> exchanges = new CopyOnWriteArrayList<>();
    final GenesysCloud cloud;

    private Fixture(URI base, Timeouts timeouts) {
        this.cloud = new GenesysCloud(base, () -> TOKEN, exchanges::add, timeouts);
    }

    /// One that waits as long as a busy machine needs.
    static Fixture patient(URI base) {
        return new Fixture(base, LONG);
    }

    /// One for servers that never answer.
    static Fixture impatient(URI base) {
        return new Fixture(base, SHORT);
    }

    Outcome patch() {
        return cloud.patch("u-1", PATCH);
    }

    static Trouble unsure(Outcome outcome) {
        return outcome instanceof Outcome.Unsure(Trouble trouble) ? trouble : wrong(outcome);
    }

    static Trouble unsent(Outcome outcome) {
        return outcome instanceof Outcome.Unsent(Trouble trouble) ? trouble : wrong(outcome);
    }

    static Refusal refused(Outcome outcome) {
        return outcome instanceof Outcome.Refused(Refusal refusal) ? refusal : wrong(outcome);
    }

    static Trouble failed(Reading<?> reading) {
        return reading instanceof Reading.Failed<?>(Trouble trouble) ? trouble : wrong(reading);
    }

    static Refusal denied(Reading<?> reading) {
        return reading instanceof Reading.Denied<?>(Refusal refusal) ? refusal : wrong(reading);
    }

    static <T> T got(Reading<T> reading) {
        return reading instanceof Reading.Got<T> got ? got.value() : wrong(reading);
    }

    private static <T> T wrong(Object result) {
        throw new AssertionError("not expected: " + result);
    }

    @Override
    public void close() {
        cloud.close();
    }
}
