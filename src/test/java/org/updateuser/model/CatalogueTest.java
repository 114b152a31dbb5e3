package org.updateuser.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/// The catalogue against the facts about the resource. (What labels, forms and the sandbox make of it is compared
/// beside them.)
class CatalogueTest {
    private static final List<String> ALL = List.of(
            "id",
            "name",
            "preferredName",
            "chat",
            "department",
            "email",
            "primaryContactInfo",
            "addresses",
            "title",
            "username",
            "manager",
            "images",
            "version",
            "profileSkills",
            "locations",
            "groups",
            "state",
            "acdAutoAnswer",
            "certifications",
            "biography",
            "employerInfo",
            "selfUri");

    static final List<Arguments> NESTED = List.of(
            Arguments.of(
                    Contact.ENTRY,
                    List.of("address", "mediaType", "type", "display", "extension", "countryCode", "integration")),
            Arguments.of(Image.ENTRY, List.of("resolution", "imageUri")),
            Arguments.of(Place.ENTRY, List.of("id", "floorplanId", "coordinates", "notes", "locationDefinition")),
            Arguments.of(Membership.ENTRY, List.of("id")),
            Arguments.of(Catalogue.BIOGRAPHY, List.of("biography", "interests", "hobbies", "spouse", "education")),
            Arguments.of(Education.ENTRY, List.of("school", "fieldOfStudy", "notes", "dateStart", "dateEnd")),
            Arguments.of(Catalogue.EMPLOYER_INFO, List.of("officialName", "employeeId", "employeeType", "dateHire")),
            Arguments.of(Catalogue.CHAT, List.of("jabberId")));

    @Test
    void everyPropertyOfTheResourceIsThereOnce() {
        assertThat(Catalogue.PROPERTIES).extracting(Field::name).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void keysAreUnique() {
        assertThat(Catalogue.LEAVES).extracting(Leaf::key).doesNotHaveDuplicates();
    }

    @Test
    void everyPropertyIsARowOrHasRows() {
        assertThat(Catalogue.PROPERTIES)
                .allMatch(property -> Catalogue.LEAVES.stream().anyMatch(leaf -> leaf.property() == property));
        assertThat(Catalogue.LEAVES).noneMatch(leaf -> leaf.field() instanceof Struct);
    }

    @Test
    void everyRowIsFoundByItsFieldAndByItsKey() {
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            assertThat(Catalogue.leaf(leaf.key())).contains(leaf);
            assertThat(Catalogue.leaf(leaf.field())).isEqualTo(leaf);
        }
    }

    @Test
    void exactlyThoseThatAnAnswerLeavesOutAreExpanded() {
        assertThat(Catalogue.expands())
                .containsExactlyInAnyOrder(
                        "groups", "profileSkills", "certifications", "locations", "employerInfo", "biography");
    }

    @Test
    void exactlyThoseThatTheServiceWritesAreReadOnly() {
        assertThat(named(Access.READ_ONLY)).containsExactlyInAnyOrder("id", "selfUri", "primaryContactInfo");
        assertThat(named(Access.GUARD)).containsExactly("version");
        assertThat(named(Access.ALONE)).containsExactly("state");
    }

    private static Stream<String> named(Access access) {
        return Catalogue.PROPERTIES.stream()
                .filter(property -> property.traits().access() == access)
                .map(Field::name);
    }

    @ParameterizedTest
    @FieldSource("NESTED")
    void nestedRecordsAreWhole(Struct struct, List<String> members) {
        assertThat(struct.parts()).extracting(Field::name).containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    void choicesAreThoseOfTheSchema() {
        assertThat(Contact.MEDIA_TYPE.options()).containsExactlyInAnyOrder("PHONE", "EMAIL", "SMS");
        assertThat(Contact.TYPE.options())
                .containsExactlyInAnyOrder(
                        "PRIMARY", "WORK", "WORK2", "WORK3", "WORK4", "HOME", "MOBILE", "MAIN", "OTHER");
        assertThat(Catalogue.STATE_CHOICE.options()).containsExactlyInAnyOrder("active", "inactive", "deleted");
    }

    @Test
    void onlyTheListsWithoutAnOrderAreFree() {
        assertThat(Catalogue.LEAVES.stream()
                        .filter(leaf -> leaf.field() instanceof Many<?> many && many.order() == Many.Order.FREE)
                        .map(Leaf::key))
                .containsExactlyInAnyOrder(
                        "profileSkills",
                        "certifications",
                        "locations",
                        "groups",
                        "biography.interests",
                        "biography.hobbies");
    }
}
