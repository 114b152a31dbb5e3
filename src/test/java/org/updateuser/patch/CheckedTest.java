package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.model.Catalogue.ADDRESSES;
import static org.updateuser.model.Catalogue.BIOGRAPHY;
import static org.updateuser.model.Catalogue.EDUCATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Contact;
import org.updateuser.model.Education;
import org.updateuser.model.Problem;
import org.updateuser.model.Values;

/// Lists with lines that are not finished: what waits, and what is sent meanwhile.
class CheckedTest {
    private static final Values WORK = phone("WORK", "+13175550100");
    private static final Values HOME = phone("HOME", "+13175550111");
    private static final Values MOBILE = phone("MOBILE", "+13175550122");

    @Test
    void aNewLineInATakenSlotWaitsAndTheServedEntryKeepsItsPlace() {
        Values rival = phone("WORK", "+13175550199");
        typed(List.of(WORK, HOME), List.of(rival, WORK, HOME), List.of(WORK, HOME), 0);
    }

    @Test
    void aSecondCopyOfAServedEntryWaits() {
        typed(List.of(WORK), List.of(WORK, WORK), List.of(WORK), 1);
    }

    @Test
    void anEntryMovedToATakenSlotStaysWhatItWas() {
        Values moved = HOME.with(Contact.TYPE, "WORK");
        typed(List.of(WORK, HOME), List.of(WORK, moved), List.of(WORK, HOME), 1);
    }

    @Test
    void anEntryMovedToTheSlotOfOneThatChangedLeavesBothAsTheyWere() {
        Values moved = HOME.with(Contact.TYPE, "WORK");
        Values changed = phone("WORK", "+13175550199");
        typed(List.of(HOME, WORK), List.of(moved, changed), List.of(HOME, WORK), 0, 1);
    }

    @Test
    void anEntryRetypedToBeAnotherStaysWhatItWas() {
        Values copy = phone("HOME", "+1 317 555 0111");
        typed(List.of(WORK, HOME), List.of(copy, HOME), List.of(WORK, HOME), 0);
    }

    @Test
    void ofNewEntriesInOneSlotTheFirstIsSent() {
        typed(List.of(), List.of(WORK, phone("WORK", "+13175550199")), List.of(WORK), 1);
    }

    @Test
    void aNewEmptyLineIsLeftOutAndTheRemovalOfAnotherEntryIsSent() {
        typed(List.of(WORK, HOME), List.of(HOME, Values.EMPTY), List.of(HOME), 1);
    }

    /// It may be what is left of that entry: nobody can tell, and waiting loses nothing.
    @Test
    void aRemovalIsHeldBackWhileAnEmptyLineStandsInItsPlace() {
        typed(List.of(WORK, HOME), List.of(WORK, Values.EMPTY), List.of(WORK, HOME), 1);
    }

    @Test
    void anEntryThatIsBeingRetypedStaysThoughOneBeforeItWasRemoved() {
        Values half = phone("OTHER", "+1");
        typed(List.of(WORK, HOME, MOBILE), List.of(HOME, half), List.of(HOME, MOBILE), 1);
    }

    @Test
    void validChangesArriveBesideUnfinishedOnes() {
        Values changed = phone("WORK", "+13175550199");
        Values half = phone("HOME", "+1");
        typed(List.of(WORK, HOME), List.of(changed, half, MOBILE), List.of(changed, HOME, MOBILE), 1);
    }

    @Test
    void partsOfAnEntryAreCheckedByTheirOwnRules() {
        Values school = Values.EMPTY.with(Education.SCHOOL, "a");
        assertThat(problems(school, school.with(Education.END, "soon"))).containsExactly(Problem.Code.DAY_FORMAT);
        assertThat(problems(school, school.with(Education.NOTES, "x".repeat(2001))))
                .containsExactly(Problem.Code.TOO_LONG);
        assertThat(problems(school, school.with(Education.NOTES, "😀".repeat(2000))))
                .isEmpty();
    }

    @Test
    void aPartThatTheServerHasIsNotComplainedOfWhenAnotherChanges() {
        Values school = Values.EMPTY.with(Education.SCHOOL, "a").with(Education.END, "2021");
        assertThat(problems(school, school.with(Education.NOTES, "b"))).isEmpty();
    }

    private static List<Problem.Code> problems(Values before, Values after) {
        return Checked.of(schooled(before), schooled(after)).findings().stream()
                .map(finding -> finding.problem().code())
                .toList();
    }

    private static Values schooled(Values education) {
        return Values.EMPTY.with(BIOGRAPHY, Values.EMPTY.with(EDUCATION, List.of(education)));
    }

    private static void typed(List<Values> base, List<Values> typed, List<Values> sendable, Integer... waiting) {
        Checked checked = Checked.of(Values.EMPTY.with(ADDRESSES, base), Values.EMPTY.with(ADDRESSES, typed));
        assertThat(checked.findings()).extracting(Checked.Finding::item).containsExactly(waiting);
        assertThat(checked.sendable().get(ADDRESSES)).isEqualTo(sendable);
    }

    private static Values phone(String type, String number) {
        return Values.EMPTY
                .with(Contact.MEDIA_TYPE, "PHONE")
                .with(Contact.TYPE, type)
                .with(Contact.ADDRESS, number);
    }
}
