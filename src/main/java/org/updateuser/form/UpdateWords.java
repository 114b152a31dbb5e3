package org.updateuser.form;

import java.net.URI;
import org.updateuser.form.Notice.Tone;
import org.updateuser.wire.Unreadable;

/// What is said of newer versions of this program.
final class UpdateWords {
    private final Words words;

    UpdateWords(Words words) {
        this.words = words;
    }

    Notice newer(Newest newest, String running) {
        return Notice.of(Tone.INFO, words.text("updates.newer", newest.version().toString(), running));
    }

    Notice newest(String running) {
        return Notice.of(Tone.GOOD, words.text("updates.newest", running));
    }

    Notice noPlace() {
        return words.warning("updates.noPlace");
    }

    Notice incomparable(String running) {
        return words.warning("updates.incomparable", running);
    }

    Notice missed(ReleaseAnswer.Missed missed, URI place) {
        return failed(words.text("updates.missed." + missed.miss(), place.getHost()), missed.detail());
    }

    Notice unreadable(Unreadable garbage, URI place) {
        return failed(
                words.text("updates.unreadable", place.getHost()),
                garbage.trouble().kind() + " " + garbage.trouble().detail());
    }

    private static Notice failed(String sentence, String detail) {
        return Notice.of(Tone.WARN, sentence, detail);
    }
}
