package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Field;
import org.updateuser.model.Place;
import org.updateuser.model.Returned;
import org.updateuser.model.Values;
import org.updateuser.patch.Trouble.Kind;

final class UserJsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":null,\"groups\":null,\"version\":null,\"biography\":null}"})
    void missingAndNullAreEmptyWhereAlwaysReturnedAndAbsentElsewhere(String json) throws Unreadable {
        Values user = UserJson.read(json);
        for (Field<?> property : Catalogue.PROPERTIES) {
            boolean always = property.traits().returned() == Returned.ALWAYS;
            assertThat(user.has(property)).as(property.name()).isEqualTo(always && property != Catalogue.VERSION);
        }
        assertThat(user.unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    title          | 5
                    title          | true
                    title          | ["a"]
                    title          | {"a":1}
                    acdAutoAnswer  | "true"
                    acdAutoAnswer  | 1
                    version        | "7"
                    version        | 7.0
                    version        | 2147483648
                    version        | 1E+2
                    state          | 1
                    manager        | 5
                    manager        | {}
                    manager        | {"id":5}
                    manager        | ["a"]
                    addresses      | "a"
                    addresses      | {}
                    addresses      | [{"type":"WORK"},"x"]
                    addresses      | [{"type":"WORK"},null]
                    addresses      | [[]]
                    profileSkills  | ["a",1]
                    profileSkills  | "a"
                    biography      | "text"
                    biography      | []
                    chat           | "amy"
                    """)
    void aShapeTheKindDoesNotExpectIsKeptAndNotKnown(String name, String value) throws Unreadable {
        Values user = UserJson.read("{\"" + name + "\":" + value + "}");
        assertThat(user.unknown()).containsOnlyKeys(name).containsEntry(name, value);
        assertThat(Catalogue.PROPERTIES.stream()
                        .filter(property -> property.name().equals(name))
                        .noneMatch(user::has))
                .isTrue();
        assertThat(UserJson.write(user)).contains("\"" + name + "\":" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"m-1\"", "{\"id\":\"m-1\"}", "{\"id\":\"m-1\",\"name\":\"Chris\",\"selfUri\":\"/x\"}"})
    void aManagerIsAnIdOrAnObjectWithOne(String manager) throws Unreadable {
        Values user = UserJson.read("{\"manager\":" + manager + "}");
        assertThat(user.get(Catalogue.MANAGER)).isEqualTo("m-1");
        assertThat(user.unknown()).isEmpty();
    }

    @Test
    void aChoiceKeepsTextNobodyKnows() throws Unreadable {
        Values user =
                UserJson.read("{\"state\":\"dormant\",\"addresses\":[{\"mediaType\":\"FAX\",\"type\":\"ROOF\"}]}");
        assertThat(user.get(Catalogue.STATE_CHOICE)).isEqualTo("dormant");
        assertThat(user.get(Catalogue.ADDRESSES))
                .singleElement()
                .satisfies(contact -> assertThat(Contact.slot(contact)).isEqualTo("FAX.ROOF"));
    }

    @Test
    void aPartOfAnotherShapeIsKeptBesideTheOthers() throws Unreadable {
        Values user = UserJson.read("{\"addresses\":[{\"type\":\"WORK\",\"extension\":4711,\"address\":null}]}");
        Values contact = user.get(Catalogue.ADDRESSES).getFirst();
        assertThat(contact.get(Contact.TYPE)).isEqualTo("WORK");
        assertThat(contact.fields()).isEqualTo(Set.of(Contact.TYPE));
        assertThat(contact.unknown()).containsEntry("extension", "4711");
    }

    @Test
    void servedContentIsKeptAsText() throws Unreadable {
        Values user = UserJson.read("{\"locations\":[{\"coordinates\":{\"x\":0.10,\"y\":1e400}}]}");
        Values place = user.get(Catalogue.LOCATIONS).getFirst();
        assertThat(place.get(Place.COORDINATES)).isEqualTo("{\"x\":0.10,\"y\":1E+400}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678901234567890123456789",
                "0.1",
                "1.10",
                "3.14159265358979323846264338327950288",
                "-9007199254740993",
                "100",
                "0.000001"
            })
    void numbersNobodyKnowsStayExact(String number) throws Unreadable {
        Values user = UserJson.read("{\"geo\":{\"deep\":[" + number + "]}}");
        assertThat(user.unknown()).containsEntry("geo", "{\"deep\":[" + number + "]}");
        assertThat(UserJson.write(user)).contains("[" + number + "]");
    }

    @Test
    void halvesOfCharactersAreWrittenByName() throws Unreadable {
        String json = UserJson.write(UserJson.read("{\"title\":\"a\\ud83d\",\"x\":[\"\\ude00b\"],\"name\":\"😀\"}"));
        assertThat(json).contains("\"a\\ud83d\"", "\"\\ude00b\"", "😀");
        assertThat(UserJson.read(json).get(Catalogue.TITLE)).isEqualTo("a\ud83d");
    }

    @Test
    void fiveMegabytesOfBiographyAreRead() throws Unreadable {
        String text = "ä".repeat(5_000_000);
        Values user = UserJson.read("{\"biography\":{\"biography\":\"" + text + "\"}}");
        assertThat(user.get(Catalogue.BIOGRAPHY).get(Catalogue.BIOGRAPHY_TEXT)).hasSize(5_000_000);
    }

    @Test
    void whatIsNoUserIsUnreadableWithItsReason() {
        assertUnreadable("", Kind.NOT_JSON);
        assertUnreadable("  ", Kind.NOT_JSON);
        assertUnreadable("<html>secret</html>", Kind.NOT_JSON);
        assertUnreadable("{\"name\":\"secret}", Kind.NOT_JSON);
        assertUnreadable("{} {}", Kind.NOT_JSON);
        assertUnreadable("{\"name\":\"secret\",\"name\":\"other\"}", Kind.NOT_JSON);
        assertUnreadable("{\"x\":[{\"secret\":1,\"secret\":2}]}", Kind.NOT_JSON);
        assertUnreadable("{\"a\":NaN}", Kind.NOT_JSON);
        assertUnreadable("[]", Kind.WRONG_SHAPE);
        assertUnreadable("null", Kind.WRONG_SHAPE);
        assertUnreadable("\"secret\"", Kind.WRONG_SHAPE);
    }

    @Test
    void whatIsBeyondTheBoundsIsTooLarge() {
        assertUnreadable("{\"a\":" + "[".repeat(100_000), Kind.TOO_LARGE);
        assertUnreadable("{\"a\":1e99999999999}", Kind.TOO_LARGE);
        assertUnreadable("{\"a\":" + "1".repeat(2_000) + "}", Kind.TOO_LARGE);
        assertUnreadable("{\"a\":\"" + "x".repeat(21_000_000) + "\"}", Kind.TOO_LARGE);
        assertUnreadable("{\"a\":[" + "1,".repeat(5_000_000) + "1]}", Kind.TOO_LARGE);
        StringBuilder members = new StringBuilder("{");
        for (int number = 0; number < 100_000; number++) {
            members.append("\"m").append(number).append("\":1,");
        }
        assertUnreadable(members.append("\"z\":1}").toString(), Kind.TOO_LARGE);
    }

    private static void assertUnreadable(String json, Kind kind) {
        assertThatThrownBy(() -> UserJson.read(json))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        unreadable -> assertThat(unreadable.trouble().kind()).isEqualTo(kind))
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void somebodyElseThanAskedForIsUnreadable() throws Unreadable {
        assertThat(UserJson.read("{\"id\":\"A-1\"}", "a-1").get(Catalogue.ID)).isEqualTo("A-1");
        assertThat(UserJson.read("{}", "a-1").get(Catalogue.ID)).isEmpty();
        assertThatThrownBy(() -> UserJson.read("{\"id\":\"a-2\"}", "a-1"))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        other -> assertThat(other.trouble().kind()).isEqualTo(Kind.WRONG_SHAPE));
    }

    @Test
    void listsAreReadInTheirOrder() throws Unreadable {
        Values user = UserJson.read("{\"profileSkills\":[\"b\",\"a\",\"b\"]}");
        assertThat(user.get(Catalogue.PROFILE_SKILLS)).isEqualTo(List.of("b", "a", "b"));
    }
}
