package org.updateuser.store;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.updateuser.wire.DraftJson;
import org.updateuser.wire.Unreadable;
import org.updateuser.wire.UserJson;

/// A column as a rescue sees it: which values are sound. SQLite itself would take any.
///
/// @param name what it is called
/// @param isNumber whether it holds whole numbers, and else texts
/// @param content what its texts have to be, if that is known
record Column(String name, boolean isNumber, Optional<Content> content) {
    /// What a text has to be.
    interface Content {
        boolean accepts(String text) throws Unreadable;
    }

    /// Something that reads JSON.
    private interface Reader {
        Object read(String json) throws Unreadable;
    }

    private static final Map<String, Content> CONTENTS = Map.of(
            "draft.json", readBy(DraftJson::read),
            "user.json", readBy(UserJson::kept),
            "history.before_json", readBy(UserJson::kept),
            "history.patch_json", readBy(UserJson::patch),
            "history.after_json", readBy(UserJson::kept),
            "run_row.before_json", readBy(UserJson::kept),
            "run_row.base_json", readBy(UserJson::kept),
            "run_row.wanted_json", readBy(UserJson::kept),
            "person.line", PersonRow::isPerson);

    private static Content readBy(Reader reader) {
        return text -> {
            reader.read(text);
            return true;
        };
    }

    /// A column of a table, by its declaration.
    static Column of(String table, String name, String type) {
        return new Column(name, type.equals("INTEGER"), Optional.ofNullable(CONTENTS.get(table + "." + name)));
    }

    /// Whether its content shows which table a row belongs to.
    boolean isKnownByContent() {
        return content.isPresent();
    }

    /// Whether a value is sound.
    boolean accepts(@Nullable Object value) {
        if (isNumber) {
            return value instanceof Number;
        }
        try {
            return value instanceof String text
                    && (content.isEmpty() || content.get().accepts(text));
        } catch (Unreadable broken) {
            return false;
        }
    }
}
