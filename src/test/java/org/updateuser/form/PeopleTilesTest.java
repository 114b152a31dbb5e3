package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Person;
import org.updateuser.model.Place;
import org.updateuser.model.Text;
import org.updateuser.model.Values;

class PeopleTilesTest {
    private final Desk desk = Desk.open();
    private final People people = desk.people();
    private final PeopleTiles tiles = desk.workplace().tiles();

    @BeforeEach
    void list() {
        desk.workplace().kept().refresh();
        desk.directory().refresh(desk.editor());
        people.refresh();
        tiles.watch(true);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int count(Flaw flaw) {
        return tiles.counts().get().flaws().getOrDefault(flaw, -1);
    }

    private List<Values> opened() {
        return people.shown().stream()
                .limit(3)
                .map(desk::open)
                .map(open -> open.user().base().get())
                .toList();
    }

    private String said() {
        return tiles.said().get().map(Notice::text).orElse("");
    }

    @Test
    void aTileShowsAsManyAsItSaysAndTheyReallyLackIt() {
        for (Flaw flaw : Flaw.values()) {
            tiles.show(flaw);
            assertThat(people.shown()).as(flaw.name()).hasSize(count(flaw));
        }
        tiles.show(Flaw.NO_MANAGER);
        assertThat(opened())
                .isNotEmpty()
                .allMatch(user -> user.get(Catalogue.MANAGER).isEmpty());
        tiles.show(Flaw.NO_LOCATION);
        assertThat(opened())
                .isNotEmpty()
                .allMatch(user -> user.get(Catalogue.LOCATIONS).isEmpty());
        tiles.show(Flaw.NO_SKILLS);
        assertThat(opened())
                .isNotEmpty()
                .allMatch(user -> user.has(Catalogue.PROFILE_SKILLS)
                        && user.get(Catalogue.PROFILE_SKILLS).isEmpty());
    }

    @Test
    void theStatesThatAreShownAreCountedAndATileGoesAlongWithASearch() {
        int before = count(Flaw.NO_LOCATION);
        people.filter().states().add("deleted");
        assertThat(count(Flaw.NO_LOCATION)).isGreaterThanOrEqualTo(before);
        tiles.show(Flaw.NO_LOCATION);
        String name = people.shown().getFirst().name();
        people.filter().search().set(name);
        assertThat(people.shown()).allMatch(person -> person.name().equals(name));
        people.filter().condition().set(Optional.empty());
        people.filter().search().set("");
        assertThat(people.shown().size()).isEqualTo(people.total().get());
    }

    @Test
    void whatWasChangedIsCountedAnew() {
        int before = count(Flaw.NO_DEPARTMENT);
        Person person = people.shown().stream()
                .filter(one -> !one.department().isEmpty())
                .findFirst()
                .orElseThrow();
        OpenUser open = desk.open(person);
        open.user().state(Catalogue.DEPARTMENT).typed().set("");
        desk.editor().save();
        people.update(Person.of(open.user().base().get()));
        assertThat(count(Flaw.NO_DEPARTMENT)).isEqualTo(before + 1);
    }

    @Test
    void everyoneWithAValueIsFoundByTheRows() {
        OpenUser amara = desk.openAmara();
        people.filter().search().set("");
        Values user = amara.user().base().get();
        tiles.show(new Condition.Sharing(Trait.DEPARTMENT, "Sales"));
        assertThat(people.shown())
                .isNotEmpty()
                .allMatch(person -> person.department().equals("Sales"));
        String place = Place.id(user.get(Catalogue.LOCATIONS).getFirst());
        tiles.show(new Condition.Sharing(Trait.LOCATION, place));
        assertThat(people.shown()).anyMatch(person -> person.id().equals(amara.id()));
        assertThat(opened())
                .allMatch(one -> one.get(Catalogue.LOCATIONS).stream()
                        .anyMatch(location -> Place.id(location).equals(place)));
        tiles.show(new Condition.Sharing(Trait.MANAGER, user.get(Catalogue.MANAGER)));
        assertThat(opened()).allMatch(one -> one.get(Catalogue.MANAGER).equals(user.get(Catalogue.MANAGER)));
        assertThat(tiles.name(new Condition.Sharing(Trait.DEPARTMENT, "Sales"), desk.names()))
                .isEqualTo("Department: Sales");
    }

    @Test
    void aFilterThatWasGivenANameComesBackTheNextDayWithAllThatIsPartOfIt() {
        tiles.show(Flaw.NO_LOCATION);
        people.filter().search().set("a");
        people.filter().states().remove("inactive");
        people.filter().order().set(PeopleOrder.TITLE);
        people.filter().descending().set(true);
        assertThat(tiles.save("  To do ")).isTrue();
        assertThat(said()).isEqualTo("“To do” is kept as a filter.");

        PeopleTiles tomorrow = desk.restarted().tiles();
        tomorrow.read();
        assertThat(tomorrow.saved()).containsExactlyElementsOf(tiles.saved());
        SavedFilter one = tiles.saved().getFirst();
        int size = people.shown().size();
        people.filter().search().set("zzz");
        people.filter().condition().set(Optional.empty());
        people.filter().states().add("deleted");
        tiles.show(one);
        assertThat(tiles.isShown(one)).isTrue();
        assertThat(people.shown()).hasSize(size);
        assertThat(tiles.counts().get().saved()).containsEntry("To do", size);
    }

    @Test
    void aNameIsGivenOnceAndIsNeitherEmptyNorEndless() {
        assertThat(tiles.save(" ")).isFalse();
        assertThat(said()).contains("needs a name");
        assertThat(tiles.save("x".repeat(61))).isFalse();
        assertThat(said()).contains("at most 60");
        assertThat(tiles.save("Mine")).isTrue();
        assertThat(tiles.save("Mine")).isFalse();
        assertThat(said()).startsWith("There is a filter “Mine” already.");
        assertThat(tiles.saved()).hasSize(1);
    }

    @Test
    void oneIsRenamedAndDeletedAndThatCanBeTakenBack() {
        tiles.save("Mine");
        tiles.save("Yours");
        SavedFilter mine = tiles.saved().getFirst();
        assertThat(tiles.rename(mine, "Yours")).isFalse();
        assertThat(tiles.rename(mine, "Zed")).isTrue();
        assertThat(tiles.saved()).extracting(SavedFilter::name).containsExactly("Yours", "Zed");
        tiles.delete(tiles.saved().getFirst());
        assertThat(tiles.saved()).extracting(SavedFilter::name).containsExactly("Zed");
        Optional.ofNullable(tiles.said().get().orElseThrow().action())
                .orElseThrow()
                .run()
                .run();
        PeopleTiles tomorrow = desk.restarted().tiles();
        tomorrow.read();
        assertThat(tomorrow.saved()).extracting(SavedFilter::name).containsExactly("Yours", "Zed");
    }

    @Test
    void theSameExtensionIsThatOfSomebodyElseWhoIsNotDeleted() {
        List<Person> all = List.of(
                on("a", "active", "4711"),
                on("b", "inactive", "4711"),
                on("c", "active", "4712"),
                on("d", "deleted", "4712"),
                numbered("e", "4711"));
        Roster roster = Roster.empty(java.util.Locale.ENGLISH).with(all);
        Person[] found = roster.find(PeopleQuery.of("", java.util.Set.copyOf(People.STATES))
                .with(new Condition.Lacking(Flaw.SAME_EXTENSION)));
        assertThat(found).extracting(Person::id).containsExactly("a", "b");
    }

    private static Person on(String id, String state, String extension) {
        return Person.of(user(id, Contact.EXTENSION, extension).with(Catalogue.STATE_CHOICE, state));
    }

    private static Person numbered(String id, String number) {
        return Person.of(user(id, Contact.ADDRESS, number).with(Catalogue.STATE_CHOICE, "active"));
    }

    private static Values user(String id, Text part, String value) {
        Values contact = Values.EMPTY
                .with(Contact.MEDIA_TYPE, "PHONE")
                .with(Contact.TYPE, "WORK")
                .with(part, value);
        return Values.EMPTY.with(Catalogue.ID, id).with(Catalogue.NAME, id).with(Catalogue.ADDRESSES, List.of(contact));
    }

    @Test
    void whatIsNotKnownIsNotLacking() {
        Person unread = Person.of(Values.EMPTY.with(Catalogue.ID, "a"));
        assertThat(unread.facts().lacksManager()).isTrue();
        assertThat(unread.facts().lacksLocation()).isFalse();
        assertThat(unread.facts().lacksSkills()).isFalse();
        assertThat(Person.unread("a", "A").facts().lacksManager()).isFalse();
    }

    @Test
    void conditionsAreReadAsTheyWereWrittenAndStrangeOnesAreNone() {
        for (Condition one : List.of(
                new Condition.Lacking(Flaw.SAME_EXTENSION),
                new Condition.Sharing(Trait.TITLE, "Head of  two words "))) {
            assertThat(Condition.read(one.text())).contains(one);
        }
        for (String text : List.of("", "lacking", "lacking NOTHING", "sharing TITLE", "sharing COLOUR red", "x y z")) {
            assertThat(Condition.read(text)).isEmpty();
        }
    }
}
