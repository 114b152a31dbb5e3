package org.updateuser.form;

import java.util.Optional;
import java.util.function.Consumer;
import org.updateuser.api.GenesysCloud;
import org.updateuser.bulk.Exchanges;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Field;
import org.updateuser.model.Values;
import org.updateuser.patch.Outcome;

/// Offers the other way after a save that the server accepted without applying all of it, and goes it when asked to.
final class Detouring {
    private final GenesysCloud server;
    private final Threads threads;
    private final Words words;
    private final SaveNotices notices;
    private Consumer<Runnable> pass = Runnable::run;

    Detouring(GenesysCloud server, Threads threads, Words words, SaveNotices notices) {
        this.server = server;
        this.threads = threads;
        this.words = words;
        this.notices = notices;
    }

    /// What is asked before anything is sent.
    void admit(Admittance admittance) {
        pass = admittance::pass;
    }

    /// The notice of a save, with the other way as its action where there is one.
    Notice offered(Notice notice, OpenUser open, SaveReport report, Recorder recorder) {
        if (Detour.properties(report.notApplied()).isEmpty()) {
            return notice;
        }
        String offer = words.text("detour.offer", labels(report));
        return Notice.of(notice.tone(), words.sentences(notice.text(), offer), notice.detail())
                .with(words.text("detour.go"), () -> pass.accept(() -> go(open, report, recorder)));
    }

    private String labels(SaveReport report) {
        return words.listed(Detour.properties(report.notApplied()).stream()
                .map(property -> words.label(property))
                .sorted());
    }

    private void go(OpenUser open, SaveReport report, Recorder recorder) {
        if (open.saving().get()) {
            return;
        }
        open.setSaving(true);
        open.notice().set(Optional.empty());
        Detour detour = new Detour(server.detours(), open.user().base().get(), report.wanted(), report.notApplied());
        threads.fetch(() -> detour.send(recorder), outcome -> sent(open, report, outcome));
    }

    /// Whatever was answered, what the server has now is what counts.
    private void sent(OpenUser open, SaveReport report, Outcome outcome) {
        Exchanges exchanges = new Exchanges(server, open.id());
        boolean deleted = open.isDeleted();
        threads.fetch(() -> exchanges.readAnywhere(deleted), read -> {
            if (read instanceof Exchanges.Read.Found found
                    && Exchanges.isNoOlder(found.user(), open.user().base().get())) {
                open.user().rebase(open.user().base().get(), found.user());
            }
            open.setSaving(false);
            open.say(
                    read instanceof Exchanges.Read.Found found
                            ? notice(report, outcome, found.user())
                            : notices.unread("detour.unread", read));
        });
    }

    private Notice notice(SaveReport report, Outcome outcome, Values now) {
        boolean all = Detour.properties(report.notApplied()).stream().allMatch(field -> has(field, report, now));
        if (all) {
            return Notice.of(Tone.GOOD, words.text("detour.done", labels(report)));
        }
        return switch (outcome) {
            case Outcome.Refused refused -> words.refusal("detour.nothing", refused.refusal());
            case Outcome.Stale stale -> words.refusal("detour.nothing", stale.refusal());
            case Outcome.Unsent unsent -> words.trouble("detour.nothing", unsent.trouble());
            case Outcome.Unsure unsure -> words.trouble("detour.nothing", unsure.trouble());
            case Outcome.Done _ -> words.warning("detour.ignored", labels(report));
        };
    }

    private static <T> boolean has(Field<T> field, SaveReport report, Values now) {
        return now.has(field) && field.agrees(report.wanted().get(field), now.get(field));
    }
}
