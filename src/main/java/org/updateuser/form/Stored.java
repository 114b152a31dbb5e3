package org.updateuser.form;

import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.store.Cached;
import org.updateuser.store.StoreProblem;

/// What is kept here of one person: a draft, or what the server said last, or both.
///
/// @param seen what the server said last, and when
record Stored(String id, Optional<Draft> draft, Optional<Cached<Values>> seen) {
    static Stored find(Books books, String id) throws StoreProblem {
        return new Stored(id, books.drafts().find(id), books.directory().user(id));
    }

    /// The person as they can be edited without the server, or nothing where nothing is kept of them.
    Optional<OpenUser> open(LongSupplier nanoTime) {
        Optional<OpenUser> open = draft.map(one -> new OpenUser(one, nanoTime))
                .or(() -> seen.map(one -> new OpenUser(id, one.value(), nanoTime)));
        open.ifPresent(one -> one.setKeptSince(Optional.of(since())));
        return open;
    }

    private Instant since() {
        return seen.map(Cached::at).or(() -> draft.map(Draft::changed)).orElse(Instant.EPOCH);
    }
}
