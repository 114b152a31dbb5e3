package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
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
        people.states().add("deleted");
        assertThat(people.shown()).hasSize(1_200);
        people.states().clear();
        people.states().add("inactive");
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
        people.search().set(typed);
        assertThat(people.shown()).extracting(Person::name).contains("José Ramírez");
        assertThat(people.shown()).hasSizeLessThan(1_000);
    }

    @Test
    void lettersWithoutDecompositionAreFoundByTheirPlainForm() {
        PeopleSearch search =
                PeopleSearch.of(List.of(person("1", "Łukasz Sørensen-Weiß"), person("2", "Anna")), Locale.ENGLISH);
        assertThat(search.find("lukasz sorensen weiss", Set.of("active"), Set.of()))
                .hasSize(1);
        assertThat(search.find("", Set.of("active"), Set.of("2"))).hasSize(1);
        assertThat(search.find("", Set.of("active"), Set.of()))
                .extracting(Person::id)
                .containsExactly("2", "1");
    }

    private static Person person(String id, String name) {
        return new Person(id, name, "", "", "", "", "", "active", "", List.of());
    }

    @Test
    void onlyNarrowsTheList() {
        people.refresh();
        people.search().set("jose ramirez");
        String id = people.shown().getFirst().id();
        people.search().set("");
        people.only().add(id);
        assertThat(people.shown()).extracting(Person::id).containsExactly(id);
        people.only().clear();
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
        desk.steps().hold();
        people.search().set("jose ramirez");
        people.search().set("amara okonkwo");
        desk.steps().runLast();
        assertThat(people.shown()).hasSize(1);
        desk.steps().release();
        assertThat(people.shown()).extracting(Person::name).containsExactly("Amara Okonkwo-Lindström");
    }

    @Test
    void ofTwoListsOnTheirWayTheNewerWins() {
        people.refresh();
        people.search().set("zzz");
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
        people.search().set("jose ramirez");
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
    void twentyThousandPeopleAreSearchedInTheBackground() {
        List<Person> many = new ArrayList<>();
        IntStream.range(0, 20_000).forEach(number -> many.add(person(Integer.toString(number), "Person " + number)));
        PeopleSearch search = PeopleSearch.of(many, Locale.ENGLISH);
        assertThat(search.find("person 19999", Set.of("active"), Set.of())).hasSize(1);

        people.refresh();
        int before = people.shown().size();
        desk.steps().hold();
        people.search().set("jose");
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
