package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.form.People.Reach;
import org.updateuser.model.Person;
import org.updateuser.sandbox.Settings;

/// How the list of a large organization is read: page by page, with a way to stop, in slices where the service ends it.
class PeopleReadingTest {
    private static final int SIZE = 2_600;

    private final Desk desk = Desk.open(Settings.standard().withPeople(SIZE));
    private final People people = desk.people();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theFirstPageOfEveryStateComesFirstAndTellsHowManyThereWillBe() {
        desk.directory().refresh(desk.editor()); // so that the store knows where to keep them
        desk.steps().hold();
        people.refresh();
        while (people.progress().get().expected() < SIZE) {
            desk.steps().runFirst();
        }
        assertThat(people.progress().get().read()).isLessThan(SIZE);
        assertThat(people.shown()).isNotEmpty();
        assertThat(people.reach().get()).isEqualTo(Reach.READING);
        desk.steps().release();
        assertThat(people.progress().get().read()).isEqualTo(SIZE);
        assertThat(people.reach().get()).isEqualTo(Reach.READ);
        assertThat(people.notice().get()).isEmpty();
    }

    @Test
    void whoStopsItKeepsWhatWasReadAndGoesOnFromThere() {
        desk.steps().hold();
        people.refresh();
        while (people.progress().get().read() < 1_000) {
            desk.steps().runFirst();
        }
        people.stop();
        desk.steps().release();
        assertThat(people.reach().get()).isEqualTo(Reach.STOPPED);
        assertThat(people.total().get()).isBetween(1_000, SIZE - 1);
        assertThat(people.notice().get().orElseThrow().text()).startsWith("The list was stopped after ");
        desk.forgetLog();
        people.goOn();
        assertThat(people.reach().get()).isEqualTo(Reach.READ);
        assertThat(people.total().get()).isEqualTo(SIZE);
        long pages = desk.exchanges().stream()
                .filter(exchange -> exchange.path().startsWith("/api/v2/users?"))
                .count();
        assertThat(pages).isLessThan(SIZE / 500 + 2);
    }

    @Test
    void aPageThatFailsIsWhereItGoesOn() {
        desk.fault("{\"faults\":[{\"path\":\"/api/v2/users\",\"delay\":0,\"count\":4},"
                + "{\"path\":\"/api/v2/users\",\"status\":500}]}");
        people.refresh();
        assertThat(people.reach().get()).isEqualTo(Reach.FAILED);
        int before = people.total().get();
        assertThat(before).isPositive();
        people.notice().get().orElseThrow().action().run().run();
        assertThat(people.reach().get()).isEqualTo(Reach.READ);
        assertThat(people.total().get()).isEqualTo(SIZE);
    }

    @Test
    void thePastOfTheInactiveListIsReadInSlices() {
        desk.behave("{\"inactiveReach\":\"50\"}");
        people.refresh();
        assertThat(people.reach().get()).isEqualTo(Reach.READ);
        assertThat(inactive()).hasSameSizeAs(allInactive());
        assertThat(people.notice().get()).isEmpty();
    }

    private Set<String> inactive() {
        people.filter().states().clear();
        people.filter().states().add("inactive");
        return ids(people.shown());
    }

    private Set<String> allInactive() {
        desk.behave("{\"inactiveReach\":\"all\"}");
        people.refresh();
        return inactive();
    }

    private static Set<String> ids(List<Person> people) {
        Set<String> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.id()));
        return ids;
    }

    @Test
    void thoseWhoCannotBeReadAreSaid() {
        desk.behave("{\"inactiveReach\":\"50\"}");
        desk.fault("{\"method\":\"POST\",\"path\":\"/api/v2/users/search\",\"status\":200,"
                + "\"body\":{\"total\":7,\"pageCount\":1,\"pageNumber\":1,\"results\":[]},\"count\":1000000}");
        people.refresh();
        assertThat(people.reach().get()).isEqualTo(Reach.READ);
        assertThat(people.notice().get().orElseThrow().text()).startsWith("7 people could not be read");
    }

    @Test
    void theNextStartHasTheListAtOnceWithItsAgeAndDropsWhoIsGone() {
        desk.directory().refresh(desk.editor());
        people.refresh();
        desk.unplug();
        People again = desk.restarted().people();
        again.refresh();
        assertThat(again.total().get()).isEqualTo(SIZE);
        assertThat(again.readAt().get()).isPresent();
        assertThat(again.reach().get()).isEqualTo(Reach.FAILED);
    }

    @Test
    void whoIsChosenStaysChosenWhateverIsFound() {
        people.refresh();
        people.chosen().add(people.shown().subList(0, 10));
        people.filter().search().set("zzz");
        assertThat(people.shown()).isEmpty();
        assertThat(people.chosen().size().get()).isEqualTo(10);
        people.refresh();
        assertThat(people.chosen().size().get()).isEqualTo(10);
        people.filter().search().set("");
        List<String> made = new ArrayList<>();
        new ChosenTable(people, new Threads(Runnable::run, Runnable::run), desk.words()).make(made::add);
        assertThat(made.getFirst().lines()).hasSize(11);
        assertThat(made.getFirst()).startsWith("ID\tName\tEmail\t");
        people.chosen().clear();
        assertThat(people.chosen().has(people.shown().getFirst().id())).isFalse();
    }
}
