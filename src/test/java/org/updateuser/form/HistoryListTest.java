package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.updateuser.form.HistoryList.Phase;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Named;
import org.updateuser.model.Organization;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;

/// The list of what was sent: filtered, in pages, and up to date while somebody looks.
class HistoryListTest {
    @TempDir
    private Path folder;

    private Archive archive;
    private HistoryList list;

    @BeforeEach
    void open() {
        archive = new Archive(folder);
        list = archive.list();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private void filter(HistoryFilter filter) {
        list.filter().set(filter);
    }

    private void period(Period period) {
        filter(HistoryFilter.ALL.withPeriod(period));
    }

    private List<Long> numbers() {
        return list.entries().stream().map(Entry::number).toList();
    }

    @Test
    void nothingIsReadWhileNobodyLooks() {
        archive.titled("a", Duration.ZERO, Fate.DONE);
        filter(HistoryFilter.ALL.withFates(Set.of(Fate.DONE)));
        assertThat(list.entries()).isEmpty();
        assertThat(list.phase().get()).isEqualTo(Phase.READING);
        list.setShown(true);
        assertThat(list.entries()).hasSize(1);
        assertThat(list.total().get()).isEqualTo(1);
        assertThat(list.phase().get()).isEqualTo(Phase.READ);
    }

    @Test
    void theNewestComeFirst() {
        long first = archive.titled("a", Duration.ofHours(2), Fate.DONE);
        long second = archive.titled("b", Duration.ofHours(1), Fate.REFUSED);
        list.setShown(true);
        assertThat(numbers()).containsExactly(second, first);
    }

    @Test
    void onePersonOrEverybody() {
        long mine = archive.titled("a", Duration.ZERO, Fate.DONE);
        archive.titled("b", Duration.ZERO, Fate.DONE);
        list.setShown(true);
        filter(HistoryFilter.ALL.withPerson(Optional.of(new Named("a", "Person a", ""))));
        assertThat(numbers()).containsExactly(mine);
        assertThat(list.total().get()).isEqualTo(1);
        filter(HistoryFilter.ALL);
        assertThat(list.total().get()).isEqualTo(2);
    }

    @Test
    void daysBeginAndEndAtMidnightHere() {
        Instant midnight = Instant.parse("2026-11-24T05:00:00Z"); // of New York
        long today = archive.moved("a", midnight);
        long yesterday = archive.moved("a", midnight.minusMillis(1));
        long weekAgo = archive.moved("a", Instant.parse("2026-11-18T05:00:00Z"));
        long earlier = archive.moved("a", Instant.parse("2026-11-18T04:59:59Z"));
        long monthAgo = archive.moved("a", Instant.parse("2026-10-26T04:00:00Z")); // summer time still
        long before = archive.moved("a", Instant.parse("2026-10-26T03:59:59Z"));
        list.setShown(true);
        period(Period.of(Period.Length.TODAY));
        assertThat(numbers()).containsExactlyInAnyOrder(today);
        period(Period.of(Period.Length.WEEK));
        assertThat(numbers()).containsExactlyInAnyOrder(today, yesterday, weekAgo);
        period(Period.of(Period.Length.MONTH));
        assertThat(numbers()).containsExactlyInAnyOrder(today, yesterday, weekAgo, earlier, monthAgo);
        period(Period.days(Optional.of(LocalDate.of(2026, 11, 17)), Optional.of(LocalDate.of(2026, 11, 23))));
        assertThat(numbers()).containsExactlyInAnyOrder(yesterday, weekAgo, earlier);
        period(Period.days(Optional.empty(), Optional.of(LocalDate.of(2026, 10, 25))));
        assertThat(numbers()).containsExactlyInAnyOrder(before);
        period(Period.days(Optional.of(LocalDate.of(2026, 11, 24)), Optional.empty()));
        assertThat(numbers()).containsExactlyInAnyOrder(today);
        period(Period.ALL);
        assertThat(numbers()).hasSize(6);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsHasNothing() {
        Period reversed = Period.days(Optional.of(LocalDate.of(2026, 11, 24)), Optional.of(LocalDate.of(2026, 11, 23)));
        assertThat(reversed.isReversed()).isTrue();
        archive.titled("a", Duration.ZERO, Fate.DONE);
        list.setShown(true);
        period(reversed);
        assertThat(list.entries()).isEmpty();
        assertThat(list.phase().get()).isEqualTo(Phase.READ);
    }

    @Test
    void oneFieldAndSeveralOutcomes() {
        long titled = archive.titled("a", Duration.ZERO, Fate.DONE);
        long moved = archive.moved("a", Archive.NOW);
        long refused = archive.titled("a", Duration.ZERO, Fate.REFUSED);
        long unsure = archive.titled("a", Duration.ZERO, Fate.UNSURE);
        list.setShown(true);
        filter(HistoryFilter.ALL.withProperty(Optional.of(Catalogue.TITLE)));
        assertThat(numbers()).containsExactly(unsure, refused, titled);
        filter(HistoryFilter.ALL.withFates(Set.of(Fate.REFUSED, Fate.UNSURE)));
        assertThat(numbers()).containsExactly(unsure, refused);
        filter(HistoryFilter.ALL.withFates(Set.of(Fate.DONE)).withProperty(Optional.of(Catalogue.DEPARTMENT)));
        assertThat(numbers()).containsExactly(moved);
    }

    @Test
    void aLongOneIsReadInPages() {
        for (int each = 0; each < 450; each++) {
            archive.titled("a", Duration.ZERO, Fate.DONE);
        }
        list.setShown(true);
        assertThat(list.entries()).hasSize(200);
        assertThat(list.total().get()).isEqualTo(450);
        list.more();
        list.more();
        assertThat(list.entries()).hasSize(450);
        assertThat(numbers()).doesNotHaveDuplicates().isSortedAccordingTo((a, b) -> Long.compare(b, a));
        list.more();
        assertThat(list.entries()).hasSize(450);
    }

    @Test
    void whoeverAsksForMoreTwiceGetsItOnce() {
        for (int each = 0; each < 450; each++) {
            archive.titled("a", Duration.ZERO, Fate.DONE);
        }
        list.setShown(true);
        archive.steps().hold();
        list.more();
        list.more();
        archive.steps().release();
        assertThat(list.entries()).hasSize(400);
    }

    @Test
    void whatIsWrittenDownWhileSomebodyLooksIsThereAtOnceAndNobodyLosesTheirPlace() {
        for (int each = 0; each < 450; each++) {
            archive.titled("a", Duration.ZERO, Fate.DONE);
        }
        list.setShown(true);
        list.more();
        Entry chosen = list.entries().get(300);
        list.chosen().set(Optional.of(chosen));
        long fresh = archive.titled("b", Duration.ZERO, Fate.DONE);
        archive.kept().history().rise();
        assertThat(numbers()).hasSize(401).startsWith(fresh).doesNotHaveDuplicates();
        assertThat(list.total().get()).isEqualTo(451);
        assertThat(list.chosen().get()).contains(chosen);
        list.more();
        assertThat(list.entries()).hasSize(451);
    }

    @Test
    void anEntryThatIsCompletedIsShownSo() {
        long number = archive.titled("a", Duration.ZERO, Fate.UNSURE);
        list.setShown(true);
        list.chosen().set(Optional.of(list.entries().getFirst()));
        archive.kept().complete(number, new Result(Fate.NOT_ARRIVED, Archive.NOW, Archive.user("a"), 0, "", ""));
        assertThat(list.entries().getFirst().result().fate()).isEqualTo(Fate.NOT_ARRIVED);
        assertThat(list.chosen().get().orElseThrow().result().fate()).isEqualTo(Fate.NOT_ARRIVED);
        filter(HistoryFilter.ALL.withFates(Set.of(Fate.DONE)));
        assertThat(list.chosen().get()).isEmpty();
    }

    @Test
    void ofTwoReadingsTheLaterCounts() {
        long done = archive.titled("a", Duration.ZERO, Fate.DONE);
        long refused = archive.titled("a", Duration.ZERO, Fate.REFUSED);
        list.setShown(true);
        archive.steps().hold();
        filter(HistoryFilter.ALL.withFates(Set.of(Fate.REFUSED)));
        filter(HistoryFilter.ALL.withFates(Set.of(Fate.DONE)));
        assertThat(list.phase().get()).isEqualTo(Phase.READING);
        assertThat(numbers()).containsExactly(refused, done);
        archive.steps().release();
        assertThat(numbers()).containsExactly(done);
    }

    @Test
    void whereNobodyKnowsWhoseHistoryItIsThatIsSaidAndMendedLater(@TempDir Path empty) {
        try (Archive unknown = new Archive(empty, false)) {
            unknown.list().setShown(true);
            assertThat(unknown.list().phase().get()).isEqualTo(Phase.FAILED);
            assertThat(unknown.list().failure().text()).startsWith("Which organization this is has not been read yet");
            unknown.kept().become(new Organization("org-1", "Northwind"));
            assertThat(unknown.list().phase().get()).isEqualTo(Phase.READ);
        }
    }

    @Test
    void whatIsNotAppliedIsNotTakenBack() {
        assertThat(List.of(Fate.values()))
                .filteredOn(fate -> reversal(fate).isPossible())
                .containsExactly(Fate.DONE, Fate.PARTLY);
        assertThat(reversal(Fate.PARTLY)).isEqualTo(Reversal.PARTLY);
        assertThat(reversal(Fate.UNSURE)).isEqualTo(Reversal.UNSURE);
        assertThat(reversal(Fate.STALE)).isEqualTo(Reversal.NOT_APPLIED);
    }

    private Reversal reversal(Fate fate) {
        archive.titled("a", Duration.ZERO, fate);
        return Reversal.of(archive.all().getFirst());
    }
}
