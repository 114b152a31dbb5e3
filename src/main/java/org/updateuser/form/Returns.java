package org.updateuser.form;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.updateuser.bulk.Exchanges;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Difference;

/// What there is to say when somebody comes back from what is kept here: how old it is, and whether the server's user
/// has moved on.
final class Returns {
    private final Words words;
    private final SaveNotices notices;
    private final Clock clock;

    Returns(Words words, SaveNotices notices, Clock clock) {
        this.words = words;
        this.notices = notices;
        this.clock = clock;
    }

    /// The server has answered. Of somebody without edits there is nothing to say: what is shown is what it has.
    ///
    /// @param before the user as it was kept
    Optional<Notice> confirmed(OpenUser open, Values before) {
        if (!open.hasVersion()) {
            return Optional.of(Notice.of(Tone.BAD, words.text("open.noVersion")));
        }
        if (!open.user().dirty().get()) {
            return open.isDeleted() ? Optional.of(info(words.text("open.deleted"))) : Optional.empty();
        }
        int from = before.get(Catalogue.VERSION);
        if (open.version() < from) {
            return Optional.of(warning(text(
                    "draft.back", open, words.text("draft.older", open.name(), number(from), number(open.version())))));
        }
        if (open.version() == from && open.user().conflicts().isEmpty()) {
            return Optional.of(info(text("draft.back", open, words.text("draft.same", open.name()))));
        }
        String merged =
                notices.merged(Difference.between(before, open.user().base().get()), from, open.version());
        boolean asks = !open.user().conflicts().isEmpty();
        String next = words.text(asks ? "refresh.conflict" : "refresh.kept");
        String said = open.version() == from ? next : words.sentences(merged, next);
        return Optional.of(asks ? warning(text("draft.back", open, said)) : info(text("draft.back", open, said)));
    }

    /// The server has not answered, or does not know the person any more.
    Notice unconfirmed(OpenUser open, Exchanges.Read read) {
        Notice cause = notices.unread("kept.shown", read);
        Instant since = open.keptSince().get().orElse(clock.instant());
        String shown = words.text("kept.since", open.name(), age(since));
        String all = open.user().dirty().get() ? text("draft.back", open, shown) : shown;
        return Notice.of(Tone.WARN, words.sentences(cause.text(), all), cause.detail());
    }

    private String text(String key, OpenUser open, String news) {
        int changes = open.user().changes().get().size();
        return words.sentences(words.text(key, age(open.editedAt()), changes), news);
    }

    private String age(Instant time) {
        return words.age(Duration.between(time, clock.instant()));
    }

    private static String number(int version) {
        return Integer.toString(version);
    }

    private static Notice info(String text) {
        return Notice.of(Tone.INFO, text);
    }

    private static Notice warning(String text) {
        return Notice.of(Tone.WARN, text);
    }
}
