package org.updateuser.form;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.form.People.Progress;
import org.updateuser.form.People.Reach;
import org.updateuser.model.Person;
import org.updateuser.store.Cached;
import org.updateuser.wire.Listing;

/// How the list of people comes in: from what was kept of an earlier day, from the server page by page, and person by
/// person as they are saved.
final class Intake {
    private final GenesysCloud server;
    private final Threads threads;
    private final Kept kept;
    private final CurrentRoster roster;
    private final Chosen chosen;
    private final PeopleNotices notices;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final ReadOnlyObjectWrapper<Reach> reach = new ReadOnlyObjectWrapper<>(Reach.READING);
    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> readAt = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Newcomers newcomers = new Newcomers();
    private PeopleReading reading;

    Intake(GenesysCloud server, Threads threads, Words words, Kept kept, CurrentRoster roster, Chosen chosen) {
        this.server = server;
        this.threads = threads;
        this.kept = kept;
        this.roster = roster;
        this.chosen = chosen;
        this.notices = new PeopleNotices(words, this::goOn);
        this.reading = reading(); // of which nothing is asked
    }

    /// How far the reading has come.
    ReadOnlyObjectProperty<Reach> reach() {
        return reach.getReadOnlyProperty();
    }

    /// How far it has come, counted.
    ReadOnlyObjectProperty<Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    /// Why the list is not whole, where it is not.
    ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notice.getReadOnlyProperty();
    }

    /// When the list was read.
    ReadOnlyObjectProperty<Optional<Instant>> readAt() {
        return readAt.getReadOnlyProperty();
    }

    /// Reads everybody again. What was read before stays shown until then.
    void refresh() {
        reading.end();
        takeIn();
        reading = reading();
        newcomers.begin();
        progress.set(Progress.NONE);
        if (roster.get().size() == 0) {
            kept.ask(books -> books.directory().people(), people -> people.ifPresent(this::returned), () -> {});
        }
        goOn();
    }

    /// Goes on with a reading that was ended before its end.
    void goOn() {
        reach.set(Reach.READING);
        notice.set(Optional.empty());
        reading.start();
    }

    /// Ends the reading. What was read is shown and kept; the rest stays as it was.
    void stop() {
        if (reach.get() == Reach.READING) {
            reading.end();
            takeIn();
            reach.set(Reach.STOPPED);
            notice.set(Optional.of(notices.stopped(progress.get())));
        }
    }

    private PeopleReading reading() {
        return new PeopleReading(
                server.inRun(), threads, new Arrivals(), () -> roster.get().beginnings());
    }

    /// What one reading brings.
    private final class Arrivals implements PeopleReading.Audience {
        @Override
        public void arrived(List<Person> people, int read, int expected) {
            progress.set(new Progress(read, expected));
            List<Person> now = newcomers.add(people);
            kept.write(books -> books.directory().putPage(now, kept.clock().instant()));
            if (newcomers.areEnoughFor(roster.get().size())) {
                takeIn();
            }
        }

        @Override
        public void done(Set<String> ids, int missing) {
            takeIn();
            Set<String> present = new HashSet<>(ids);
            present.addAll(newcomers.saved());
            ended(present, missing);
        }

        @Override
        public void failed(Reading<Listing<Person>> answer) {
            takeIn();
            notice.set(Optional.of(notices.failed(answer, roster.get().size() == 0)));
            reach.set(Reach.FAILED);
        }
    }

    private void takeIn() {
        List<Person> people = newcomers.take();
        roster.change(before -> before.with(people));
    }

    /// The list of an earlier day, until the server's is there.
    private void returned(Cached<List<Person>> people) {
        if (reach.get() != Reach.READ) {
            readAt.set(Optional.of(people.at()));
            roster.change(before -> before.with(people.value().stream()
                    .filter(person -> before.person(person.id()).isEmpty())
                    .toList()));
        }
    }

    private void ended(Set<String> present, int missing) {
        PeopleReading ended = reading;
        roster.retain(present, gone -> {
            chosen.forget(gone);
            Instant now = kept.clock().instant();
            kept.write(books -> books.directory().endPeople(gone, now));
            if (ended == reading) {
                readAt.set(Optional.of(now));
                notice.set(notices.read(missing));
                reach.set(Reach.READ);
            }
        });
    }

    /// Puts in the row of one person as it is now.
    void update(Person person) {
        newcomers.save(person);
        kept.write(books -> books.directory().putPerson(person));
        roster.change(before -> before.with(List.of(person)));
    }
}
