package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Customization;

/// Only the names of the members are known: what is plain is taken, and what is odd changes nothing.
final class FieldConfigJsonTest {
    private static Customization read(String json) throws Unreadable {
        return FieldConfigJson.read(json);
    }

    private static String field(String members) {
        return "{\"state\":\"active\",\"sections\":[{\"key\":\"s\",\"state\":\"active\",\"fieldList\":[" + members
                + "]}]}";
    }

    private static String renamed(String key, String label) {
        return "{\"key\":\"" + key + "\",\"customLabels\":true,\"labelKeys\":[" + label + "]}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"department", "Department", "general.department", "person.general.DEPARTMENT", " department "})
    void aKeyMeansTheRowThatItEndsWith(String key) throws Unreadable {
        assertThat(read(field(renamed(key, "\"Cost centre\""))).names()).isEqualTo(Map.of("department", "Cost centre"));
    }

    @Test
    void aPartOfAStructIsMeantByItsOwnName() throws Unreadable {
        String fields = renamed("hr.employeeId", "\"Staff number\"") + ",{\"key\":\"spouse\",\"state\":\"inactive\"}";
        assertThat(read(field(fields)))
                .isEqualTo(new Customization(
                        Map.of("employerInfo.employeeId", "Staff number"), Set.of("biography.spouse")));
    }

    static Stream<Arguments> labels() {
        return Stream.of(
                Arguments.of("\"Cost centre\"", "Cost centre"),
                Arguments.of("\"  Cost centre  \"", "Cost centre"),
                Arguments.of("\"Kostenstelle (€)\"", "Kostenstelle (€)"),
                Arguments.of("\"原価部門\"", "原価部門"),
                Arguments.of("\"Dep. no.\"", "Dep. no."),
                Arguments.of("\"it's {0}\"", "it's {0}"),
                Arguments.of("\"" + "x".repeat(60) + "\"", "x".repeat(60)),
                Arguments.of("\"\",\"custom.label.dept\",\"Cost centre\"", "Cost centre"));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void theFirstReadableTextIsTheName(String labels, String name) throws Unreadable {
        assertThat(read(field(renamed("department", labels))).names()).isEqualTo(Map.of("department", name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"\"",
                "\"  \"",
                "null",
                "7",
                "[\"Cost centre\"]",
                "{\"en\":\"Cost centre\"}",
                "\"custom.label.dept\"",
                "\"person.custom-field_1.label\"",
                "\"two\\nlines\"",
                "\"turned \\u202e round\"",
                "\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\""
            })
    void aLabelThatIsNoTextForPeopleRenamesNothing(String labels) throws Unreadable {
        assertThat(read(field(renamed("department", labels)))).isEqualTo(Customization.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"key\":\"department\",\"labelKeys\":[\"Cost centre\"]}",
                "{\"key\":\"department\",\"customLabels\":false,\"labelKeys\":[\"Cost centre\"]}",
                "{\"key\":\"department\",\"customLabels\":\"true\",\"labelKeys\":[\"Cost centre\"]}",
                "{\"key\":\"department\",\"customLabels\":1,\"labelKeys\":[\"Cost centre\"]}",
                "{\"key\":\"department\",\"customLabels\":true,\"labelKeys\":\"Cost centre\"}",
                "{\"key\":\"department\",\"customLabels\":true}",
                "{\"key\":\"department.\",\"customLabels\":true,\"labelKeys\":[\"Cost centre\"]}",
                "{\"key\":\"departments\",\"customLabels\":true,\"labelKeys\":[\"Cost centre\"]}",
                "{\"key\":7,\"customLabels\":true,\"labelKeys\":[\"Cost centre\"],\"state\":\"inactive\"}",
                "{\"customLabels\":true,\"labelKeys\":[\"Cost centre\"],\"state\":\"inactive\"}",
                "{\"key\":\"state\",\"customLabels\":true,\"labelKeys\":[\"Province\"],\"state\":\"inactive\"}",
                "{\"key\":\"version\",\"customLabels\":true,\"labelKeys\":[\"Edition\"],\"state\":\"inactive\"}",
                "{\"key\":\"department\",\"state\":\"ACTIVE\"}",
                "{\"key\":\"department\",\"state\":\"\"}",
                "{\"key\":\"department\",\"state\":null}",
                "{\"key\":\"department\",\"state\":false}",
                "{\"key\":\"department\",\"required\":true,\"repeatable\":true}",
                "null",
                "\"department\"",
                "[[]]",
                "{}"
            })
    void anOddFieldChangesNothing(String field) throws Unreadable {
        assertThat(read(field(field))).isEqualTo(Customization.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"sections\":null}",
                "{\"sections\":{}}",
                "{\"sections\":\"general\"}",
                "{\"sections\":[null,1,\"x\",[],{}]}",
                "{\"sections\":[{\"state\":\"inactive\"}]}",
                "{\"sections\":[{\"state\":\"inactive\",\"fieldList\":\"department\"}]}",
                "{\"sections\":[{\"state\":\"inactive\",\"fieldList\":[\"department\"]}]}",
                "{\"state\":\"inactive\",\"sections\":[{\"fieldList\":[{\"key\":\"title\",\"state\":\"inactive\"}]}]}"
            })
    void anOddAnswerChangesNothing(String json) throws Unreadable {
        assertThat(read(json)).isEqualTo(Customization.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"x\"", "<html>", "{\"sections\":[", "{\"a\":1,\"a\":2}"})
    void whatIsNoObjectIsUnreadable(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "deleted", "Hidden", "something new"})
    void anyOtherStateHides(String state) throws Unreadable {
        assertThat(read(field("{\"key\":\"title\",\"state\":\"" + state + "\"}"))
                        .hidden())
                .containsExactly("title");
    }

    @Test
    void aHiddenSectionHidesItsFields() throws Unreadable {
        String json = "{\"sections\":[{\"state\":\"inactive\",\"fieldList\":[{\"key\":\"title\",\"state\":\"active\"},"
                + "{\"key\":\"manager\"}]},{\"state\":\"active\",\"fieldList\":[{\"key\":\"name\"}]}]}";
        assertThat(read(json).hidden()).containsExactlyInAnyOrder("title", "manager");
    }

    @Test
    void aFieldThatIsShownSomewhereIsNotHidden() throws Unreadable {
        String json = "{\"sections\":[{\"state\":\"inactive\",\"fieldList\":[{\"key\":\"title\"}]},"
                + "{\"fieldList\":[{\"key\":\"title\"}]}]}";
        assertThat(read(json)).isEqualTo(Customization.NONE);
    }

    @Test
    void aPlainKeyIsBelievedBeforeOneThatOnlyEndsSo() throws Unreadable {
        String fields = renamed("emergency.name", "\"In an emergency\"") + "," + renamed("name", "\"Full name\"");
        assertThat(read(field(fields)).names()).isEqualTo(Map.of("name", "Full name"));
    }

    @Test
    void twoNamesForOneRowAreInDoubtAndChangeNothing() throws Unreadable {
        String fields = renamed("a.title", "\"Rank\"") + "," + renamed("b.title", "\"Form of address\"");
        assertThat(read(field(fields))).isEqualTo(Customization.NONE);
    }
}
