package org.updateuser.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.updateuser.patch.Draft;
import org.updateuser.patch.DraftNote;
import org.updateuser.store.StoreProblem.Kind;
import org.updateuser.wire.DraftJson;
import org.updateuser.wire.Unreadable;

/// The drafts of one organization. All methods block; a write is on the disk when it returns.
public final class Drafts {
    private static final String PUT = """
            INSERT INTO draft (organization, user_id, name, version, changes, changed, json)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (organization, user_id) DO UPDATE SET name = excluded.name, version = excluded.version,
            changes = excluded.changes, changed = excluded.changed, json = excluded.json""";
    private static final String REMOVE = "DELETE FROM draft WHERE organization = ? AND user_id = ?";
    private static final String FIND = "SELECT json FROM draft WHERE organization = ? AND user_id = ?";
    private static final String NOTES = """
            SELECT user_id, name, version, changes, changed FROM draft WHERE organization = ?
            ORDER BY changed DESC, rowid DESC""";

    private final Database database;
    private final String organization;

    Drafts(Database database, String organization) {
        this.database = database;
        this.organization = organization;
    }

    /// Keeps a draft in place of an earlier one of the same person.
    public void put(Draft draft) throws StoreProblem {
        putAll(List.of(draft));
    }

    /// Keeps several, all or none.
    public void putAll(List<Draft> drafts) throws StoreProblem {
        List<Object[]> rows = drafts.stream().map(this::row).toList();
        database.write(session -> {
            session.updateAll(PUT, rows);
            return rows;
        });
    }

    private Object[] row(Draft draft) {
        DraftNote note = draft.note();
        return new Object[] {
            organization,
            note.id(),
            note.name(),
            note.version(),
            note.changes(),
            Stamp.of(note.changed()),
            DraftJson.write(draft)
        };
    }

    /// Forgets the draft of a person, if there is one.
    public void remove(String userId) throws StoreProblem {
        database.write(session -> session.update(REMOVE, organization, userId));
    }

    /// Forgets the drafts of many people, all of them or none.
    public void removeAll(Collection<String> userIds) throws StoreProblem {
        List<Object[]> rows =
                userIds.stream().map(id -> new Object[] {organization, id}).toList();
        database.write(session -> {
            session.updateAll(REMOVE, rows);
            return rows.size();
        });
    }

    /// The draft of a person.
    ///
    /// @throws StoreProblem also if it is there and its text is none, as DAMAGED
    public Optional<Draft> find(String userId) throws StoreProblem {
        Optional<String> json = database.read(
                session -> session.first(row -> row.text(1), FIND, organization, userId), Optional.empty());
        return json.isEmpty() ? Optional.empty() : Optional.of(draft(json.get()));
    }

    private static Draft draft(String json) throws StoreProblem {
        try {
            return DraftJson.read(json);
        } catch (Unreadable broken) {
            throw new StoreProblem(Kind.DAMAGED, "a draft", broken);
        }
    }

    /// All drafts in short, the one that was edited last first.
    public List<DraftNote> notes() throws StoreProblem {
        return database.read(session -> session.rows(Drafts::note, NOTES, organization), List.of());
    }

    private static DraftNote note(Row row) throws SQLException {
        return new DraftNote(row.text(1), row.text(2), row.small(3), row.small(4), row.time(5));
    }
}
