package org.updateuser.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Named;
import org.updateuser.model.Permissions;
import org.updateuser.model.Person;
import org.updateuser.model.Reference.Target;
import org.updateuser.model.Values;
import org.updateuser.patch.BulkEdit;
import org.updateuser.patch.Proposal;
import org.updateuser.wire.ChangesTable;
import org.updateuser.wire.Identity;
import org.updateuser.wire.Lookup;

/// Everybody and everything that a table may name, by every way in which it may.
public final class Register implements Lookup {
    private static final String DELETED = "deleted";

    private record Entry(String id, boolean deleted) {}

    private final Map<String, List<Entry>> people = new HashMap<>();
    private final Map<String, List<Entry>> employees = new HashMap<>();
    private final Map<Target, Map<String, List<Entry>>> others = new HashMap<>();

    /// @param known everybody, as far as they are known
    public Register(Collection<Person> known, Collection<Named> groups, Collection<Named> locations) {
        for (Person person : known) {
            Entry entry = new Entry(person.id(), person.state().equals(DELETED));
            Stream.of(person.id(), person.email(), person.name())
                    .map(Register::folded)
                    .distinct()
                    .forEach(name -> put(people, name, entry));
        }
        others.put(Target.GROUP, named(groups));
        others.put(Target.LOCATION, named(locations));
    }

    private static Map<String, List<Entry>> named(Collection<Named> all) {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (Named named : all) {
            Entry entry = new Entry(named.id(), false);
            Stream.of(named.id(), named.name())
                    .map(Register::folded)
                    .distinct()
                    .forEach(name -> put(entries, name, entry));
        }
        return entries;
    }

    private static void put(Map<String, List<Entry>> all, String name, Entry entry) {
        if (!name.isEmpty()) {
            all.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(entry);
        }
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /// Takes in the employee ids of people, which the list of people does not have.
    public void learn(Collection<Values> users) {
        for (Values user : users) {
            String number = Catalogue.leaf(Catalogue.EMPLOYEE_ID).get(user);
            boolean deleted = user.get(Catalogue.STATE_CHOICE).equals(DELETED);
            put(employees, folded(number), new Entry(user.get(Catalogue.ID), deleted));
        }
    }

    @Override
    public Answer find(Target target, String text) {
        Map<String, List<Entry>> all = target == Target.PERSON ? people : others.getOrDefault(target, Map.of());
        return found(all, text);
    }

    /// Who is told by a text. An id is taken for what it is: the list of people may not have everybody.
    Answer person(Identity how, String text) {
        return switch (how) {
            case ID -> new Found(text.strip());
            case EMAIL -> found(people, text);
            case EMPLOYEE_ID -> found(employees, text);
        };
    }

    /// Whoever is deleted counts only where nobody else is called so: the deleted keep their names.
    private static Answer found(Map<String, List<Entry>> all, String text) {
        List<Entry> entries = all.getOrDefault(folded(text), List.of());
        List<Entry> living = entries.stream().filter(entry -> !entry.deleted()).toList();
        List<Entry> meant = living.isEmpty() ? entries : living;
        return switch (meant.size()) {
            case 0 -> new None();
            case 1 -> new Found(meant.getFirst().id());
            default -> new Ambiguous(meant.size());
        };
    }

    /// Finds whom the rows of a table are about.
    ///
    /// @param header the names of its columns
    public Matched match(Stream<ChangesTable.Row> rows, List<String> header) {
        List<Demand> demands = new ArrayList<>();
        List<PreviewLine> unmatched = new ArrayList<>();
        rows.forEach(row -> {
            List<Worry> worries = new ArrayList<>();
            row.problems()
                    .forEach(problem ->
                            worries.add(new Worry.Cell(problem, problem.ofRow() ? "" : header.get(problem.place()))));
            switch (row.identity().isEmpty() ? new None() : person(row.how(), row.identity())) {
                case Found found
                when worries.stream().noneMatch(Worry::isFinal) ->
                    demands.add(new Demand(found.id(), row.line(), row.edit(), worries));
                case Found _ -> unmatched.add(line(row, worries));
                case None _ -> {
                    if (!row.identity().isEmpty()) {
                        worries.add(new Worry.Unmatched(row.how(), row.identity(), 0));
                    }
                    unmatched.add(line(row, worries));
                }
                case Ambiguous several -> {
                    worries.add(new Worry.Unmatched(row.how(), row.identity(), several.count()));
                    unmatched.add(line(row, worries));
                }
            }
        });
        return new Matched(demands, unmatched);
    }

    private static PreviewLine line(ChangesTable.Row row, List<Worry> worries) {
        Values nobody = Values.EMPTY.with(Catalogue.NAME, row.identity());
        Proposal nothing = new BulkEdit(List.of()).of(nobody, Permissions.UNKNOWN);
        return PreviewLine.of(nothing, row.line(), worries);
    }
}
