package org.updateuser.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.updateuser.model.Alike;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Named;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.wire.Unreadable;
import org.updateuser.wire.UserJson;

/// What one organization's server said last: the list of people, groups, locations, and every user that was opened.
/// All methods block; a write is on the disk when it returns.
public final class Directory {
    /// The lists beside the list of people.
    public enum Kind {
        GROUPS,
        LOCATIONS
    }

    private static final String PEOPLE = "PEOPLE"; // beside the kinds
    private static final String READ = """
            INSERT INTO listing (organization, kind, at) VALUES (?, ?, ?)
            ON CONFLICT (organization, kind) DO UPDATE SET at = excluded.at""";
    private static final String BEGUN = """
            INSERT INTO listing (organization, kind, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING""";
    private static final String READ_AT = "SELECT at FROM listing WHERE organization = ? AND kind = ?";
    private static final String NO_NAMED = "DELETE FROM named WHERE organization = ? AND kind = ?";
    private static final String PUT_NAMED =
            "INSERT INTO named (organization, kind, id, name, detail) VALUES (?, ?, ?, ?, ?)";
    private static final String NAMED =
            "SELECT id, name, detail FROM named WHERE organization = ? AND kind = ? ORDER BY rowid";
    private static final String PUT_USER = """
            INSERT INTO user (organization, id, at, json) VALUES (?, ?, ?, ?)
            ON CONFLICT (organization, id) DO UPDATE SET at = excluded.at, json = excluded.json""";
    private static final String MANAGERS = """
            SELECT id, json_extract(json, '$.manager') FROM user
            WHERE organization = ? AND json_type(json, '$.manager') = 'text'""";
    private static final String USER = "SELECT json, at FROM user WHERE organization = ? AND id = ?";

    private final Database database;
    private final String organization;

    Directory(Database database, String organization) {
        this.database = database;
        this.organization = organization;
    }

    /// Keeps the list of people in place of the earlier one.
    public void putPeople(Collection<Person> people, Instant at) throws StoreProblem {
        List<Object[]> rows = people.stream()
                .map(person -> PersonRow.of(organization, person))
                .toList();
        database.write(session -> {
            session.update(PersonRow.REMOVE_ALL, organization);
            session.updateAll(PersonRow.PUT, rows);
            return session.update(READ, organization, PEOPLE, Stamp.of(at));
        });
    }

    /// Keeps a page of the list while it is read: in place of the rows of the same people.
    ///
    /// @param at when it was read; said of the list as long as it has not been read whole
    public void putPage(Collection<Person> people, Instant at) throws StoreProblem {
        List<Object[]> rows = people.stream()
                .map(person -> PersonRow.of(organization, person))
                .toList();
        database.write(session -> {
            session.updateAll(PersonRow.PUT, rows);
            return session.update(BEGUN, organization, PEOPLE, Stamp.of(at));
        });
    }

    /// Notes that the list was read whole.
    ///
    /// @param gone who was in it earlier and is not any more
    public void endPeople(Collection<String> gone, Instant at) throws StoreProblem {
        List<Object[]> rows =
                gone.stream().map(id -> new Object[] {organization, id}).toList();
        database.write(session -> {
            session.updateAll(PersonRow.REMOVE, rows);
            return session.update(READ, organization, PEOPLE, Stamp.of(at));
        });
    }

    /// Keeps one row of it.
    public void putPerson(Person person) throws StoreProblem {
        database.write(session -> session.update(PersonRow.PUT, PersonRow.of(organization, person)));
    }

    /// The list of people, as far as it was ever read.
    public Optional<Cached<List<Person>>> people() throws StoreProblem {
        return database.read(this::people, Optional.empty());
    }

    private Optional<Cached<List<Person>>> people(Session session) throws SQLException {
        Optional<Instant> at = session.first(row -> row.time(1), READ_AT, organization, PEOPLE);
        if (at.isEmpty()) {
            return Optional.empty();
        }
        Alike alike = new Alike();
        List<Optional<Person>> rows =
                session.rows(row -> PersonRow.person(row).map(alike::of), PersonRow.ALL, organization);
        return Optional.of(new Cached<>(rows.stream().flatMap(Optional::stream).toList(), at.get()));
    }

    /// Keeps a list of groups or locations in place of the earlier one.
    public void putNamed(Kind kind, List<Named> named, Instant at) throws StoreProblem {
        List<Object[]> rows = named.stream()
                .map(one -> new Object[] {organization, kind.name(), one.id(), one.name(), one.detail()})
                .toList();
        database.write(session -> {
            session.update(NO_NAMED, organization, kind.name());
            session.updateAll(PUT_NAMED, rows);
            return session.update(READ, organization, kind.name(), Stamp.of(at));
        });
    }

    /// A list of groups or locations, or an empty one if it was never read.
    public List<Named> named(Kind kind) throws StoreProblem {
        return database.read(
                session -> session.rows(
                        row -> new Named(row.text(1), row.text(2), row.text(3)), NAMED, organization, kind.name()),
                List.of());
    }

    /// Keeps a user as the server has it.
    public void putUser(Values user, Instant at) throws StoreProblem {
        String json = UserJson.write(user);
        database.write(session -> session.update(PUT_USER, organization, user.get(Catalogue.ID), Stamp.of(at), json));
    }

    /// A user as the server had it last.
    public Optional<Cached<Values>> user(String id) throws StoreProblem {
        Optional<Cached<String>> kept = database.read(
                session -> session.first(row -> new Cached<>(row.text(1), row.time(2)), USER, organization, id),
                Optional.empty());
        return kept.isEmpty() ? Optional.empty() : Optional.of(user(kept.get()));
    }

    /// The managers of everybody who was opened here, as the server had them last, by the id of the person.
    public Map<String, String> managers() throws StoreProblem {
        List<Map.Entry<String, String>> known = database.read(
                session -> session.rows(row -> Map.entry(row.text(1), row.text(2)), MANAGERS, organization), List.of());
        return known.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Cached<Values> user(Cached<String> kept) throws StoreProblem {
        try {
            return new Cached<>(UserJson.kept(kept.value()), kept.at());
        } catch (Unreadable broken) {
            throw new StoreProblem(StoreProblem.Kind.DAMAGED, "a user", broken);
        }
    }
}
