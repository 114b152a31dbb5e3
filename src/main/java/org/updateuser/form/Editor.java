package org.updateuser.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableSet;
import org.updateuser.api.GenesysCloud;
import org.updateuser.bulk.Exchanges;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Field;
import org.updateuser.model.Person;
import org.updateuser.model.Values;

/// The editor's state: who is open, whose edits are kept, and what can be done.
///
/// Edits of several people are kept side by side, here and on the disk. Going to another person cancels nothing.
public final class Editor {
    /// What the middle of the window shows.
    public enum Phase {
        EMPTY,
        LOADING,
        FAILED,
        OPEN
    }

    private final GenesysCloud server;
    private final Threads threads;
    private final Words words;
    private final LongSupplier nanoTime;
    private final Kept kept;
    private final SaveNotices notices;
    private final Rereading rereading;
    private final DraftKeeper keeper;
    private final OpenUsers users;
    private final Saver saver;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<OpenUser>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Person>> lastRead = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Person>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long choices;

    /// @param later the timer by which drafts are written
    public Editor(GenesysCloud server, Threads threads, Words words, LongSupplier nanoTime, Kept kept, Later later) {
        this.server = server;
        this.threads = threads;
        this.words = words;
        this.nanoTime = nanoTime;
        this.kept = kept;
        this.notices = new SaveNotices(words);
        this.rereading =
                new Rereading(server, kept, threads, words, notices, new Returns(words, notices, kept.clock()));
        this.keeper = new DraftKeeper(kept, later);
        this.users = new OpenUsers(kept, keeper);
        this.saver = new Saver(server, threads, words, notices, kept);
    }

    /// What the middle of the window shows.
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// Who is open.
    public ReadOnlyObjectProperty<Optional<OpenUser>> current() {
        return current.getReadOnlyProperty();
    }

    /// Who was to be opened last, whether they are open, on the way or cannot be read.
    public ReadOnlyObjectProperty<Optional<Person>> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /// Who was to be opened last, by name, or by id where the name is not known.
    public String wantedName() {
        return wanted.get()
                .map(person -> person.name().isBlank() ? person.id() : person.name())
                .orElse("");
    }

    /// Why nobody is open although somebody should be.
    public ReadOnlyObjectProperty<Optional<Notice>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// The row of the person that was read or saved last, for the list.
    public ReadOnlyObjectProperty<Optional<Person>> lastRead() {
        return lastRead.getReadOnlyProperty();
    }

    /// The ids of the people with edits that are not saved, open or only kept on the disk.
    public ObservableSet<String> edited() {
        return users.edited();
    }

    /// The open people with edits that are not saved.
    public Stream<OpenUser> unsaved() {
        return users.unsaved();
    }

    /// The people who are open.
    OpenUsers users() {
        return users;
    }

    /// Whose token it is.
    Saver saver() {
        return saver;
    }

    /// Reads people again.
    Rereading rereading() {
        return rereading;
    }

    /// Has what is typed on the disk.
    public DraftKeeper keeper() {
        return keeper;
    }

    /// Opens a person: at once where edits of theirs or an earlier look are kept, and then as the server has them.
    public void open(Person person) {
        open(person, _ -> {});
    }

    /// Opens a person, and does something with them once the server has been asked.
    void open(Person person, Consumer<OpenUser> then) {
        long choice = ++choices;
        wanted.set(Optional.of(person));
        Optional<OpenUser> before = users.find(person.id());
        if (before.isPresent()) {
            again(before.get(), then);
            return;
        }
        phase.set(Phase.LOADING);
        Runnable fetch = () -> {
            if (choice == choices) { // nobody was chosen meanwhile
                fetch(person, choice, then);
            }
        };
        kept.ask(
                books -> Stored.find(books, person.id()),
                stored -> stored.open(nanoTime)
                        .filter(open -> choice == choices)
                        .ifPresentOrElse(open -> returned(users.add(open), then), fetch),
                fetch);
    }

    /// Shows somebody who is open already; who is shown from what is kept here is asked for once more.
    private void again(OpenUser open, Consumer<OpenUser> then) {
        if (open.keptSince().get().isPresent() && !open.saving().get()) {
            returned(open, then);
        } else {
            show(open);
            then.accept(open);
        }
    }

    /// Shows what is kept here of somebody, and then asks the server.
    private void returned(OpenUser open, Consumer<OpenUser> then) {
        show(open);
        rereading.confirm(open, () -> {
            read(open);
            rereading.loadMissing(open);
            then.accept(open);
        });
    }

    private void fetch(Person person, long choice, Consumer<OpenUser> then) {
        boolean deleted = person.state().equals("deleted");
        Exchanges exchanges = new Exchanges(server, person.id());
        threads.fetch(() -> exchanges.readAnywhere(deleted), read -> {
            if (choice == choices) {
                opened(person, read, then);
            }
        });
    }

    private void opened(Person person, Exchanges.Read read, Consumer<OpenUser> then) {
        if (read instanceof Exchanges.Read.Found found) {
            OpenUser open = users.add(new OpenUser(person.id(), found.user(), nanoTime));
            if (!open.hasVersion()) {
                open.say(Notice.of(Tone.BAD, words.text("open.noVersion")));
            } else if (open.isDeleted()) {
                open.say(Notice.of(Tone.INFO, words.text("open.deleted")));
            }
            show(open);
            rereading.loadMissing(open);
            read(open);
            then.accept(open);
        } else {
            current.set(Optional.empty());
            failure.set(Optional.of(
                    notices.unread("open.nothing", read).with(words.text("action.again"), () -> open(person, then))));
            phase.set(Phase.FAILED);
        }
    }

    /// Asks for one property alone that an answer left out.
    public void load(OpenUser open, Field<?> property) {
        rereading.load(open, property, read -> open.say(notices.unread("load.nothing", read)));
    }

    private void show(OpenUser open) {
        users.forgetUnedited(open);
        current.set(Optional.of(open));
        phase.set(Phase.OPEN);
    }

    /// Reads the open person again and puts the edits onto what the server has now.
    public void refresh() {
        if (phase.get() == Phase.OPEN) {
            current.get().filter(open -> !open.saving().get()).ifPresent(open -> rereading.refresh(open, this::read));
        } else {
            wanted.get().ifPresent(this::open);
        }
    }

    /// Notes what the server said of a person, for the list and for a day without a connection.
    private void read(OpenUser open) {
        Values now = open.user().base().get();
        lastRead.set(Optional.of(Person.of(now)));
        if (open.keptSince().get().isEmpty()) {
            kept.remember(now);
        }
    }

    /// Saves the open person, once if asked twice; while another one is being opened there is nobody to save.
    public void save() {
        current.get()
                .filter(open -> phase.get() == Phase.OPEN && !open.saving().get())
                .ifPresent(open -> send(open, server, report -> {}, () -> {}));
    }

    /// Sends the changes of somebody who is open, shown or not, and not being saved already.
    ///
    /// @param way the server, at the urgency that this has
    /// @param sent told when the server has answered
    /// @param notSent told where nothing was sent; a notice says why
    void send(OpenUser open, GenesysCloud way, Consumer<SaveReport> sent, Runnable notSent) {
        saver.save(
                open,
                way,
                report -> {
                    read(open);
                    sent.accept(report);
                },
                notSent);
    }
}
