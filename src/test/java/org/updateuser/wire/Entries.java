package org.updateuser.wire;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Generated;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Result;
import org.updateuser.patch.Result.Fate;
import org.updateuser.patch.Sent;

/// Lines of a history, drawn from seeds or made by hand, and the texts they become.
final class Entries {
    private static final Instant TIME = Instant.parse("2026-11-03T12:00:00.123Z");

    private Entries() {}

    static Entry drawn(Generated generated) {
        Values before = generated.user();
        Patch patch = generated.oneIn(5)
                ? new Patch(before.get(Catalogue.VERSION), Values.EMPTY.with(Catalogue.STATE_CHOICE, "inactive"))
                : Patch.of(before, generated.edited(before));
        Fate fate = generated.oneOf(List.of(Fate.values()));
        Values after = fate == Fate.DONE ? generated.moved(patch.applyTo(before)) : Values.EMPTY;
        return entry(before, patch, new Result(fate, TIME.plusSeconds(1), after, 200, "some.code", "corr-1"));
    }

    static Entry entry(Values before, Patch patch, Result result) {
        return new Entry(17, new Sent("id-1", "Amélie \"Amy\", Bo", TIME, "-Bo", "PATCH", before, patch), result);
    }

    /// A title that was changed.
    static Entry titled(String before, String after) {
        Values user = Values.EMPTY.with(Catalogue.VERSION, 7).with(Catalogue.TITLE, before);
        Values changed = user.with(Catalogue.TITLE, after).with(Catalogue.VERSION, 8);
        return entry(user, Patch.of(user, changed), new Result(Fate.DONE, TIME, changed, 200, "", "c"));
    }

    /// What a history is as a text.
    static String text(Function<Writer, HistoryText> kind, Iterable<Entry> entries) {
        StringWriter writer = new StringWriter();
        HistoryText text = kind.apply(writer);
        try {
            text.begin();
            for (Entry entry : entries) {
                text.add(entry);
            }
            text.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return writer.toString();
    }
}
