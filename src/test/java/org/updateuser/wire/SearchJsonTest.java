package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.updateuser.model.Organization;
import org.updateuser.model.Person;

final class SearchJsonTest {
    @Test
    void aSearchAsksForTheBeginningOfANameAndForAState() {
        assertThat(SearchJson.names("am\"y", "inactive", 25, 1))
                .isEqualTo("{\"pageSize\":25,\"pageNumber\":1,\"sortBy\":\"name\",\"sortOrder\":\"ASC\","
                        + "\"expand\":[\"locations\",\"profileSkills\"],\"query\":["
                        + "{\"type\":\"STARTS_WITH\",\"value\":\"am\\\"y\",\"fields\":[\"name\"]},"
                        + "{\"type\":\"EXACT\",\"fields\":[\"state\"],\"values\":[\"inactive\"]}]}");
    }

    @Test
    void noTextAsksForEverybody() {
        assertThat(SearchJson.names("  ", "deleted", 5, 3))
                .contains("\"pageNumber\":3")
                .doesNotContain("STARTS_WITH");
    }

    @Test
    void whoeverHasAnEmailIsAskedForInEveryState() {
        assertThat(SearchJson.email("a@x.example"))
                .contains("{\"type\":\"EXACT\",\"value\":\"a@x.example\",\"fields\":[\"email\",\"username\"]}")
                .contains("\"values\":[\"active\",\"inactive\",\"deleted\"]");
    }

    @Test
    void whatWasFoundIsRead() throws Unreadable {
        Listing<Person> found =
                SearchJson.read("{\"total\":1,\"pageCount\":1,\"pageSize\":25,\"pageNumber\":1,\"types\":[\"users\"],"
                        + "\"results\":[{\"id\":\"u-1\",\"name\":\"Amy\"}]}");
        assertThat(found.items()).extracting(Person::name).containsExactly("Amy");
    }

    @Test
    void anOrganizationNeedsItsId() throws Unreadable {
        assertThat(OrganizationJson.read("{\"id\":\"o\",\"name\":\"Acme\",\"version\":1}"))
                .isEqualTo(new Organization("o", "Acme"));
        assertThatThrownBy(() -> OrganizationJson.read("{\"name\":\"Acme\"}")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> OrganizationJson.read("{\"id\":\"\"}")).isInstanceOf(Unreadable.class);
    }
}
