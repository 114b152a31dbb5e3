package org.updateuser.form;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.patch.Draft;
import org.updateuser.patch.DraftNote;

/// Has on the disk what is typed. Whatever is typed within half a second becomes one write, so nothing is older than
/// that by more than the write itself takes.
final class DraftKeeper {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Kept kept;
    private final Later later;
    private final Map<String, OpenUser> waiting = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(Keeping.KEPT);
    private boolean timed;
    private int writing;

    DraftKeeper(Kept kept, Later later) {
        this.kept = kept;
        this.later = later;
    }

    /// Keeps what is typed of this person from now on.
    void follow(OpenUser open) {
        open.user().edits().addListener((property, before, now) -> {
            open.setEditedAt(kept.clock().instant());
            touch(open); // a choice between two sides may change no value
        });
        open.user().checked().addListener((property, before, now) -> touch(open));
    }

    /// How far what is typed is on the disk.
    ReadOnlyObjectProperty<Keeping> keeping() {
        return keeping.getReadOnlyProperty();
    }

    private void touch(OpenUser open) {
        if (open.user().dirty().get() || hasDraft(open.id())) {
            waiting.put(open.id(), open);
            keeping.set(keeping.get() == Keeping.FAILED ? Keeping.FAILED : Keeping.WAITING);
            flushAfter(PAUSE);
        }
    }

    /// Whether something of this person is on the disk, on its way there, or waits to be written.
    private boolean hasDraft(String id) {
        return kept.drafts().containsKey(id) || underWay.contains(id) || waiting.containsKey(id);
    }

    private void flushAfter(Duration delay) {
        if (!timed) {
            timed = true;
            later.run(delay, this::flush);
        }
    }

    /// Writes what waits to be written. What cannot be written goes on waiting.
    void flush() {
        timed = false;
        if (waiting.isEmpty()) {
            return;
        }
        List<OpenUser> written = List.copyOf(waiting.values());
        waiting.clear();
        List<Draft> drafts = new ArrayList<>();
        List<String> settled = new ArrayList<>();
        for (OpenUser open : written) {
            if (open.user().dirty().get()) {
                drafts.add(open.draft());
                underWay.add(open.id());
            } else {
                settled.add(open.id());
                underWay.remove(open.id());
            }
        }
        writing++;
        kept.ask(
                books -> {
                    books.drafts().putAll(drafts);
                    for (String id : settled) {
                        books.drafts().remove(id);
                    }
                    return drafts.stream().map(Draft::note).toList();
                },
                notes -> written(notes, settled),
                () -> failed(written));
    }

    private void written(List<DraftNote> notes, List<String> settled) {
        writing--;
        kept.written(notes, settled);
        keeping.set(isBehind() ? Keeping.WAITING : Keeping.KEPT);
    }

    /// The disk may have room again in a while.
    private void failed(List<OpenUser> notWritten) {
        writing--;
        keeping.set(Keeping.FAILED);
        notWritten.forEach(open -> waiting.putIfAbsent(open.id(), open));
        flushAfter(RETRY);
    }

    /// Whether something typed is not on the disk yet.
    boolean isBehind() {
        return writing > 0 || !waiting.isEmpty();
    }
}
