package org.updateuser.form;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableMap;
import org.updateuser.api.GenesysCloud;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Organization;
import org.updateuser.model.Values;
import org.updateuser.patch.DraftNote;
import org.updateuser.patch.Result;
import org.updateuser.patch.Sent;
import org.updateuser.store.Store;
import org.updateuser.store.StoreProblem;

/// What is kept on this machine, for the screens: it asks and writes in the background, one thing after the other, and
/// says how that stands.
public final class Kept implements AutoCloseable {
    /// How the store stands.
    public enum Standing {
        /// It was not asked for anything yet.
        OPENING,
        /// What is typed is kept.
        KEPT,
        /// It can be read and not be written: nothing typed now is kept.
        READ_ONLY,
        /// The last write, or the opening, failed.
        TROUBLED
    }

    private static final Set<StoreProblem.Kind> LASTING =
            Set.of(StoreProblem.Kind.READ_ONLY, StoreProblem.Kind.NEWER, StoreProblem.Kind.DAMAGED);

    private final Threads threads;
    private final Clock clock;
    private final Shelf shelf;
    private final Serial serial;
    private final Revision history;
    private boolean unknown; // touched by what is asked alone, one thing after the other
    private final DraftNotes drafts = new DraftNotes();
    private final StoreStanding standing = new StoreStanding();

    /// @param opening called once, when something is first asked
    /// @param server asked which organization it has
    /// @param address the server's address, by which the organization is known while it cannot be reached
    public Kept(StoreOpening opening, GenesysCloud server, URI address, Threads threads, Clock clock) {
        this.threads = threads;
        this.clock = clock;
        this.shelf = new Shelf(opening, server, address);
        this.serial = new Serial(threads.background());
        this.history = new Revision(threads.ui());
    }

    /// How the store stands.
    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.now();
    }

    /// Why it is troubled, where it is.
    public ReadOnlyObjectProperty<Optional<StoreProblem.Kind>> problem() {
        return standing.problem();
    }

    /// Whether nothing can be written, and so nothing sent, before the program is started again: to try it once more
    /// leads nowhere.
    public boolean isShut() {
        return standing.now().get() == Standing.READ_ONLY
                || problem().get().filter(LASTING::contains).isPresent();
    }

    /// What was rescued, if the store was damaged.
    public ReadOnlyObjectProperty<Optional<Store.Rescue>> rescue() {
        return standing.rescue();
    }

    /// When a draft was written last.
    public ReadOnlyObjectProperty<Optional<Instant>> savedAt() {
        return drafts.savedAt();
    }

    /// The drafts that are kept, by the person's id.
    public ObservableMap<String, DraftNote> drafts() {
        return drafts.byId();
    }

    /// What is known of the drafts that are kept.
    DraftNotes notes() {
        return drafts;
    }

    /// Rises when something was written into the history, or when it is another organization's.
    Revision history() {
        return history;
    }

    Clock clock() {
        return clock;
    }

    /// Asks something and shows the answer. Where there are no books, or they cannot be read, `otherwise` is run
    /// instead; why is said by [#problem].
    <T> void ask(Question<T> question, Consumer<T> show, Runnable otherwise) {
        serial.execute(() -> {
            Runnable result = otherwise;
            try {
                result = answer(question, show, otherwise);
            } finally {
                threads.ui().execute(result); // after a mistake as well, or the screen would wait for ever
            }
        });
    }

    private <T> Runnable answer(Question<T> question, Consumer<T> show, Runnable otherwise) {
        try {
            Optional<Books> books = shelf.books();
            if (books.isEmpty()) {
                unknown = true;
                return otherwise;
            }
            known();
            T answer = question.ask(books.get());
            Standing now = shelf.store().isWritable() ? Standing.KEPT : Standing.READ_ONLY;
            Optional<Store.Rescue> rescued = shelf.store().rescue();
            return () -> {
                standing.answered(now, rescued);
                show.accept(answer);
            };
        } catch (StoreProblem failed) {
            return () -> {
                standing.fail(failed);
                otherwise.run();
            };
        }
    }

    /// Whoever asked before it was known whose books these are has got nothing, and is told.
    private void known() {
        if (unknown) {
            unknown = false;
            refresh();
            history.rise();
        }
    }

    /// Reads which drafts there are.
    void refresh() {
        ask(books -> books.drafts().notes(), drafts::list, drafts.reading()::failed);
    }

    /// Keeps a user as the server has it now.
    void remember(Values served) {
        if (served.has(Catalogue.ID)) {
            Instant now = clock.instant();
            write(books -> books.directory().putUser(served, now));
        }
    }

    /// Writes something that is only kept for another day: if it cannot be written, nothing is lost.
    void write(Writing writing) {
        ask(
                books -> {
                    writing.write(books);
                    return Optional.empty();
                },
                _ -> {},
                () -> {});
    }

    /// Takes in which organization the server says it has; the books are then that organization's.
    void become(Organization organization) {
        serial.execute(() -> {
            try {
                if (shelf.become(organization)) {
                    refresh();
                    history.rise();
                }
            } catch (StoreProblem failed) {
                threads.ui().execute(() -> standing.fail(failed));
            }
        });
    }

    /// Notes that drafts were written: these are kept now, and those are not any more.
    void written(List<DraftNote> kept, List<String> removed) {
        drafts.written(clock.instant(), kept, removed);
    }

    /// Writes a request down before it is sent, on the thread of the caller.
    ///
    /// @return its number, or nothing where nobody knows yet which organization it is
    /// @throws StoreProblem if it cannot
    OptionalLong begin(Sent sent) throws StoreProblem {
        Optional<Books> books = shelf.books();
        return books.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(books.get().history().begin(sent));
    }

    /// Writes down what came of it, on the thread of the caller. If that fails the request stays unsure, and is settled
    /// at the next start.
    void complete(long number, Result result) {
        try {
            Optional<Books> books = shelf.books();
            if (books.isPresent()) {
                books.get().history().complete(number, result);
                history.rise();
            }
        } catch (StoreProblem failed) {
            threads.ui().execute(() -> standing.fail(failed));
        }
    }

    /// The books, for work that would hold up everybody else if it were asked in one piece; blocks. Nothing as long as
    /// nobody knows which organization it is.
    ///
    /// @throws StoreProblem if nothing can be read
    Optional<Books> books() throws StoreProblem {
        return shelf.books();
    }

    /// Whether something is kept of the server's organization. Blocks.
    public boolean isKnown() {
        try {
            return shelf.books().isPresent();
        } catch (StoreProblem unreadable) {
            threads.ui().execute(() -> standing.fail(unreadable));
            return false;
        }
    }

    /// Waits until everything is written that was to be written, and closes the store. Blocks; who is asked to stop
    /// meanwhile waits no longer.
    @Override
    public void close() {
        try {
            serial.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        shelf.close();
    }
}
