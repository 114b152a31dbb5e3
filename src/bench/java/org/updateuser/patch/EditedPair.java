package org.updateuser.patch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.model.Generated;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.sandbox.Sandbox;
import org.updateuser.sandbox.Settings;
import org.updateuser.wire.Unreadable;
import org.updateuser.wire.UserJson;

/// A user as it was served and as it was edited, in the form of each contestant.
record EditedPair(
        Values base,
        Values mine,
        Values mineRead,
        JsonNode baseTree,
        JsonNode mineTree,
        UserBean baseBean,
        UserBean mineBean) {
    private static final int SOME = 1_000;
    private static final tools.jackson.databind.json.JsonMapper BEANS =
            tools.jackson.databind.json.JsonMapper.builder().build();

    /// A thousand people of the sandbox, each with one to four edits.
    static List<EditedPair> some() {
        List<Values> users = served();
        return IntStream.range(0, SOME)
                .mapToObj(number -> of(users.get(number % users.size()), number))
                .toList();
    }

    private static EditedPair of(Values base, long seed) {
        Values mine = base;
        for (long attempt = seed; Patch.of(base, mine).isEmpty(); attempt += SOME) {
            mine = new Generated(attempt).edited(base);
        }
        String before = UserJson.write(base);
        String after = UserJson.write(mine);
        try {
            JsonMapper trees = JsonMapper.builder().build();
            return new EditedPair(
                    base,
                    mine,
                    UserJson.kept(after),
                    trees.readTree(before),
                    trees.readTree(after),
                    BEANS.readValue(before, UserBean.class),
                    BEANS.readValue(after, UserBean.class));
        } catch (JsonProcessingException | Unreadable wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private static List<Values> served() {
        try (Sandbox sandbox = Sandbox.start(Settings.standard());
                GenesysCloud server = new GenesysCloud(URI.create(sandbox.url()), sandbox::token, _ -> {})) {
            return got(server.people("active", 1)).items().stream()
                    .map(Person::id)
                    .map(id -> got(server.user(id, false)))
                    .toList();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static <T> T got(Reading<T> reading) {
        if (reading instanceof Reading.Got<T> got) {
            return got.value();
        }
        throw new IllegalStateException("the sandbox does not answer: " + reading);
    }
}
