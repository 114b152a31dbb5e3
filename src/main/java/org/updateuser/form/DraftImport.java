package org.updateuser.form;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.bulk.Exchanges;
import org.updateuser.form.Notice.Tone;
import org.updateuser.form.People.Reach;
import org.updateuser.patch.Draft;
import org.updateuser.store.StoreProblem;

/// Takes drafts in that somebody gave as files: looked at first, and then all of them together or none.
public final class DraftImport {
    private static final int MOST_ASKED = 100; // people whom the list does not have; more would take minutes

    private final Supplies supplies;
    private final Consumer<Notice> say;
    private final Taking taking;
    private final ReadOnlyObjectWrapper<Optional<Arrival>> arrival = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long readings;

    DraftImport(Supplies supplies, Consumer<Notice> say) {
        this.supplies = supplies;
        this.say = say;
        this.taking = new Taking(supplies, say);
    }

    /// What is being looked at.
    public ReadOnlyObjectProperty<Optional<Arrival>> arrival() {
        return arrival.getReadOnlyProperty();
    }

    /// Reads files in the background, to be looked at. Nothing comes in yet.
    void read(List<Path> files) {
        if (!files.isEmpty()) {
            long reading = ++readings;
            Instant now = supplies.kept().clock().instant();
            supplies.threads()
                    .fetch(
                            () -> files.stream()
                                    .map(file -> Incoming.of(file, now))
                                    .toList(),
                            incoming -> look(reading, incoming));
        }
    }

    private void look(long reading, List<Incoming> incoming) {
        Set<String> strangers = strangers(incoming);
        Map<String, Draft> typed = new HashMap<>();
        ids(incoming).forEach(id -> supplies.typed(id).ifPresent(draft -> typed.put(id, draft)));
        supplies.threads().fetch(() -> judged(incoming, typed, gone(strangers)), found -> {
            if (reading == readings) {
                found.ifPresentOrElse(
                        all -> arrival.set(Optional.of(all)),
                        () -> say.accept(Notice.of(Tone.BAD, supplies.words().text("arrival.unknown"))));
            }
        });
    }

    private static Set<String> ids(List<Incoming> incoming) {
        Set<String> ids = new HashSet<>();
        for (Incoming file : incoming) {
            if (file instanceof Incoming.Read read) {
                read.content().drafts().forEach(draft -> ids.add(draft.id()));
            }
        }
        return ids;
    }

    /// Whom the list of people does not have, where it is whole and the server answers.
    private Set<String> strangers(List<Incoming> incoming) {
        Set<String> strangers = new HashSet<>();
        boolean answers = supplies.people().reach().get() == Reach.READ
                && supplies.connection().online().get();
        if (answers) {
            ids(incoming).stream()
                    .filter(id ->
                            Joining.isId(id) && supplies.people().person(id).isEmpty())
                    .limit(MOST_ASKED)
                    .forEach(strangers::add);
        }
        return strangers;
    }

    private Set<String> gone(Set<String> strangers) {
        Set<String> gone = new HashSet<>();
        for (String id : strangers) {
            Exchanges.Read read = new Exchanges(supplies.run(), id).readAnywhere(false);
            if (read instanceof Exchanges.Read.Denied denied && denied.refusal().status() == 404) {
                gone.add(id);
            }
        }
        return gone;
    }

    private Optional<Arrival> judged(List<Incoming> incoming, Map<String, Draft> typed, Set<String> gone) {
        try {
            Optional<Books> books = supplies.kept().books();
            if (books.isEmpty()) {
                return Optional.empty();
            }
            Judging judging = new Judging(
                    supplies.words(),
                    books.get(),
                    typed,
                    supplies.kept().clock().instant());
            return Optional.of(judging.arrival(incoming, gone));
        } catch (StoreProblem unread) {
            return Optional.empty();
        }
    }

    /// Lets come in what can, and what was chosen to replace a draft that is here.
    public void take() {
        arrival.get().ifPresent(looked -> {
            List<ArrivalLine> lines =
                    looked.lines().stream().filter(ArrivalLine::comesIn).toList();
            taking.take(lines, this::drop);
        });
    }

    /// Lets nothing come in.
    public void drop() {
        readings++;
        arrival.set(Optional.empty());
    }
}
