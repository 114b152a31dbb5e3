package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Values;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What holds for every user, over invented ones.
final class UserJsonLawsTest {
    private static final int USERS = 700;

    @Test
    void aUserReadAndWrittenIsTheSameJsonAtEveryLevel() throws Unreadable {
        for (int seed = 0; seed < USERS; seed++) {
            ObjectNode user = new Documents(seed).user();
            String written = UserJson.write(UserJson.read(Json.compact(user)));
            assertThat(Json.object(written)).as("seed %d", seed).isEqualTo(user);
        }
    }

    @Test
    void valuesWrittenAndReadAreTheSameValues() throws Unreadable {
        for (int seed = 0; seed < USERS; seed++) {
            Values user = UserJson.read(Json.compact(new Documents(seed).user()));
            assertThat(UserJson.read(UserJson.write(user))).as("seed %d", seed).isEqualTo(user);
        }
    }

    @Test
    void whatHasAnotherShapeIsKeptWhereItStood() throws Unreadable {
        for (int seed = 0; seed < USERS; seed++) {
            Documents documents = new Documents(seed);
            ObjectNode user = documents.user();
            documents.disturb(user);
            user.remove("manager"); // the one thing of which less is kept than came: its id
            ObjectNode written = Json.object(UserJson.write(UserJson.read(Json.compact(user))));
            assertThat(without(written, user)).as("seed %d: %s", seed, user).isTrue();
        }
    }

    /// Whether all that is in `came` is in `written` as well; a null part counts as none.
    private static boolean without(JsonNode written, JsonNode came) {
        if (came.isNull()) {
            return written.isMissingNode() || written.isNull() || written.isEmpty() || !written.isContainer();
        }
        if (came instanceof ObjectNode object) {
            return object.properties().stream().allMatch(member -> keeps(written, member));
        }
        if (!came.isArray()) {
            return written.equals(came);
        }
        boolean all = written.size() == came.size();
        for (int at = 0; at < came.size() && all; at++) {
            all = without(written.path(at), came.path(at));
        }
        return all;
    }

    private static boolean keeps(JsonNode written, Map.Entry<String, JsonNode> member) {
        return without(written.path(member.getKey()), member.getValue());
    }

    @Test
    void aTextCutOffAnywhereIsUnreadable() {
        String user = Json.compact(new Documents(1).user());
        for (int length = 0; length < user.length(); length++) {
            String start = user.substring(0, length);
            assertThatThrownBy(() -> UserJson.read(start)).as(start).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void aGarbledTextIsReadOrUnreadableAndNothingElse() {
        int unreadable = 0;
        for (int seed = 0; seed < 4_000; seed++) {
            Documents documents = new Documents(seed);
            String garbled = documents.garbled(Json.compact(documents.user()));
            try {
                Values user = UserJson.read(garbled);
                assertThat(UserJson.read(UserJson.write(user))).isEqualTo(user);
            } catch (Unreadable expected) {
                unreadable++;
            }
        }
        assertThat(unreadable).isBetween(1_000, 3_999);
    }
}
