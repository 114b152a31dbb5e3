package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Facts;
import org.updateuser.model.Named;
import org.updateuser.model.Person;
import org.updateuser.patch.Trouble.Kind;

final class ListingJsonTest {
    @Test
    void aPageOfPeopleIsRead() throws Unreadable {
        Listing<Person> page = ListingJson.people("""
                {"entities":[{"id":"u-1","name":"Amy","email":"amy@example.com","title":"Lead","state":"active",
                  "images":[{"resolution":"x48","imageUri":"https://example.com/a.png"}],
                  "addresses":[{"mediaType":"PHONE","type":"WORK","address":"+4930111"}],"presence":{"x":1}}],
                 "pageNumber":2,"pageCount":5,"pageSize":1,"total":5,"selfUri":"/x"}""");
        assertThat(page.page()).isEqualTo(2);
        assertThat(page.pages()).isEqualTo(5);
        assertThat(page.total()).isEqualTo(5);
        assertThat(page.hasNext()).isTrue();
        assertThat(page.items())
                .containsExactly(new Person(
                        "u-1",
                        "Amy",
                        "",
                        "amy@example.com",
                        "",
                        "Lead",
                        "",
                        "active",
                        "https://example.com/a.png",
                        List.of("+4930111"),
                        new Facts("", List.of(), 1))); // the server has told, so what is missing is unset
    }

    @Test
    void strangeRowsAreLeftOutAndCounted() throws Unreadable {
        Listing<Person> page = ListingJson.people(
                "{\"entities\":[5,null,\"x\",{},{\"id\":7},{\"id\":\"u-1\",\"name\":5,\"addresses\":[1]},[]],\"total\":7}");
        assertThat(page.items()).extracting(Person::id).containsExactly("u-1");
        assertThat(page.unreadable()).isEqualTo(6);
        assertThat(page.total()).isEqualTo(7);
    }

    @Test
    void numbersThatAreMissingFollowFromWhatIsThere() throws Unreadable {
        assertThat(ListingJson.people("{\"entities\":[]}")).isEqualTo(new Listing<>(List.of(), 1, 1, 0));
        assertThat(ListingJson.people("{\"entities\":[],\"pageNumber\":3,\"nextUri\":\"/x\"}")
                        .hasNext())
                .isTrue();
        assertThat(SearchJson.read("{\"total\":0,\"pageCount\":0,\"pageNumber\":1}")
                        .items())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"entities\":{}}", "{\"entities\":null,\"total\":3}", "{\"results\":[]}", "[]"})
    void aPageWithoutItsRowsIsUnreadableNotEmpty(String json) {
        assertThatThrownBy(() -> ListingJson.people(json)).isInstanceOf(Unreadable.class);
    }

    /// As a tree of the whole would be.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"entities\":[],\"entities\":[]}",
                "{\"total\":1,\"entities\":[],\"total\":2}",
                "{\"entities\":[{\"id\":\"u-1\",\"id\":\"u-2\"}]}",
                "{\"entities\":[]} {}",
                "{\"entities\":[{\"id\":\"u-1\"}",
                "{\"entities\":[{\"id\":\"u-1\"}]",
                "{\"entities\":[],",
                "[] 5"
            })
    void aPageThatIsNotOneWholeTextOfJsonIsUnreadable(String json) {
        assertThatThrownBy(() -> ListingJson.people(json))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        problem -> assertThat(problem.trouble().kind()).isEqualTo(Kind.NOT_JSON));
    }

    @Test
    void peopleOfOnePageShareWhatTheyHaveInCommon() throws Unreadable {
        List<Person> people = ListingJson.people("""
                {"entities":[
                  {"id":"u-1","name":"Amy","email":"a@example.com","username":"a@example.com","department":"Sales"},
                  {"id":"u-2","name":"Ben","email":"b@example.com","username":"b@example.com","department":"Sales"}]}""").items();
        assertThat(people.get(0).department()).isSameAs(people.get(1).department());
        assertThat(people.get(0).username()).isSameAs(people.get(0).email());
    }

    @Test
    void groupsAndLocationsCarryASecondLine() throws Unreadable {
        assertThat(ListingJson.groups(
                                "{\"entities\":[{\"id\":\"g\",\"name\":\"North\",\"description\":\"All of it\"}]}")
                        .items())
                .containsExactly(new Named("g", "North", "All of it"));
        assertThat(ListingJson.locations("""
                {"entities":[{"id":"l","name":"HQ","address":{"street1":"Main 1","street2":" ","city":"Ulm",
                 "zipcode":"89073","countryName":"Germany","country":"DE"}},{"id":"m","name":"Void"}]}""").items())
                .containsExactly(new Named("l", "HQ", "Main 1, 89073, Ulm, Germany", "DE"), new Named("m", "Void", ""));
    }

    @Test
    void aFullPageTakesMilliseconds() throws Unreadable {
        StringBuilder rows = new StringBuilder();
        for (int seed = 0; seed < 500; seed++) {
            rows.append(seed == 0 ? "" : ",")
                    .append(Json.compact(new Documents(seed).user().put("id", "u" + seed)));
        }
        String json = "{\"entities\":[" + rows + "]}";
        for (int warmth = 0; warmth < 20; warmth++) {
            assertThat(ListingJson.people(json).items()).hasSize(500);
        }
        long start = System.nanoTime();
        ListingJson.people(json);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(taken).isLessThan(Duration.ofMillis(500)); // a few in truth; the rest is for a busy machine
    }
}
