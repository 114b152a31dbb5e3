package org.updateuser.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.updateuser.wire.DraftJson;
import org.updateuser.wire.Unreadable;
import org.updateuser.wire.UserJson;

/// A column as a rescue sees it: which values are sound. SQLite itself would take any.
///
/// @param name what it is called
/// @param isNumber whether it holds whole numbers, and else texts
/// @param content what its texts have to be
record Column(String name, boolean isNumber, Content content) {
    /// What a text has to be.
    interface Content {
        void read(String text) throws Unreadable;
    }

    private static final Content ANY = text -> {};
    private static final Content USER = UserJson::kept;
    private static final Map<String, Content> CONTENTS = Map.of(
            "draft.json", DraftJson::read,
            "user.json", USER,
            "history.before_json", USER,
            "history.patch_json", UserJson::patch,
            "history.after_json", USER);

    /// A column of a table, by its declaration.
    static Column of(String table, String name, String type) {
        return new Column(name, type.equals("INTEGER"), CONTENTS.getOrDefault(table + "." + name, ANY));
    }

    /// Whether a value is sound.
    boolean accepts(@Nullable Object value) {
        if (isNumber) {
            return value instanceof Number;
        }
        try {
            if (value instanceof String text) {
                content.read(text);
                return true;
            }
            return false;
        } catch (Unreadable broken) {
            return false;
        }
    }
}
