package org.updateuser.form;

import java.util.Optional;
import org.updateuser.form.Notice.Tone;

/// What is said of what is kept on this machine.
///
/// @param words how it is said
record KeptWords(Words words) {
    /// Why what is typed is not kept on this machine, where it is not.
    Optional<Notice> notKept(Kept kept) {
        return switch (kept.standing().get()) {
            case OPENING, KEPT -> Optional.empty();
            case READ_ONLY -> Optional.of(words.warning("store.READ_ONLY"));
            case TROUBLED -> kept.problem().get().map(why -> Notice.of(Tone.BAD, words.text("store." + why)));
        };
    }

    /// What became of a damaged store, if it was.
    Optional<Notice> rescued(Kept kept) {
        return kept.rescue()
                .get()
                .map(rescue -> Notice.of(
                        Tone.WARN,
                        words.text(
                                "store.rescued",
                                rescue.recovered(),
                                rescue.aside().toString())));
    }
}
