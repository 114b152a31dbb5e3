package org.updateuser.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {
    @Test
    void whatIsKeptIsReadAgain() {
        for (Facts facts : List.of(
                Facts.UNKNOWN,
                new Facts("m-1", List.of(), 7),
                new Facts("", List.of("a", "b"), -1),
                Facts.of(Values.EMPTY.with(Catalogue.PROFILE_SKILLS, List.of()), List.of(0, 15)))) {
            assertThat(Facts.read(facts.text())).contains(facts);
        }
    }

    @Test
    void aPhoneIsNoFacts() {
        for (String phone : List.of("", "+493012345", "4711", "\t", "\tx\t", "1\t\t")) {
            assertThat(Facts.read(phone)).isEmpty();
        }
    }

    @Test
    void theFirstSixteenPhonesAreKnownToBeExtensions() {
        Facts facts = Facts.of(Values.EMPTY, List.of(0, 15, 16));
        assertThat(facts.isExtension(0)).isTrue();
        assertThat(facts.isExtension(1)).isFalse();
        assertThat(facts.isExtension(15)).isTrue();
        assertThat(facts.isExtension(16)).isFalse();
    }

    @Test
    void peopleWhoAreAlikeShareTheirFacts() {
        Alike alike = new Alike();
        Person one = alike.of(person("a", "m"));
        Person other = alike.of(person("b", "m"));
        assertThat(one.facts()).isSameAs(other.facts());
    }

    private static Person person(String id, String manager) {
        return Person.of(Values.EMPTY.with(Catalogue.ID, id).with(Catalogue.MANAGER, manager));
    }
}
