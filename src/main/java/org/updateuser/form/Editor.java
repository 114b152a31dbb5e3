package org.updateuser.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Person;
import org.updateuser.model.Returned;
import org.updateuser.model.Values;

/// The editor's state: who is open, whose edits are kept, and what can be done.
///
/// Edits of several people are kept while the program runs. Going to another person cancels nothing.
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
    private final SaveNotices notices;
    private final Rereading rereading;
    private final Map<String, OpenUser> kept = new HashMap<>();
    private final ObservableSet<String> edited = FXCollections.observableSet();
    // Held here, because a view of a set that nobody holds forgets its listeners.
    private final ObservableSet<String> editedView = FXCollections.unmodifiableObservableSet(edited);
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<OpenUser>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Notice>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Person>> lastRead = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Person> wanted = Optional.empty();
    private long choices;
    private Optional<String> ownId = Optional.empty();

    public Editor(GenesysCloud server, Threads threads, Words words, LongSupplier nanoTime) {
        this.server = server;
        this.threads = threads;
        this.words = words;
        this.nanoTime = nanoTime;
        this.notices = new SaveNotices(words);
        this.rereading = new Rereading(server, threads, words, notices);
    }

    /// What the middle of the window shows.
    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /// Who is open.
    public ReadOnlyObjectProperty<Optional<OpenUser>> current() {
        return current.getReadOnlyProperty();
    }

    /// Why nobody is open although somebody should be.
    public ReadOnlyObjectProperty<Optional<Notice>> failure() {
        return failure.getReadOnlyProperty();
    }

    /// The row of the person that was read or saved last, for the list.
    public ReadOnlyObjectProperty<Optional<Person>> lastRead() {
        return lastRead.getReadOnlyProperty();
    }

    /// The ids of the people with edits that are not saved.
    public ObservableSet<String> edited() {
        return editedView;
    }

    /// The people with edits that are not saved.
    public Stream<OpenUser> unsaved() {
        return kept.values().stream().filter(open -> open.user().dirty().get());
    }

    /// Whose token it is, or `""` for the token of a program; one cannot deactivate or delete oneself.
    void setOwnId(String id) {
        ownId = Optional.of(id);
    }

    /// Opens a person: at once if there are edits of theirs, else as the server has them now.
    public void open(Person person) {
        long choice = ++choices;
        wanted = Optional.of(person);
        OpenUser before = kept.get(person.id());
        if (before != null) {
            show(before);
            return;
        }
        phase.set(Phase.LOADING);
        boolean deleted = person.state().equals("deleted");
        Exchanges exchanges = new Exchanges(server, person.id());
        threads.fetch(() -> exchanges.readAnywhere(deleted), read -> {
            if (choice == choices) { // nobody was chosen meanwhile
                opened(person, read);
            }
        });
    }

    private void opened(Person person, Exchanges.Read read) {
        if (read instanceof Exchanges.Read.Found found) {
            OpenUser open = keep(person.id(), found.user());
            if (!open.hasVersion()) {
                open.say(Notice.of(Tone.BAD, words.text("open.noVersion")));
            } else if (open.isDeleted()) {
                open.say(Notice.of(Tone.INFO, words.text("open.deleted")));
            }
            show(open);
            missing(open)
                    .forEach(property -> rereading.load(open, property, _ -> {})); // a failure leaves the row locked
        } else {
            current.set(Optional.empty());
            failure.set(Optional.of(
                    notices.unread("open.nothing", read).with(words.text("action.again"), () -> open(person))));
            phase.set(Phase.FAILED);
        }
    }

    private OpenUser keep(String id, Values served) {
        OpenUser open = new OpenUser(id, served, nanoTime);
        open.user().dirty().addListener((property, before, dirty) -> {
            if (dirty) {
                edited.add(id);
            } else {
                edited.remove(id);
            }
        });
        kept.put(id, open);
        return open;
    }

    private static List<Field<?>> missing(OpenUser open) {
        Values base = open.user().base().get();
        return Catalogue.PROPERTIES.stream()
                .filter(property -> property.traits().returned() == Returned.ON_EXPAND)
                .filter(property -> !base.has(property) && !base.unknown().containsKey(property.name()))
                .toList();
    }

    /// Asks for one property alone that an answer left out.
    public void load(OpenUser open, Field<?> property) {
        rereading.load(open, property, read -> open.say(notices.unread("load.nothing", read)));
    }

    private void show(OpenUser open) {
        forgetUnedited(open);
        current.set(Optional.of(open));
        phase.set(Phase.OPEN);
        read(open);
    }

    /// Whoever was only looked at is read again next time.
    private void forgetUnedited(OpenUser open) {
        kept.values()
                .removeIf(other -> other != open
                        && !other.user().dirty().get()
                        && !other.saving().get()
                        && other.unsettled().isEmpty());
    }

    /// Reads the open person again and puts the edits onto what the server has now.
    public void refresh() {
        if (phase.get() == Phase.OPEN) {
            current.get().filter(open -> !open.saving().get()).ifPresent(this::refresh);
        } else {
            wanted.ifPresent(this::open);
        }
    }

    private void refresh(OpenUser open) {
        rereading.refresh(open, this::read);
    }

    private void read(OpenUser open) {
        lastRead.set(Optional.of(Person.of(open.user().base().get())));
    }

    /// Saves the changes of the open person. Asked twice, it saves once; while another person is being opened there is
    /// nobody to save.
    public void save() {
        current.get()
                .filter(open -> phase.get() == Phase.OPEN && !open.saving().get())
                .ifPresent(this::save);
    }

    private void save(OpenUser open) {
        if (!open.hasVersion()) {
            open.say(Notice.of(Tone.BAD, words.text("open.noVersion")));
        } else if (closes(open) && ownId.isEmpty()) {
            threads.fetch(server::me, me -> {
                setOwnId(me instanceof Reading.Got<Values> got ? got.value().get(Catalogue.ID) : "");
                if (!open.saving().get()) {
                    save(open);
                }
            });
        } else if (closes(open) && ownId.equals(Optional.of(open.id()))) {
            open.say(Notice.of(Tone.BAD, words.text("save.oneself")));
        } else if (!open.user().changes().get().isEmpty() || open.isUnsettled()) {
            open.notice().set(Optional.empty());
            new Saving(server, threads, open, report -> finished(open, report)).start();
        } else if (open.user().dirty().get()) {
            open.say(Notice.of(Tone.WARN, words.text("save.none")));
        }
    }

    /// Whether a save would deactivate or delete the person.
    private static boolean closes(OpenUser open) {
        String state = open.user().sendable().get().get(Catalogue.STATE_CHOICE);
        String before = open.user().base().get().get(Catalogue.STATE_CHOICE);
        return !state.equals(before) && !state.equals("active");
    }

    private void finished(OpenUser open, SaveReport report) {
        Notice notice = notices.of(report);
        open.say(notice);
        if (!open.user().conflicts().isEmpty()) {
            open.untilSettled(notice);
        }
        read(open);
    }
}
