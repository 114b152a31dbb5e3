package org.updateuser.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Field;
import org.updateuser.model.Named;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Trouble.Kind;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.wire.Listing;

/// The client against the sandbox, which knows nothing of the client's code.
@Timeout(60)
final class SandboxTest {
    private Sandbox sandbox;
    private GenesysCloud cloud;

    @BeforeEach
    void start() throws IOException {
        sandbox = Sandbox.start(Settings.standard().withPeople(600));
        cloud = new GenesysCloud(URI.create(sandbox.url()), sandbox::token, _ -> {});
    }

    @AfterEach
    void stop() {
        cloud.close();
        sandbox.close();
    }

    private void steer(String what, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.url() + "/sandbox/" + what))
                .header("Authorization", "Bearer " + sandbox.token())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
    }

    private Person somebody() {
        return Fixture.got(cloud.people("active", 1)).items().get(7);
    }

    private Values read(String id) {
        return Fixture.got(cloud.user(id, false));
    }

    private static Values done(Outcome outcome) {
        return outcome instanceof Outcome.Done done ? done.answer() : failure(outcome);
    }

    private static Values failure(Outcome outcome) {
        throw new AssertionError("not done: " + outcome);
    }

    @Test
    void allPeopleAreListedOnTheirPages() {
        Listing<Person> first = Fixture.got(cloud.people("any", 1));
        Listing<Person> second = Fixture.got(cloud.people("any", 2));
        assertThat(first.total()).isEqualTo(600);
        assertThat(first.pages()).isEqualTo(2);
        assertThat(first.items()).hasSize(500);
        assertThat(second.items()).hasSize(100);
        assertThat(first.unreadable() + second.unreadable()).isZero();
        assertThat(second.hasNext()).isFalse();
        Set<String> states = first.items().stream().map(Person::state).collect(Collectors.toSet());
        assertThat(states).containsExactlyInAnyOrder("active", "inactive", "deleted");
    }

    @Test
    void everyUserIsReadWholeAndNothingOfItIsOfAnUnexpectedShape() {
        for (Person person : Fixture.got(cloud.people("active", 1)).items().subList(0, 100)) {
            Values user = read(person.id());
            assertThat(user.fields()).containsAll(Catalogue.PROPERTIES);
            assertThat(user.unknown().keySet())
                    .doesNotContainAnyElementsOf(
                            Catalogue.PROPERTIES.stream().map(Field::name).toList());
            assertThat(Person.of(user)).isEqualTo(person);
        }
    }

    @Test
    void expandOnlyPropertiesAreAbsentUnlessAskedFor() {
        Values user = Fixture.got(cloud.user(somebody().id(), false, List.of("groups")));
        assertThat(user.has(Catalogue.GROUPS)).isTrue();
        assertThat(user.has(Catalogue.BIOGRAPHY)).isFalse();
    }

    @Test
    void aPatchChangesWhatItSaysAndNothingElse() {
        Values base = read(somebody().id());
        Values mine = base.with(Catalogue.TITLE, "Lead 領袖 😀").with(Catalogue.PROFILE_SKILLS, List.of("Ruhe"));
        Values answer = done(cloud.patch(base.get(Catalogue.ID), Patch.of(base, mine)));
        assertThat(answer.get(Catalogue.VERSION)).isGreaterThan(base.get(Catalogue.VERSION));
        Values now = read(base.get(Catalogue.ID));
        assertThat(now.take(Catalogue.VERSION, mine)).isEqualTo(mine.withUnknownOf(now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"409", "400"})
    void anOldVersionIsStaleInBothForms(String form) throws IOException, InterruptedException {
        steer("behaviour", "{\"conflict\":\"" + form + "\"}");
        Values base = read(somebody().id());
        String id = base.get(Catalogue.ID);
        done(cloud.patch(id, Patch.of(base, base.with(Catalogue.TITLE, "One"))));
        Outcome second = cloud.patch(id, Patch.of(base, base.with(Catalogue.TITLE, "Two")));
        assertThat(second).isInstanceOfSatisfying(Outcome.Stale.class, stale -> {
            assertThat(stale.refusal().status()).isEqualTo(Integer.parseInt(form));
            assertThat(stale.refusal().correlation()).isNotEmpty();
        });
        assertThat(read(id).get(Catalogue.TITLE)).isEqualTo("One");
    }

    @Test
    void somebodyElsesEditJustBeforeIsStale() throws IOException, InterruptedException {
        Values base = read(somebody().id());
        steer("faults", "{\"change\":{\"department\":\"Elsewhere\"}}");
        Outcome outcome = cloud.patch(base.get(Catalogue.ID), Patch.of(base, base.with(Catalogue.TITLE, "Mine")));
        assertThat(outcome).isInstanceOf(Outcome.Stale.class);
        assertThat(read(base.get(Catalogue.ID)).get(Catalogue.DEPARTMENT)).isEqualTo("Elsewhere");
    }

    @Test
    void anEmailThatIsTakenIsNoUserChangedAndNoVersionMoved() {
        List<Person> people = Fixture.got(cloud.people("active", 1)).items();
        Values base = read(people.get(3).id());
        Patch patch = Patch.of(base, base.with(Catalogue.EMAIL, people.get(4).email()));
        assertThat(cloud.patch(base.get(Catalogue.ID), patch))
                .isInstanceOfAny(Outcome.Stale.class, Outcome.Refused.class);
        assertThat(read(base.get(Catalogue.ID)).get(Catalogue.VERSION)).isEqualTo(base.get(Catalogue.VERSION));
    }

    @Test
    void aDeletedUserIsReadAndRestored() {
        String id = somebody().id();
        Values deleted = done(cloud.delete(id));
        assertThat(deleted.get(Catalogue.STATE_CHOICE)).isEqualTo("deleted");
        assertThat(Fixture.denied(cloud.user(id, false)).status()).isEqualTo(404);
        Values restored = done(cloud.patch(
                id, new Patch(deleted.get(Catalogue.VERSION), Values.EMPTY.with(Catalogue.STATE_CHOICE, "active"))));
        assertThat(restored.get(Catalogue.STATE_CHOICE)).isEqualTo("active");
        assertThat(cloud.delete("nobody")).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void contactsAreWrittenAsTheyAreRead() {
        Values base = Fixture.got(cloud.people("active", 1)).items().stream()
                .map(person -> read(person.id()))
                .filter(user -> user.get(Catalogue.ADDRESSES).size() > 1)
                .findFirst()
                .orElseThrow();
        List<Values> contacts = base.get(Catalogue.ADDRESSES);
        Values mine = base.with(Catalogue.ADDRESSES, contacts.reversed());
        done(cloud.patch(base.get(Catalogue.ID), Patch.of(base, mine)));
        Values now = read(base.get(Catalogue.ID));
        assertThat(now.get(Catalogue.ADDRESSES).stream().map(Contact::number))
                .containsExactlyInAnyOrderElementsOf(
                        contacts.stream().map(Contact::number).toList());
    }

    @Test
    void peopleAreFoundByTheBeginningOfTheirNameAndByTheirEmail() {
        Person person = somebody();
        String beginning = person.name().substring(0, 3);
        assertThat(Fixture.got(cloud.peopleNamed(beginning, "active", 1)).items())
                .contains(person);
        assertThat(Fixture.got(cloud.peopleNamed("no such text anywhere", "active", 1))
                        .items())
                .isEmpty();
        assertThat(Fixture.got(cloud.peopleNamed("", "active", 1)).items())
                .hasSize(100)
                .allMatch(one -> one.state().equals("active"));
        assertThat(Fixture.got(cloud.lookups().email(person.email())).items())
                .extracting(Person::id)
                .containsExactly(person.id());
    }

    @Test
    void groupsLocationsTheOrganizationAndOneselfAreRead() {
        Listing<Named> groups = Fixture.got(cloud.groups(1));
        Listing<Named> locations = Fixture.got(cloud.locations(1));
        assertThat(groups.items()).isNotEmpty().noneMatch(group -> group.name().isEmpty());
        assertThat(locations.items()).anyMatch(location -> !location.detail().isEmpty());
        assertThat(Fixture.got(cloud.organization()).name()).isNotEmpty();
        assertThat(Fixture.got(cloud.me()).has(Catalogue.VERSION)).isTrue();
    }

    @Test
    void anotherTokenIsRefused() {
        try (GenesysCloud stranger = new GenesysCloud(URI.create(sandbox.url()), () -> "other", _ -> {})) {
            assertThat(Fixture.denied(stranger.me()).status()).isEqualTo(401);
            assertThat(Fixture.refused(stranger.patch("u", Fixture.PATCH)).status())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({"before, One", "after, Two"})
    void aConnectionCutAroundThePatchIsUnsure(String cut, String title) throws IOException, InterruptedException {
        Values base = read(somebody().id());
        String id = base.get(Catalogue.ID);
        Values one = done(cloud.patch(id, Patch.of(base, base.with(Catalogue.TITLE, "One"))));
        steer("faults", "{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"cut\":\"" + cut + "\"}");
        Outcome outcome = cloud.patch(id, Patch.of(one, one.with(Catalogue.TITLE, "Two")));
        assertThat(Fixture.unsure(outcome).kind()).isEqualTo(Kind.CUT_OFF);
        assertThat(read(id).get(Catalogue.TITLE)).isEqualTo(title);
    }

    @Test
    void anAnswerThatIsNoJsonIsUnsureAndTheChangeMayBeThere() throws IOException, InterruptedException {
        Values base = read(somebody().id());
        steer("faults", "{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"garbage\":true}");
        Outcome outcome = cloud.patch(base.get(Catalogue.ID), Patch.of(base, base.with(Catalogue.TITLE, "Two")));
        assertThat(Fixture.unsure(outcome).kind()).isEqualTo(Kind.NOT_JSON);
        assertThat(read(base.get(Catalogue.ID)).get(Catalogue.TITLE)).isEqualTo("Two");
    }
}
