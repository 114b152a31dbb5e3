package org.updateuser.form;

import java.util.Optional;
import org.updateuser.api.Reading;
import org.updateuser.form.Notice.Tone;
import org.updateuser.form.People.Progress;

/// What is said of a list that is not whole.
///
/// @param again reads on where the reading ended
record PeopleNotices(Words words, Runnable again) {
    Notice stopped(Progress progress) {
        String text = words.text("people.stopped", progress.read(), progress.expected());
        return Notice.of(Tone.INFO, text).with(words.text("people.goOn"), again);
    }

    /// @param missing of how many people no row could be had
    Optional<Notice> read(int missing) {
        return missing == 0
                ? Optional.empty()
                : Optional.of(Notice.of(Tone.WARN, words.text("people.missing", missing)));
    }

    /// @param nobody whether nothing can be shown
    Notice failed(Reading<?> answer, boolean nobody) {
        String situation = nobody ? "people.nothing" : "people.partly";
        Notice said = switch (answer) {
            case Reading.Denied<?> denied -> words.refusal(situation, denied.refusal());
            case Reading.Failed<?> failed -> words.trouble(situation, failed.trouble());
            case Reading.Got<?> got -> throw new IllegalStateException("that was no failure");
        };
        return said.with(words.text("action.again"), again);
    }
}
