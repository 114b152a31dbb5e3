package org.updateuser.form;

import java.util.Optional;
import java.util.function.Consumer;
import org.updateuser.api.GenesysCloud;
import org.updateuser.api.Reading;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;

/// Sends what is typed of a person, after what has to be asked first.
final class Saver {
    private final Threads threads;
    private final Words words;
    private final SaveNotices notices;
    private final Kept kept;
    private final Detouring detouring;
    private Optional<EmailClash> clash = Optional.empty();
    private Optional<String> ownId = Optional.empty();
    private volatile String ownName = "";

    Saver(GenesysCloud server, Threads threads, Words words, SaveNotices notices, Kept kept) {
        this.threads = threads;
        this.words = words;
        this.notices = notices;
        this.kept = kept;
        this.detouring = new Detouring(server, threads, words, notices);
    }

    /// Whom it asks where an email is somebody else's.
    void explain(EmailClash explanation) {
        clash = Optional.of(explanation);
    }

    /// What it asks before it goes another way.
    void admit(Admittance admittance) {
        detouring.admit(admittance);
    }

    /// Whose token it is, with `""` for the token of a program; one cannot deactivate or delete oneself.
    void setOwn(String id, String name) {
        ownId = Optional.of(id);
        ownName = name;
    }

    /// The id of whoever the token belongs to, or `""` as long as it is not known or for a program's.
    String ownId() {
        return ownId.orElse("");
    }

    /// The name of whoever the token belongs to, or `""` as long as it is not known.
    String ownName() {
        return ownName;
    }

    /// Saves the changes of a person who is not being saved already.
    ///
    /// @param way the server, at the urgency that this has
    /// @param finished told when the server has answered
    /// @param notSent told where nothing was sent; a notice says why
    void save(OpenUser open, GenesysCloud way, Consumer<SaveReport> finished, Runnable notSent) {
        if (!open.hasVersion()) {
            open.say(Notice.of(Tone.BAD, words.text("open.noVersion")));
            notSent.run();
        } else if (closes(open) && ownId.isEmpty()) {
            threads.fetch(way::me, me -> {
                own(me);
                if (open.saving().get()) {
                    notSent.run();
                } else {
                    save(open, way, finished, notSent);
                }
            });
        } else if (closes(open) && ownId.equals(Optional.of(open.id()))) {
            open.say(Notice.of(Tone.BAD, words.text("save.oneself")));
            notSent.run();
        } else if (!open.user().changes().get().isEmpty() || open.isUnsettled()) {
            open.notice().set(Optional.empty());
            Recorder recorder = new Recorder(kept, () -> ownName);
            new Saving(way, recorder, threads, open, report -> finished(open, report, recorder, finished)).start();
        } else {
            if (open.user().dirty().get()) {
                open.say(Notice.of(Tone.WARN, words.text("save.none")));
            }
            notSent.run();
        }
    }

    private void own(Reading<Values> me) {
        if (me instanceof Reading.Got<Values> got) {
            setOwn(got.value().get(Catalogue.ID), got.value().get(Catalogue.NAME));
        } else {
            setOwn("", "");
        }
    }

    /// Whether a save would deactivate or delete the person.
    private static boolean closes(OpenUser open) {
        String state = open.user().sendable().get().get(Catalogue.STATE_CHOICE);
        String before = open.user().base().get().get(Catalogue.STATE_CHOICE);
        return !state.equals(before) && !state.equals("active");
    }

    private void finished(OpenUser open, SaveReport report, Recorder recorder, Consumer<SaveReport> then) {
        Notice notice = detouring.offered(notices.of(report), open, report, recorder);
        open.say(clash.map(known -> known.explained(notice, open, report)).orElse(notice));
        then.accept(report);
    }
}
