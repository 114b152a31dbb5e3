package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.form.Notice.Tone;
import org.updateuser.form.ReleaseAnswer.Got;
import org.updateuser.form.ReleaseAnswer.Miss;
import org.updateuser.form.ReleaseAnswer.Missed;
import org.updateuser.form.Updates.Memory;

/// Nobody is asked before somebody said so, and then once a day; whatever comes back is a sentence.
class UpdatesTest implements Updates.Source, Updates.Keeper {
    private static final URI PLACE = URI.create("https://api.releases.example/list");
    private static final Memory NOTHING = new Memory(false, Optional.empty(), "");
    private static final String NEWER =
            "[{\"tag_name\":\"v0.10.0\",\"html_url\":\"https://releases.example/v0.10.0\"}]";

    private record Timed(Instant when, Runnable action) {}

    private final List<Instant> asked = new ArrayList<>();
    private final List<Timed> timed = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-03T12:00:00Z");
    private Optional<URI> known = Optional.of(PLACE);
    private ReleaseAnswer answer = new Got("[]");
    private Memory memory = NOTHING;

    @Override
    public Optional<URI> place() {
        return known;
    }

    @Override
    public ReleaseAnswer ask(URI place) {
        assertThat(place).isEqualTo(PLACE);
        asked.add(now);
        return answer;
    }

    @Override
    public Memory now() {
        return memory;
    }

    @Override
    public void keep(Memory other) {
        memory = other;
    }

    private final class Hand extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private Updates updates() {
        return updates("0.9.0");
    }

    private Updates updates(String running) {
        timed.clear();
        return new Updates(
                this,
                this,
                new Words(Locale.ENGLISH),
                new Threads(Runnable::run, Runnable::run),
                (delay, action) -> timed.add(new Timed(now.plus(delay), action)),
                new Hand(),
                running);
    }

    /// Lets time pass, timer by timer.
    private void pass(Duration time) {
        Instant end = now.plus(time);
        while (true) {
            Optional<Timed> next =
                    timed.stream().filter(one -> !one.when().isAfter(end)).min(Comparator.comparing(Timed::when));
            if (next.isEmpty()) {
                now = end;
                return;
            }
            timed.remove(next.get());
            now = next.get().when().isAfter(now) ? next.get().when() : now;
            next.get().action().run();
        }
    }

    private String said(Updates updates) {
        return updates.standing().get().notice().map(Notice::text).orElse("");
    }

    @Test
    void aStartWithoutConsentAsksNobodyForYears() {
        Updates updates = updates();
        updates.start();
        updates.look();
        pass(Duration.ofDays(1_000));

        assertThat(asked).isEmpty();
        assertThat(timed).isEmpty();
        assertThat(memory).isEqualTo(NOTHING);
        assertThat(updates.allowed().get()).isFalse();
        assertThat(updates.place().get()).contains(PLACE);
    }

    @Test
    void askingNowIsConsentForOnce() {
        Updates updates = updates();
        updates.start();
        updates.checkNow();
        pass(Duration.ofDays(100));

        assertThat(asked).hasSize(1);
        assertThat(memory.allowed()).isFalse();
        updates.checkNow();
        assertThat(asked).hasSize(2);
    }

    @Test
    void switchedOnItAsksOnceADayHoweverLongTheWindowIsOpen() {
        Updates updates = updates();
        updates.start();
        updates.allowed().set(true);
        pass(Duration.ofMinutes(1));
        assertThat(asked).hasSize(1);
        pass(Duration.ofDays(30));

        assertThat(asked).hasSizeBetween(29, 31);
        for (int i = 1; i < asked.size(); i++) {
            assertThat(Duration.between(asked.get(i - 1), asked.get(i))).isGreaterThanOrEqualTo(Duration.ofDays(1));
        }
    }

    @Test
    void switchedOffItAsksNoMore() {
        Updates updates = updates();
        updates.allowed().set(true);
        pass(Duration.ofMinutes(1));
        updates.allowed().set(false);
        pass(Duration.ofDays(30));

        assertThat(asked).hasSize(1);
        assertThat(memory.allowed()).isFalse();
        assertThat(timed).isEmpty();
    }

    @Test
    void switchingToAndFroAsksNoMoreThanOnce() {
        Updates updates = updates();
        for (int i = 0; i < 10; i++) {
            updates.allowed().set(true);
            updates.allowed().set(false);
        }
        updates.allowed().set(true);
        pass(Duration.ofHours(20));

        assertThat(asked).hasSize(1);
    }

    @Test
    void manyStartsOfADayAskOnceAndNotBeforeTheWindowHasBeenThereForAWhile() {
        memory = new Memory(true, Optional.empty(), "");
        Updates first = updates();
        first.start();
        pass(Duration.ofSeconds(29));
        assertThat(asked).isEmpty();
        pass(Duration.ofSeconds(1));
        assertThat(asked).hasSize(1);
        for (int i = 0; i < 20; i++) {
            updates().start();
            pass(Duration.ofHours(1));
        }
        assertThat(asked).hasSize(1);
        updates().start();
        pass(Duration.ofHours(5));
        assertThat(asked).hasSize(2);
    }

