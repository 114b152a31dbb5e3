package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.form.Kept.Standing;
import org.updateuser.patch.Result.Fate;

/// How long the history is kept: what is older goes at a start, and nothing goes without a yes.
class RetentionTest {
    @TempDir
    private Path folder;

    private Archive archive;
    private Retention retention;

    @BeforeEach
    void open() {
        archive = new Archive(folder);
        retention = archive.list().retention();
        archive.titled("a", Duration.ofDays(400), Fate.DONE);
        archive.titled("a", Duration.ofDays(399), Fate.UNSURE);
        archive.titled("a", Duration.ofDays(60), Fate.REFUSED);
        archive.titled("a", Duration.ofDays(31), Fate.DONE);
        archive.titled("a", Duration.ofDays(1), Fate.DONE);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private int size() {
        return archive.all().size();
    }

    @Test
    void aYearIsKeptUnlessSomebodyChoseOtherwise() {
        retention.start();
        assertThat(size()).isEqualTo(4);
    }

    @Test
    void forEverKeepsEverything() {
        retention.days().set(0);
        retention.start();
        assertThat(size()).isEqualTo(5);
    }

    @Test
    void whatIsUnsureIsNeverForgotten() {
        retention.days().set(30);
        retention.start();
        assertThat(archive.all())
                .extracting(entry -> entry.result().fate())
                .containsExactlyInAnyOrder(Fate.DONE, Fate.UNSURE);
    }

    @Test
    void aShorterTimeCountsFirstAndForgetsAfterAYes() {
        retention.propose(30);
        assertThat(retention.proposal().get().orElseThrow().count()).isEqualTo(3);
        assertThat(retention.days().get()).isEqualTo(365);
        assertThat(size()).isEqualTo(5);
        retention.confirm();
        assertThat(retention.proposal().get()).isEmpty();
        assertThat(retention.days().get()).isEqualTo(30);
        assertThat(size()).isEqualTo(2);
    }

    @Test
    void whoSaysNoKeepsEverythingAndTheTime() {
        retention.propose(30);
        retention.cancel();
        assertThat(retention.proposal().get()).isEmpty();
        assertThat(retention.days().get()).isEqualTo(365);
        assertThat(size()).isEqualTo(5);
        retention.confirm();
        assertThat(size()).isEqualTo(5);
    }

    @Test
    void aTimeThatTakesNothingAwayHoldsAtOnce() {
        retention.propose(0);
        assertThat(retention.days().get()).isZero();
        assertThat(retention.proposal().get()).isEmpty();
        retention.propose(500);
        assertThat(retention.days().get()).isEqualTo(500);
        assertThat(retention.proposal().get()).isEmpty();
        assertThat(size()).isEqualTo(5);
    }

    @Test
    void ofTwoChoicesTheLaterCounts() {
        archive.steps().hold();
        retention.propose(30);
        retention.propose(90);
        archive.steps().release();
        assertThat(retention.proposal().get().orElseThrow().days()).isEqualTo(90);
    }

    @Test
    void whatIsShownIsReadAgainAfterwards() {
        archive.list().setShown(true);
        assertThat(archive.list().total().get()).isEqualTo(5);
        retention.propose(30);
        retention.confirm();
        assertThat(archive.list().total().get()).isEqualTo(2);
    }

    @Test
    void aHistoryThatCanOnlyBeReadIsLeftAlone() {
        archive.close();
        try (Archive reading = new Archive(folder, false)) {
            reading.list().retention().days().set(30);
            reading.list().retention().start();
            assertThat(reading.kept().standing().get()).isNotEqualTo(Standing.TROUBLED);
        }
        archive = new Archive(folder);
        assertThat(size()).isEqualTo(5);
    }
}
