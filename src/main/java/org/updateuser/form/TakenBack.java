package org.updateuser.form;

import java.util.ArrayList;
import java.util.List;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Entry;

/// What came of taking an earlier request back: it is a draft now, or there was nothing to do.
///
/// @param changes whether anything is typed otherwise by it
record TakenBack(Words words, OpenUser open, Entry entry, boolean changes) {
    Notice notice() {
        boolean asks = changes && !open.user().conflicts().isEmpty();
        String notLoaded = notLoaded();
        List<String> said = new ArrayList<>();
        if (changes || notLoaded.isEmpty()) {
            said.add(words.text(asks ? "takenBack.conflict" : key(), open.name()));
        }
        if (!notLoaded.isEmpty()) {
            said.add(words.text("takenBack.notLoaded", notLoaded));
        }
        if (waits()) {
            said.add(words.text("open.deleted"));
        }
        return Notice.of(
                asks || !notLoaded.isEmpty() ? Tone.WARN : Tone.INFO, words.sentences(said.toArray(String[]::new)));
    }

    private String key() {
        return changes ? "takenBack.draft" : "takenBack.nothing";
    }

    private String notLoaded() {
        Values base = open.user().base().get();
        return words.listed(entry.changes().stream()
                .filter(change -> !change.leaf().in(base))
                .map(change -> words.label(change.leaf()))
                .distinct());
    }

    /// Whether it cannot be sent before the person is restored.
    private boolean waits() {
        return changes
                && open.isDeleted()
                && open.user().typed().get().get(Catalogue.STATE_CHOICE).equals("deleted");
    }
}