    @Test
    void aFailureCountsAsAskedAndIsToldWhereItIsLookedForOnly() {
        memory = new Memory(true, Optional.empty(), "");
        answer = new Missed(Miss.UNREACHABLE, "ConnectException");
        Updates updates = updates();
        updates.start();
        pass(Duration.ofHours(23));

        assertThat(asked).hasSize(1);
        assertThat(updates.news().get()).isEmpty();
        assertThat(said(updates)).contains("cannot be reached");
    }

    @Test
    void aClockThatWasSetBackDoesNotSilenceIt() {
        memory = new Memory(true, Optional.of(now.plus(Duration.ofDays(400))), "");
        Updates updates = updates();
        updates.start();
        assertThat(updates.askedAgo()).contains(Duration.ZERO);
        pass(Duration.ofMinutes(1));

        assertThat(asked).hasSize(1);
    }

    @Test
    void aNewerVersionIsToldOnceAndRemembered() {
        memory = new Memory(true, Optional.empty(), "");
        answer = new Got(NEWER);
        Updates updates = updates();
        updates.start();
        pass(Duration.ofMinutes(1));
        assertThat(updates.news().get().map(Notice::text).orElse("")).contains("0.10.0 is out; this is 0.9.0");
        assertThat(updates.standing().get().page()).contains(URI.create("https://releases.example/v0.10.0"));

        Updates later = updates();
        later.start();
        later.look();
        assertThat(said(later)).contains("0.10.0 is out");
        pass(Duration.ofDays(3));
        assertThat(asked).hasSizeGreaterThan(2);
        assertThat(later.news().get()).isEmpty();
    }

    @Test
    void onceItIsInstalledNothingIsSaidOfItAnyMore() {
        memory = new Memory(false, Optional.of(now), "0.10.0 https://releases.example/v0.10.0");
        Updates updates = updates("0.10.0");
        updates.look();

        assertThat(said(updates)).isEmpty();
        updates.checkNow();
        assertThat(said(updates)).contains("Nothing newer than 0.10.0");
        assertThat(memory.found()).isEmpty();
    }

    @Test
    void aBuildWithoutAPlaceAsksNobodyEvenWhereItIsSwitchedOn() {
        known = Optional.empty();
        memory = new Memory(true, Optional.empty(), "");
        Updates updates = updates();
        updates.start();
        updates.look();
        pass(Duration.ofDays(3));
        updates.checkNow();

        assertThat(asked).isEmpty();
        assertThat(updates.looked().get()).isTrue();
        assertThat(updates.place().get()).isEmpty();
        assertThat(said(updates)).contains("does not know where newer versions are published");
    }

    @ParameterizedTest
    @EnumSource(Miss.class)
    void everyFailureSaysWhoWhatAndWhatToDo(Miss miss) {
        answer = new Missed(miss, "technical");
        Updates updates = updates();
        updates.checkNow();
        Notice notice = updates.standing().get().notice().orElseThrow();

        assertThat(notice.text()).contains("api.releases.example").endsWith(".").contains(". ");
        assertThat(notice.tone()).isEqualTo(Tone.WARN);
        assertThat(notice.detail()).isEqualTo("technical");
        assertThat(updates.asking().get()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>Sign in</html>",
                "{\"message\":\"Not Found\"}",
                "[1,2]",
                "[{\"tag_name\":\"v1\"}",
                "null",
                "\"v2.0.0\"",
                "[[[[",
                "[{\"tag_name\":\"a\",\"tag_name\":\"b\"}]"
            })
    void garbageIsASentenceThatQuotesNothingOfIt(String garbage) {
        answer = new Got(garbage);
        Updates updates = updates();
        updates.checkNow();

        assertThat(said(updates)).contains("What api.releases.example answered is no list of releases");
        assertThat(updates.standing().get().toString()).doesNotContain("Sign in", "Not Found");
    }

    @Test
    void anEarlierFindingOutlivesAFailure() {
        memory = new Memory(true, Optional.of(now), "0.10.0");
        answer = new Missed(Miss.CUT, "EOF");
        Updates updates = updates();
        updates.checkNow();

        assertThat(memory.found()).isEqualTo("0.10.0");
    }

    @Test
    void aBuildThatDoesNotKnowItsOwnVersionSaysSo() {
        answer = new Got(NEWER);
        Updates updates = updates("");
        updates.checkNow();

        assertThat(said(updates)).contains("no version that could be compared");
        assertThat(updates.standing().get().page()).isEmpty();
    }

    @Test
    void whileItIsAskingNobodyAsksTwice() {
        List<Runnable> waiting = new ArrayList<>();
        Updates updates = new Updates(
                this,
                this,
                new Words(Locale.ENGLISH),
                new Threads(waiting::add, Runnable::run),
                (delay, action) -> {},
                new Hand(),
                "0.9.0");
        updates.checkNow();
        updates.checkNow();

        assertThat(waiting).hasSize(1);
        assertThat(updates.asking().get()).isTrue();
    }
}
