package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Generated;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The history as JSON, read back.
class HistoryJsonTest {
    private static final int CASES = 1_000;

    private static List<JsonNode> read(List<Entry> entries) {
        JsonNode array = Json.kept(Entries.text(HistoryJson::new, entries));
        List<JsonNode> found = new ArrayList<>();
        array.forEach(found::add);
        assertThat(array.isArray()).isTrue();
        return found;
    }

    @Test
    void anEmptyHistoryIsAnEmptyArray() {
        assertThat(read(List.of())).isEmpty();
    }

    @Test
    void everyRequestIsAnObjectOnALineOfItsOwn() {
        List<Entry> entries = List.of(Entries.titled("a", "b"), Entries.titled("c", "line\nbreak"));
        assertThat(Entries.text(HistoryJson::new, entries).lines()).hasSize(4);
        assertThat(read(entries)).hasSize(2);
    }

    @Test
    void everyFieldComesBack() {
        Generated.each(CASES, generated -> {
            Entry entry = Entries.drawn(generated);
            JsonNode read = read(List.of(entry)).getFirst();
            assertThat(read.path("number").longValue()).isEqualTo(17);
            assertThat(Json.text(read, "time")).isEqualTo("2026-11-03T12:00:00.123Z");
            assertThat(Json.text(read, "knownAt")).isEqualTo("2026-11-03T12:00:01.123Z");
            assertThat(Json.text(read, "personId")).isEqualTo("id-1");
            assertThat(Json.text(read, "name")).isEqualTo(entry.sent().name());
            assertThat(Json.text(read, "by")).isEqualTo("-Bo");
            assertThat(Json.text(read, "method")).isEqualTo("PATCH");
            assertThat(Json.text(read, "outcome"))
                    .isEqualTo(entry.result().fate().name());
            assertThat(read.path("status").intValue()).isEqualTo(200);
            assertThat(Json.text(read, "code")).isEqualTo("some.code");
            assertThat(Json.text(read, "correlation")).isEqualTo("corr-1");
            assertThat(Json.compact(read.path("request")))
                    .isEqualTo(UserJson.write(entry.sent().patch()));
            assertTouched(read.path("before"), entry.sent().before(), entry);
            assertTouched(read.path("after"), entry.result().after(), entry);
        });
    }

    /// Nothing else of the person is in it.
    private static void assertTouched(JsonNode read, Values user, Entry entry) {
        Values found = user(read);
        List<Field<?>> about = new ArrayList<>(entry.sent().patch().fields());
        about.add(Catalogue.VERSION);
        assertThat(about).containsAll(found.fields());
        for (Field<?> property : about) {
            assertThat(Values.EMPTY.take(property, found)).isEqualTo(Values.EMPTY.take(property, user));
        }
    }

    private static Values user(JsonNode node) {
        try {
            return UserJson.kept((ObjectNode) node);
        } catch (Unreadable broken) {
            throw new AssertionError(broken);
        }
    }
}
