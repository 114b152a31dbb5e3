package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Person;
import org.updateuser.model.Reference;
import org.updateuser.sandbox.Settings;

/// The list of people and what the pickers offer.
class PeopleTest {
    private final Desk desk = Desk.open(Settings.standard().withPeople(1_200));
    private final People people = desk.people();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everybodyIsReadPageByPage() {
        people.refresh();
        assertThat(people.total().get()).isEqualTo(1_200);
        assertThat(people.reach().get()).isEqualTo(People.Reach.READ);
        assertThat(people.readAt().get()).isPresent();
        assertThat(people.shown()).allMatch(person -> !person.state().equals("deleted"));
        people.filter().states().add("deleted");
        assertThat(people.shown()).hasSize(1_200);
        people.filter().states().clear();
        people.filter().states().add("inactive");
        assertThat(people.shown())
                .isNotEmpty()
                .allMatch(person -> person.state().equals("inactive"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jose ramirez",
                "RAMIREZ   jose",
                "José",
                "jose.ramirez@northwind",
                "account manager ramirez",
                "4711",
                "ramirez 4711",
                "33 639 98 00 11",
                "+33 (639) 980011"
            })
    void aPersonIsFoundByEveryField(String typed) {
        people.refresh();
        people.filter().search().set(typed);
        assertThat(people.shown()).extracting(Person::name).contains("José Ramírez");
        assertThat(people.shown()).hasSizeLessThan(1_000);
    }

    private static Person person(String id, String name) {
        return new Person(id, name, "", "", "", "", "", "active", "", List.of());
    }

    @Test
    void onlyNarrowsTheList() {
        people.refresh();
        people.filter().search().set("jose ramirez");
        String id = people.shown().getFirst().id();
        people.filter().search().set("");
        people.filter().narrowTo(Optional.of(Set.of(id)));
        assertThat(people.shown()).extracting(Person::id).containsExactly(id);
        people.filter().narrowTo(Optional.of(Set.of()));
        assertThat(people.shown()).isEmpty();
        people.filter().narrowTo(Optional.empty());
        assertThat(people.shown()).hasSizeGreaterThan(1_000);
    }

    @Test
    void aFailingRefreshKeepsTheOldListAndSaysSo() {
        people.refresh();
        int before = people.shown().size();
        desk.fault(
                "{\"faults\":[{\"path\":\"/api/v2/users\",\"delay\":0},{\"path\":\"/api/v2/users\",\"status\":500}]}");
        people.refresh();
        assertThat(people.reach().get()).isEqualTo(People.Reach.FAILED);
        assertThat(people.shown()).hasSize(before);
        assertThat(people.notice().get().orElseThrow().text())
                .isEqualTo("The server failed. The list shows what had been read before. Try again in a moment.");
        people.refresh();
        assertThat(people.notice().get()).isEmpty();
        assertThat(people.reach().get()).isEqualTo(People.Reach.READ);
    }

    @Test
    void aWrongAddressIsSaidOfTheListAndNotOfAPerson() {
        desk.fault("{\"path\":\"/api/v2/users\",\"status\":404}");
        people.refresh();
        assertThat(people.notice().get().orElseThrow().text()).startsWith("The server has no people at this address.");
    }

    @Test
    void theLaterSearchWins() {
        people.refresh();
        int before = people.shown().size();
        desk.steps().hold();
        people.filter().search().set("jose ramirez");
        people.filter().search().set("amara okonkwo");
        desk.steps().runLast();
        assertThat(people.shown()).as("what nobody asks for any more").hasSize(before);
        desk.steps().release();
        assertThat(people.shown()).extracting(Person::name).containsExactly("Amara Okonkwo-Lindström");
    }

    @Test
    void ofTwoListsOnTheirWayTheNewerWins() {
        people.refresh();
        people.filter().search().set("zzz");
        desk.steps().hold();
        people.update(person("new-1", "zzz one"));
        people.update(person("new-2", "zzz two"));
        desk.steps().runLast();
        desk.steps().release();
        assertThat(people.shown()).hasSize(2);
    }

    @Test
    void theEarlierOfTwoRefreshesIsDropped() {
        desk.steps().hold();
        people.refresh();
        people.refresh();
        desk.steps().release();
        assertThat(people.total().get()).isEqualTo(1_200);
        assertThat(people.reach().get()).isEqualTo(People.Reach.READ);
    }

    @Test
    void aRowSavedWhileTheListIsReadStaysNewer() {
        people.refresh();
        people.filter().search().set("jose ramirez");
        Person jose = people.shown().getFirst();
        desk.steps().hold();
        people.refresh();
        desk.steps().runFirst(); // the first page is read
        people.update(
                new Person(jose.id(), jose.name(), "", jose.email(), "", "Chief", "", "active", "", jose.phones()));
        desk.steps().release();
        assertThat(people.shown().getFirst().title()).isEqualTo("Chief");
        people.refresh();
        assertThat(people.shown().getFirst().title()).isEqualTo(jose.title());
    }

    @Test
    void aSearchRunsInTheBackground() {
        people.refresh();
        int before = people.shown().size();
        desk.steps().hold();
        people.filter().search().set("jose");
        assertThat(people.shown()).hasSize(before); // nothing is done until the background says so
        assertThat(desk.steps().waiting()).isEqualTo(1);
        desk.steps().release();
        assertThat(people.shown()).hasSizeLessThan(before);
    }

    @Test
    void pickersOfferPeopleGroupsAndLocationsByName() {
        people.refresh();
        desk.directory().refresh(desk.editor());
        assertThat(desk.directory().organization().get()).isPresent();
        for (Reference.Target target : Reference.Target.values()) {
            var all = desk.directory().find(target, "");
            assertThat(all).isNotEmpty().hasSizeLessThanOrEqualTo(200);
            var first = all.getFirst();
            assertThat(desk.directory().find(target, first.name().toUpperCase(Locale.ROOT)))
                    .contains(first);
            assertThat(desk.names().name(first.id())).isEqualTo(first.name());
        }
        assertThat(desk.names().name("unheard-of")).isEqualTo("unheard-of");
    }

    @Test
    void aPickerThatCannotBeReadAgainKeepsWhatItHad() {
        desk.directory().refresh(desk.editor());
        int before = desk.directory().find(Reference.Target.GROUP, "").size();
        int names = desk.names().revision().get();
        desk.fault("{\"method\":\"GET\",\"path\":\"/api/v2/groups\",\"status\":500}");
        desk.directory().refresh(desk.editor());
        assertThat(desk.directory().find(Reference.Target.GROUP, "")).hasSize(before);
        assertThat(desk.names().revision().get()).isGreaterThan(names);
    }
}
