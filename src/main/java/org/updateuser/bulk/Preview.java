package org.updateuser.bulk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.updateuser.bulk.Worry.Whole;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Permissions;
import org.updateuser.model.Person;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.Proposal;
import org.updateuser.patch.Task;

/// What a change of many would do, person by person, before anything is sent. A run does exactly this. What there is to
/// count is counted when it is made: screens ask for it again and again, and there may be very many lines.
public final class Preview {
    private static final String DELETED = "deleted";

    /// What has to be known beside the people.
    ///
    /// @param permissions of whoever sends it
    /// @param own the id of whoever sends it, or `""`
    /// @param directory everybody, as far as they are known
    /// @param superiors the manager of somebody, theirs, and so on upwards; it may ask the server
    public record Surroundings(
            Permissions permissions,
            String own,
            Collection<Person> directory,
            Function<String, List<Person>> superiors) {
        /// Where nobody can be asked who is above whom.
        public Surroundings(Permissions permissions, String own, Collection<Person> directory) {
            this(permissions, own, directory, _ -> List.of());
        }

        private String name(String id) {
            return directory.stream()
                    .filter(person -> person.id().equals(id))
                    .map(Person::name)
                    .findFirst()
                    .orElse(id);
        }
    }

    private final List<PreviewLine> lines;
    private final int unchanged;
    private final Instant at;
    private final Tally tally;
    private final List<Leaf<?>> rows;

    /// @param lines those of whom something would change or should be said, in the order of the demands
    /// @param unchanged how many others there are: the server has already what is wanted
    /// @param at when the people were read
    public Preview(List<PreviewLine> lines, int unchanged, Instant at) {
        this.lines = List.copyOf(lines);
        this.unchanged = unchanged;
        this.at = at;
        this.tally = Tally.of(this.lines);
        Set<Leaf<?>> changing = new LinkedHashSet<>();
        this.lines.forEach(line -> line.proposal().changes().forEach(change -> changing.add(change.leaf())));
        this.rows = List.copyOf(changing);
    }

    /// Those of whom something would change or should be said, in the order of the demands.
    public List<PreviewLine> lines() {
        return lines;
    }

    /// How many others there are: the server has already what is wanted.
    public int unchanged() {
        return unchanged;
    }

    /// When the people were read.
    public Instant at() {
        return at;
    }

    /// What there is to count.
    public Tally tally() {
        return tally;
    }

    /// The rows that would change, of whomever.
    public List<Leaf<?>> rows() {
        return rows;
    }

