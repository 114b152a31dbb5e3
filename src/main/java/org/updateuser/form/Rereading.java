package org.updateuser.form;

import java.util.Optional;
import java.util.function.Consumer;
import org.updateuser.api.GenesysCloud;
import org.updateuser.bulk.Exchanges;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Returned;
import org.updateuser.model.Values;
import org.updateuser.patch.Difference;
import org.updateuser.patch.ReadBack;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;

/// Reads an open person again, whole or one property, beside whatever is being typed and saved.
final class Rereading {
    private final GenesysCloud server;
    private final Kept kept;
    private final Threads threads;
    private final Words words;
    private final SaveNotices notices;
    private final Returns returns;

    Rereading(GenesysCloud server, Kept kept, Threads threads, Words words, SaveNotices notices, Returns returns) {
        this.server = server;
        this.kept = kept;
        this.threads = threads;
        this.words = words;
        this.notices = notices;
        this.returns = returns;
    }

    /// Puts the edits onto what the server has now.
    void refresh(OpenUser open, Consumer<OpenUser> refreshed) {
        Exchanges exchanges = new Exchanges(server, open.id());
        boolean deleted = open.isDeleted();
        threads.fetch(() -> exchanges.readAnywhere(deleted), read -> {
            if (open.saving().get()) {
                return; // the save reads for itself, and must not find its base moved
            }
            if (read instanceof Exchanges.Read.Found found) {
                refreshed(open, found.user());
                open.setKeptSince(Optional.empty());
                refreshed.accept(open);
            } else {
                open.say(notices.unread("refresh.nothing", read));
            }
        });
    }

    private void refreshed(OpenUser open, Values theirs) {
        Values before = open.user().base().get();
        if (Exchanges.isNoOlder(theirs, before)) { // else it was read before the last save
            open.user().rebase(arrived(open, theirs).orElse(before), theirs);
            open.unsettled().ifPresent(lost -> settle(lost, theirs));
            open.setUnsettled(Optional.empty());
        }
        open.say(Notice.of(Tone.INFO, news(open, before)));
    }

    private void settle(OpenUser.Unsettled lost, Values theirs) {
        Result result =
                new Result(ReadBack.fate(lost.patch(), theirs), kept.clock().instant(), theirs, 0, "", "");
        threads.background().execute(() -> kept.complete(lost.number(), result));
    }

    /// Where the answer to a request was lost and the server has it all: what was sent, on which goes what was
    /// typed since.
    private static Optional<Values> arrived(OpenUser open, Values theirs) {
        return open.unsettled()
                .map(OpenUser.Unsettled::patch)
                .filter(patch -> ReadBack.fate(patch, theirs) == Fate.DONE)
                .map(patch -> patch.applyTo(open.user().base().get()));
    }

    /// Asks the server about somebody who is shown from what is kept here.
    void confirm(OpenUser open, Runnable then) {
        Exchanges exchanges = new Exchanges(server, open.id());
        boolean deleted = open.isDeleted();
        threads.fetch(() -> exchanges.readAnywhere(deleted), read -> {
            if (open.saving().get()) {
                return; // the save reads for itself, and must not find its base moved
            }
            confirmed(open, read);
            then.run();
        });
    }

    /// Puts the edits of somebody who was shown from what is kept here onto what the server said.
    void confirmed(OpenUser open, Exchanges.Read read) {
        Values before = open.user().base().get();
        if (read instanceof Exchanges.Read.Found found) {
            open.user().rebase(before, found.user()); // older or newer: nothing else is true now
            open.setKeptSince(Optional.empty());
            returns.confirmed(open, before).ifPresent(open::say);
        } else {
            open.say(returns.unconfirmed(open, read));
        }
    }

    /// Asks once more for each property that must be asked for and did not come. A failure leaves the row locked.
    void loadMissing(OpenUser open) {
        Values base = open.user().base().get();
        Catalogue.PROPERTIES.stream()
                .filter(property -> property.traits().returned() == Returned.ON_EXPAND)
                .filter(property -> !base.has(property) && !base.unknown().containsKey(property.name()))
                .forEach(property -> load(open, property, _ -> {}));
    }

    private String news(OpenUser open, Values before) {
        int from = before.get(Catalogue.VERSION);
        Values now = open.user().base().get();
        if (open.version() == from) {
            return words.text("refresh.same", Integer.toString(from));
        }
        String merged = notices.merged(Difference.between(before, now), from, open.version());
        String kept = open.user().conflicts().isEmpty() ? "refresh.kept" : "refresh.conflict";
        return open.user().dirty().get() ? words.sentences(merged, words.text(kept)) : merged;
    }

    /// Asks for one property alone.
    void load(OpenUser open, Field<?> property, Consumer<Exchanges.Read> failed) {
        Exchanges exchanges = new Exchanges(server, open.id());
        boolean deleted = open.isDeleted();
        threads.fetch(() -> exchanges.read(deleted, property.name()), read -> {
            if (read instanceof Exchanges.Read.Found found) {
                loaded(open.user(), property, found.user());
            } else {
                failed.accept(read);
            }
        });
    }

    /// Takes in the one property and nothing else: a save may be under way, and what else has changed is its business.
    private static void loaded(UpdateUser user, Field<?> property, Values found) {
        Values base = user.base().get();
        String json = found.unknown().get(property.name());
        if (json != null) {
            user.rebase(base, Values.EMPTY.withUnknownOf(base).withUnknown(property.name(), json));
        } else if (!found.has(property)) {
            user.hear(truth -> truth.nothingReturned(property));
        } else if (!base.has(property)) {
            user.rebase(base, Values.EMPTY.take(property, found).withUnknownOf(base));
        }
    }
}
