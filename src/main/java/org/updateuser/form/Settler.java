package org.updateuser.form;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.updateuser.api.GenesysCloud;
import org.updateuser.bulk.Exchanges;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;
import org.updateuser.patch.ReadBack;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;

/// Settles the requests of earlier starts whose answer nobody knows, one after the other: the user is read, and what
/// the server has tells what became of the request. Nothing is sent again. Of whom the server does not know any more,
/// nobody will ever tell: that is settled as well.
final class Settler {
    private static final int GONE = 404;
    private static final Refusal NONE = new Refusal(0, "", "", "", List.of(), 0);

    private final GenesysCloud server;
    private final Threads threads;
    private final Kept kept;
    private final Instant started;
    private final Queue<Entry> open = new ArrayDeque<>();

    Settler(GenesysCloud server, Threads threads, Kept kept) {
        this.server = server;
        this.threads = threads;
        this.kept = kept;
        this.started = kept.clock().instant();
    }

    /// Settles what there is, unless that is under way. What cannot be read stays as it is for the next time.
    void settle() {
        if (open.isEmpty()) {
            kept.ask(books -> books.history().unsure(), this::settle, () -> {});
        }
    }

    private void settle(List<Entry> unsure) {
        if (open.isEmpty() && kept.standing().get() == Kept.Standing.KEPT) { // else nothing could be written down
            unsure.stream()
                    .filter(entry -> entry.sent().at().isBefore(started)) // later ones are a save's own business
                    .forEach(open::add);
            next();
        }
    }

    private void next() {
        Entry entry = open.peek();
        if (entry != null) {
            Exchanges exchanges = new Exchanges(server, entry.sent().userId());
            threads.fetch(() -> exchanges.readAnywhere(false), read -> read(entry, read));
        }
    }

    private void read(Entry entry, Exchanges.Read read) {
        switch (read) {
            case Exchanges.Read.Failed _ -> {
                open.clear(); // without a connection the others cannot be read either
                return;
            }
            case Exchanges.Read.Found found ->
                settle(entry, ReadBack.fate(entry.sent().patch(), found.user()), found.user(), NONE);
            case Exchanges.Read.Denied denied
            when denied.refusal().status() == GONE -> settle(entry, Fate.PARTLY, Values.EMPTY, denied.refusal());
            case Exchanges.Read.Denied _ -> {
                // Whoever may not read the person, or not now, may at another start.
            }
        }
        open.remove();
        next();
    }

    private void settle(Entry entry, Fate fate, Values user, Refusal refusal) {
        Result result =
                new Result(fate, kept.clock().instant(), user, refusal.status(), refusal.code(), refusal.correlation());
        kept.ask(
                books -> {
                    books.history().complete(entry.number(), result);
                    return result;
                },
                _ -> kept.history().rise(),
                () -> {});
    }
}