    /// Computes one.
    ///
    /// @param people as they were read, by id; who is not among them is not known to the server
    /// @param at when they were read
    public static Preview of(List<Demand> demands, Map<String, Values> people, Surroundings around, Instant at) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new HashSet<>();
        demands.stream().map(Demand::id).filter(id -> !seen.add(id)).forEach(twice::add);
        List<Proposal> wished = demands.parallelStream() // each by itself, and there may be many
                .map(demand -> proposal(demand, people, around.permissions()))
                .toList();
        List<Proposal> proposals = Chains.checked(wished, around.superiors(), around::name);
        Neighbours neighbours = new Neighbours(around.directory(), proposals);
        List<PreviewLine> lines = new ArrayList<>();
        for (int index = 0; index < demands.size(); index++) {
            Demand demand = demands.get(index);
            Proposal proposal = proposals.get(index);
            List<Worry> worries = new ArrayList<>(demand.worries());
            whole(proposal, people.containsKey(demand.id()), twice.contains(demand.id()), around)
                    .map(Whole::new)
                    .ifPresent(worries::add);
            if (people.containsKey(demand.id())) {
                proposal.findings().forEach(finding -> worries.add(new Worry.Invalid(finding)));
                proposal.silent().forEach(leaf -> worries.add(new Worry.Silent(leaf)));
                worries.addAll(neighbours.of(proposal));
            }
            if (!worries.isEmpty() || !proposal.changes().isEmpty()) {
                lines.add(PreviewLine.of(proposal, demand.line(), worries));
            }
        }
        return new Preview(lines, demands.size() - lines.size(), at);
    }

    private static Proposal proposal(Demand demand, Map<String, Values> people, Permissions permissions) {
        Values served = Optional.ofNullable(people.get(demand.id()))
                .orElseGet(() -> Values.EMPTY.with(Catalogue.ID, demand.id()));
        return demand.edit().of(served, permissions);
    }

    private static Optional<Whole.Kind> whole(Proposal proposal, boolean found, boolean twice, Surroundings around) {
        String before = proposal.served().get(Catalogue.STATE_CHOICE);
        String after = proposal.wanted().get(Catalogue.STATE_CHOICE);
        if (!found) {
            return Optional.of(Whole.Kind.NOT_FOUND);
        }
        if (twice) {
            return Optional.of(Whole.Kind.TWICE);
        }
        if (before.equals(DELETED)
                && after.equals(DELETED)
                && !proposal.changes().isEmpty()) {
            return Optional.of(Whole.Kind.DELETED);
        }
        if (around.permissions().missingToEdit().isPresent()
                && !proposal.changes().isEmpty()) {
            return Optional.of(Whole.Kind.NOT_ALLOWED);
        }
        if (!proposal.served().has(Catalogue.VERSION)) {
            return Optional.of(Whole.Kind.NO_VERSION);
        }
        boolean closes = !after.equals(before) && !after.equals("active");
        return closes && proposal.id().equals(around.own()) ? Optional.of(Whole.Kind.ONESELF) : Optional.empty();
    }

    /// The same with rows of a file that are about nobody, each at its place in the file.
    public Preview and(List<PreviewLine> unmatched) {
        List<PreviewLine> all = new ArrayList<>(lines);
        all.addAll(unmatched);
        all.sort(Comparator.comparingInt(PreviewLine::line));
        return new Preview(all, unchanged, at);
    }

    /// By what a line is found in another preview of the same demands: a file may have several about one person.
    private record Row(String id, int line) {
        static Row of(PreviewLine line) {
            return new Row(line.id(), line.line());
        }
    }

    /// The same, saying of whom an earlier one of the same demands said something else. Whoever is not to change any
    /// more stands at the end.
    public Preview since(Preview earlier) {
        Map<Row, PreviewLine> before = new LinkedHashMap<>();
        earlier.lines().forEach(line -> before.put(Row.of(line), line));
        List<PreviewLine> all = new ArrayList<>();
        for (PreviewLine line : lines) {
            List<Change> then = Optional.ofNullable(before.remove(Row.of(line)))
                    .map(old -> old.proposal().changes())
                    .orElse(List.of());
            List<Change> now = line.proposal().changes();
            all.add(now.equals(then) ? line : line.worried(new Worry.Moved(then, !now.isEmpty())));
        }
        List<PreviewLine> gone = before.values().stream()
                .filter(line -> !line.proposal().changes().isEmpty())
                .map(line -> line.settled(new Worry.Moved(line.proposal().changes(), false)))
                .toList();
        all.addAll(gone);
        return new Preview(all, unchanged - gone.size(), at);
    }

    /// Of how many people an [earlier one][#since] said something else.
    public long moved() {
        return lines.stream()
                .filter(line -> line.worries().stream().anyMatch(Worry.Moved.class::isInstance))
                .count();
    }

    /// The people that are sent.
    public List<PreviewLine> sent() {
        return lines.stream().filter(PreviewLine::isSent).toList();
    }

    /// Whether anybody is sent.
    public boolean sends() {
        return tally.sent() > 0;
    }

    /// How many requests it takes.
    public int requests() {
        return tally.requests();
    }

    /// Whether nothing but auto-answer changes, of whoever is sent.
    public boolean isAutoAnswerOnly() {
        return sends()
                && lines.stream().filter(PreviewLine::isSent).allMatch(line -> AutoAnswers.isAll(line.changes()));
    }

    /// The rows of the run that does this.
    public List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (PreviewLine line : sent()) {
            tasks.add(Task.of(tasks.size() + 1, line.line(), line.sendable()));
        }
        return List.copyOf(tasks);
    }
}
