package org.updateuser.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Person;
import org.updateuser.patch.Circle;

/// Sees to it that nobody becomes the manager of somebody whom they report to. Who is above a manager that was chosen,
/// the server is asked; who is below somebody, as far as is known here, is marked where one chooses.
public final class ManagerCheck {
    private final Words words;
    private final Names names;
    private final Kept kept;
    private final GenesysCloud server;
    private final Probe<List<Person>> superiors;
    private final Probe<List<Person>> reports;
    private final Map<String, String> managers = new HashMap<>(); // as far as known, by the id of the person
    private boolean asked;

    ManagerCheck(Supplies supplies, Names names) {
        this.words = supplies.words();
        this.names = names;
        this.kept = supplies.kept();
        this.server = supplies.server();
        this.superiors = supplies.probe(id -> got(server.lookups().superiors(id)));
        this.reports = supplies.probe(id -> got(server.lookups().reports(id)));
    }

    private static Optional<List<Person>> got(Reading<List<Person>> reading) {
        return reading instanceof Reading.Got<List<Person>> got ? Optional.of(got.value()) : Optional.empty();
    }

    /// Looks at the manager of somebody who is open, from now on.
    void follow(OpenUser open) {
        FieldState<String> manager = open.user().state(Catalogue.MANAGER);
        open.user().base().subscribe(now -> learn(open.id(), now.get(Catalogue.MANAGER)));
        open.user().checked().subscribe(_ -> look(open, manager, manager.typed().get()));
    }

    private void learn(String id, String manager) {
        if (manager.isEmpty()) {
            managers.remove(id);
        } else {
            managers.put(id, manager);
        }
    }

    private void look(OpenUser open, FieldState<String> manager, String chosen) {
        boolean asks = manager.changed().get() && !chosen.isEmpty() && !chosen.equals(open.id());
        if (!asks) {
            superiors.drop(open.id());
            manager.adviseOn("");
        } else if (manager.adviseOn(chosen)) {
            manager.advise(chosen, guess(open, chosen));
            superiors.want(open.id(), chosen, above -> answered(open, manager, chosen, above));
        }
    }

    /// What is known here may be of an earlier day, so it only warns.
    private Optional<Notice> guess(OpenUser open, String chosen) {
        return isBelow(open.id(), chosen)
                ? Optional.of(Notice.of(Tone.WARN, words.text("manager.perhaps", names.name(chosen), open.name())))
                : Optional.empty();
    }

    private void answered(OpenUser open, FieldState<String> manager, String chosen, List<Person> above) {
        manager.advise(chosen, Optional.empty());
        List<String> ids = above.stream().map(Person::id).toList();
        Stream<String> chain = Stream.concat(
                Stream.of(names.name(chosen)),
                above.stream().limit(ids.indexOf(open.id()) + 1L).map(Person::name));
        Circle found = ids.contains(open.id()) ? new Circle(chosen, chain.toList()) : Circle.NONE;
        open.user().hear(truth -> truth.keepOut(found));
    }

    /// Has it looked up who reports to somebody, for the marks.
    public void look(String id) {
        if (!asked) {
            asked = true;
            kept.ask(books -> books.directory().managers(), known -> known.forEach(managers::putIfAbsent), () -> {});
        }
        reports.want(id, id, found -> found.forEach(person -> managers.put(person.id(), id)));
    }

    /// What marks somebody who reports to a person, as far as is known, or `""`.
    public String mark(String candidate, String id, String name) {
        return isBelow(id, candidate) ? words.text("manager.reports", name) : "";
    }

    /// Whether somebody reports to a person, directly or through others, as far as is known.
    private boolean isBelow(String id, String candidate) {
        Set<String> seen = new HashSet<>();
        String next = managers.get(candidate);
        while (next != null && seen.add(next) && !next.equals(id)) {
            next = managers.get(next);
        }
        return id.equals(next);
    }
}
