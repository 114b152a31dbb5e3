package org.updateuser.form;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.updateuser.api.GenesysCloud;
import org.updateuser.patch.Entry;
import org.updateuser.patch.ReadBack;
import org.updateuser.patch.Result;

/// Settles the requests of earlier starts whose answer nobody knows, one after the other: the user is read, and what
/// the server has tells what became of the request. Nothing is sent again.
final class Settler {
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
        if (open.isEmpty()) {
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
        if (read instanceof Exchanges.Read.Failed) {
            open.clear(); // without a connection the others cannot be read either
            return;
        }
        if (read instanceof Exchanges.Read.Found found) {
            Result result = new Result(
                    ReadBack.fate(entry.sent().patch(), found.user()),
                    kept.clock().instant(),
                    found.user(),
                    0,
                    "",
                    "");
            kept.write(books -> books.history().complete(entry.number(), result));
        }
        open.remove();
        next();
    }
}
