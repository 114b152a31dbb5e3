package org.updateuser.form;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.updateuser.bulk.Preview;
import org.updateuser.form.Notice.Tone;

/// Writes down what was previewed, as a run that may be started.
///
/// @param name of the run
/// @param at when the people were read
record RunWriting(String name, BulkSource source, Preview preview, Instant at) {
    /// @param written told the number of the run
    /// @param failed told why it is not written down; nothing is sent then
    void write(Supplies supplies, LongConsumer written, Consumer<Notice> failed) {
        String by = supplies.editor().saver().ownName();
        supplies.kept()
                .ask(
                        books -> books.runs().create(name, at, by, source.undoes(), preview.tasks()),
                        written::accept,
                        () -> failed.accept(Notice.of(Tone.BAD, supplies.words().text("bulk.notWritten"))));
    }
}
