package org.updateuser.form;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.updateuser.api.GenesysCloud;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Organization;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;
import org.updateuser.patch.Sent;
import org.updateuser.store.History.Query;
import org.updateuser.store.Store;

/// A history made by hand in a real database, at a time that stands still, with nobody on the other side.
final class Archive implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-24T15:30:00Z");
    static final ZoneId ZONE = ZoneId.of("America/New_York"); // where it is 10:30 then
    static final URI NOWHERE = URI.create("http://127.0.0.1:9");

    private final GenesysCloud server = new GenesysCloud(NOWHERE, () -> "token", _ -> {});
    private final Steps steps = new Steps();
    private final Words words = new Words(Locale.ENGLISH);
    private final Kept kept;
    private final HistoryList list;

    Archive(Path folder) {
        this(folder, true);
    }

    Archive(Path folder, boolean writable) {
        Threads threads = new Threads(steps, Runnable::run);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        kept = new Kept(() -> Store.open(folder, writable), server, NOWHERE, threads, clock);
        if (writable) {
            kept.become(new Organization("org-1", "Northwind"));
        }
        Editor editor = new Editor(server, threads, words, () -> 0, kept, new Timers());
        list = new HistoryList(kept, editor, threads, words, ZONE);
    }

    HistoryList list() {
        return list;
    }

    Kept kept() {
        return kept;
    }

    /// The background, which the test may hold.
    Steps steps() {
        return steps;
    }

    Words words() {
        return words;
    }

    /// A changed title, so many days ago.
    long titled(String userId, Duration ago, Fate fate) {
        Values before = user(userId);
        return put(userId, NOW.minus(ago), Patch.of(before, before.with(Catalogue.TITLE, "Head")), fate);
    }

    /// A changed department, at a time.
    long moved(String userId, Instant at) {
        Values before = user(userId);
        return put(userId, at, Patch.of(before, before.with(Catalogue.DEPARTMENT, "Claims")), Fate.DONE);
    }

    private long put(String userId, Instant at, Patch patch, Fate fate) {
        Values before = user(userId);
        Sent sent = new Sent(userId, "Person " + userId, at, "Bo", "PATCH", before, patch);
        Values after = fate == Fate.DONE ? sent.asked().with(Catalogue.VERSION, 8) : Values.EMPTY;
        AtomicReference<Long> number = new AtomicReference<>();
        kept.ask(
                books -> {
                    long begun = books.history().begin(sent);
                    if (fate != Fate.UNSURE) {
                        books.history().complete(begun, new Result(fate, at, after, 200, "", "corr-" + begun));
                    }
                    return begun;
                },
                number::set,
                () -> {});
        return number.get();
    }

    static Values user(String userId) {
        return Values.EMPTY
                .with(Catalogue.ID, userId)
                .with(Catalogue.NAME, "Person " + userId)
                .with(Catalogue.VERSION, 7)
                .with(Catalogue.TITLE, "Agent")
                .with(Catalogue.DEPARTMENT, "Sales");
    }

    /// Everything, the newest first.
    List<Entry> all() {
        List<Entry> found = new ArrayList<>();
        kept.ask(books -> books.history().find(Query.ALL, Long.MAX_VALUE, 100_000), found::addAll, () -> {});
        return found;
    }

    @Override
    public void close() {
        kept.close();
        server.close();
    }
}
