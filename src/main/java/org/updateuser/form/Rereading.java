package org.updateuser.form;

import java.util.Optional;
import java.util.function.Consumer;
import org.updateuser.api.GenesysCloud;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Returned;
import org.updateuser.model.Values;
import org.updateuser.patch.Difference;

/// Reads an open person again, whole or one property, beside whatever is being typed and saved.
final class Rereading {
    private final GenesysCloud server;
    private final Threads threads;
    private final Words words;
    private final SaveNotices notices;
    private final Returns returns;

    Rereading(GenesysCloud server, Threads threads, Words words, SaveNotices notices, Returns returns) {
        this.server = server;
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
            open.user().rebase(before, theirs);
            open.setUnsettled(Optional.empty());
        }
        open.say(Notice.of(Tone.INFO, news(open, before)));
    }

    /// Asks the server about somebody who is shown from what is kept here.
    void confirm(OpenUser open, Runnable then) {
        Exchanges exchanges = new Exchanges(server, open.id());
        boolean deleted = open.isDeleted();
        threads.fetch(() -> exchanges.readAnywhere(deleted), read -> {
            if (open.saving().get()) {
                return; // the save reads for itself, and must not find its base moved
            }
            Values before = open.user().base().get();
            if (read instanceof Exchanges.Read.Found found) {
                open.user().rebase(before, found.user()); // older or newer: nothing else is true now
                open.setKeptSince(Optional.empty());
                returns.confirmed(open, before).ifPresent(open::say);
            } else {
                open.say(returns.unconfirmed(open, read));
            }
            then.run();
        });
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
        return open.user().dirty().get() ? merged + " " + words.text(kept) : merged;
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
            user.nothingReturned(property);
        } else if (!base.has(property)) {
            user.rebase(base, Values.EMPTY.take(property, found).withUnknownOf(base));
        }
    }
}
