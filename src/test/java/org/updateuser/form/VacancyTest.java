package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.form.People.Reach;
import org.updateuser.form.Vacancy.Cause;
import org.updateuser.sandbox.Settings;

/// Where nobody is in the list of people, it says why, and only what is true.
class VacancyTest {
    private static final String NONE = """
            {"faults":[{"method":"GET","path":"/api/v2/users","count":1000,"status":200,
             "body":{"entities":[],"pageSize":500,"pageNumber":1,"pageCount":0,"total":0}}]}""";

    private final Desk desk = Desk.open(Settings.standard().withPeople(1_200));
    private final People people = desk.people();

    @AfterEach
    void close() {
        desk.close();
    }

    private Vacancy vacancy() {
        return people.vacancy().get().orElseThrow();
    }

    private List<String> ways() {
        return vacancy().ways().stream().map(Notice.Action::label).toList();
    }

    private void go(String way) {
        vacancy().ways().stream()
                .filter(one -> one.label().equals(way))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }

    @Test
    void whileTheFirstAreReadNobodyIsSaidToBeMissing() {
        desk.steps().hold();
        people.refresh();
        people.filter().search().set("nobody of this name");
        assertThat(vacancy().cause()).isEqualTo(Cause.READING);
        people.filter().search().set("");
        while (people.shown().isEmpty()) {
            assertThat(vacancy().cause()).isEqualTo(Cause.READING);
            desk.steps().runFirst();
        }
        assertThat(people.vacancy().get()).isEmpty();
        desk.steps().release();
    }

    @Test
    void anOrganizationWithoutPeopleIsNoSearchWithoutAHit() {
        desk.fault(NONE);
        people.filter().search().set("jose");
        people.refresh();
        assertThat(vacancy().cause()).isEqualTo(Cause.NOBODY_THERE);
        assertThat(vacancy().text()).startsWith("The server lists nobody in this organization");
        assertThat(ways()).containsExactly("Refresh the list");
        desk.fault("{\"faults\":[]}");
        go("Refresh the list");
        assertThat(people.vacancy().get()).isEmpty();
    }

    @Test
    void aListThatCouldNotBeReadSaysWhyAndIsReadAgain() {
        desk.fault("{\"path\":\"/api/v2/users\",\"status\":500}");
        people.refresh();
        assertThat(vacancy().cause()).isEqualTo(Cause.FAILED);
        assertThat(vacancy().text())
                .isEqualTo(
                        "The server failed. Nobody can be shown until the list has been read. Try again in a moment.");
        assertThat(vacancy().detail()).contains("500");
        go("Try again");
        assertThat(people.vacancy().get()).isEmpty();
    }

    @Test
    void aReadingThatWasStoppedBeforeAnybodyWasReadGoesOn() {
        desk.steps().hold();
        people.refresh();
        people.stop();
        desk.steps().release();
        assertThat(vacancy().cause()).isEqualTo(Cause.STOPPED);
        go("Go on");
        assertThat(people.reach().get()).isEqualTo(Reach.READ);
        assertThat(people.vacancy().get()).isEmpty();
    }

    @Test
    void aSearchWithoutAHitSaysWhatWasSearchedAndHowToWidenIt() {
        people.refresh();
        people.filter().search().set("  Nobody of this name ");
        assertThat(vacancy().cause()).isEqualTo(Cause.NOBODY_FOUND);
        assertThat(vacancy().title()).isEqualTo("Nobody matches “Nobody of this name”");
        assertThat(vacancy().text()).isEqualTo("Searched only: Active, Inactive.");
        assertThat(ways()).containsExactly("Clear “Nobody of this name”", "Search too: Deleted", "Show everybody");
        go("Search too: Deleted");
        assertThat(vacancy().text()).isEqualTo("Everybody was searched.");
        assertThat(ways()).containsExactly("Clear “Nobody of this name”");
        go("Clear “Nobody of this name”");
        assertThat(people.shown()).hasSize(1_200);
    }

    @Test
    void everyNarrowingIsNamedAndCanBeDropped() {
        people.refresh();
        people.filter().narrowTo(Optional.of(java.util.Set.of()));
        people.filter().condition().set(Optional.of(new Condition.Lacking(Flaw.NO_MANAGER)));
        people.filter().editedOnly().set(true);
        people.filter().chosenOnly().set(true);
        assertThat(vacancy().title()).isEqualTo("Nobody found");
        assertThat(vacancy().text())
                .isEqualTo("Searched only: Active, Inactive, No manager, those edited, those chosen.");
        assertThat(ways())
                .containsExactly(
                        "Drop “No manager”", "Not only those edited", "Not only those chosen", "Show everybody");
        go("Drop “No manager”");
        go("Not only those edited");
        assertThat(people.filter().condition().get()).isEmpty();
        assertThat(people.filter().editedOnly().get()).isFalse();
        go("Show everybody");
        assertThat(people.filter().chosenOnly().get()).isFalse();
        assertThat(people.filter().states()).contains("deleted");
    }

    @Test
    void withoutAStateNobodyIsSearched() {
        people.refresh();
        people.filter().states().clear();
        assertThat(vacancy().text()).isEqualTo("No state is chosen, so nobody is searched.");
        go("Search too: Active, Inactive, Deleted");
        assertThat(people.vacancy().get()).isEmpty();
    }

    @Test
    void whileOthersAreStillReadMoreMayBeFound() {
        desk.steps().hold();
        people.refresh();
        while (people.progress().get().read() < 500 || people.shown().isEmpty()) {
            desk.steps().runFirst();
        }
        people.filter().search().set("nobody of this name");
        while (!people.shown().isEmpty()) {
            desk.steps().runFirst();
        }
        assertThat(vacancy().text()).contains("people have been read so far; more may be found.");
        desk.steps().release();
        assertThat(vacancy().text()).isEqualTo("Searched only: Active, Inactive.");
    }

    @Test
    void aLongSearchIsSaidInPart() {
        people.refresh();
        people.filter().search().set("x".repeat(50_000));
        assertThat(vacancy().title()).isEqualTo("Nobody matches “" + "x".repeat(40) + "…”");
    }
}
