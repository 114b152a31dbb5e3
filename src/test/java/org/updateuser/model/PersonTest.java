package org.updateuser.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The row of a user in the list of people.
class PersonTest {
    private static Values phone(String number, String extension) {
        return Values.EMPTY
                .with(Contact.MEDIA_TYPE, "PHONE")
                .with(Contact.TYPE, "WORK")
                .withPart(Contact.ADDRESS, number)
                .withPart(Contact.EXTENSION, extension);
    }

    private static Values image(String address) {
        return Values.EMPTY.with(Image.RESOLUTION, "x48").with(Image.URI_TEXT, address);
    }

    @Test
    void aUserIsARowWithAllThatIsSearched() {
        Values user = Values.EMPTY
                .with(Catalogue.ID, "u-1")
                .with(Catalogue.NAME, "Amara")
                .with(Catalogue.PREFERRED_NAME, "Ama")
                .with(Catalogue.EMAIL, "amara@a.example")
                .with(Catalogue.USERNAME, "amara")
                .with(Catalogue.TITLE, "Lead")
                .with(Catalogue.DEPARTMENT, "Sales")
                .with(Catalogue.STATE_CHOICE, "active")
                .with(
                        Catalogue.IMAGES_LIST,
                        List.of(image("file:///x"), image("https://a.b/1"), image("https://a.b/2")))
                .with(Catalogue.ADDRESSES, List.of(phone("+13175550100", "7"), phone("+13175550111", "")));
        assertThat(Person.of(user))
                .isEqualTo(new Person(
                        "u-1",
                        "Amara",
                        "Ama",
                        "amara@a.example",
                        "amara",
                        "Lead",
                        "Sales",
                        "active",
                        "https://a.b/1",
                        List.of("+13175550100", "7", "+13175550111"),
                        Facts.of(user, List.of(1))));
    }

    @Test
    void anEmailIsNoPhone() {
        Values email = Values.EMPTY
                .with(Contact.MEDIA_TYPE, "EMAIL")
                .with(Contact.TYPE, "WORK")
                .with(Contact.ADDRESS, "amara@a.example");
        Person person = Person.of(Values.EMPTY.with(Catalogue.ADDRESSES, List.of(email)));
        assertThat(person.phones()).isEmpty();
        assertThat(person.picture()).isEmpty();
    }
}
