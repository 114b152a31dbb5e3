package org.updateuser.form;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.patch.Draft;

/// Has on the disk what is typed. Whatever is typed within half a second becomes one write, so nothing is older than
/// that by more than the write itself takes.
public final class DraftKeeper {
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Kept kept;
    private final Later later;
    private final Map<String, OpenUser> waiting = new HashMap<>();
    private final Set<String> drafted = new HashSet<>();
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(Keeping.KEPT);
    private final List<OpenUser> underWay = new ArrayList<>();
    private boolean timed;

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
    public ReadOnlyObjectProperty<Keeping> keeping() {
        return keeping.getReadOnlyProperty();
    }

    private void touch(OpenUser open) {
        if (open.user().dirty().get() || hasDraft(open.id())) {
            waiting.put(open.id(), open);
            keeping.set(Keeping.WAITING);
            flushAfter(PAUSE);
        }
    }

    /// Whether something of this person is on the disk, on its way there, or waits to be written.
    private boolean hasDraft(String id) {
        return kept.drafts().containsKey(id) || drafted.contains(id) || waiting.containsKey(id);
    }

    private void flushAfter(Duration delay) {
        if (!timed) {
            timed = true;
            later.run(delay, this::flush);
        }
    }

    /// Writes what waits to be written. What cannot be written goes on waiting.
    public void flush() {
        timed = false;
        if (waiting.isEmpty()) {
            return;
        }
        List<OpenUser> written = List.copyOf(waiting.values());
        waiting.clear();
        underWay.addAll(written);
        keeping.set(Keeping.WAITING);
        List<Draft> drafts = new ArrayList<>();
        List<String> settled = new ArrayList<>();
        for (OpenUser open : written) {
            if (open.user().dirty().get()) {
                drafts.add(open.draft());
                drafted.add(open.id());
            } else {
                settled.add(open.id());
                drafted.remove(open.id());
            }
        }
        kept.ask(
                books -> {
                    books.drafts().putAll(drafts);
                    for (String id : settled) {
                        books.drafts().remove(id);
                    }
                    return drafts.stream().map(Draft::note).toList();
                },
                notes -> {
                    kept.written(notes, settled);
                    written(written);
                },
                () -> failed(written));
    }

    private void written(List<OpenUser> people) {
        people.forEach(underWay::remove);
        keeping.set(unkept().isEmpty() ? Keeping.KEPT : Keeping.WAITING);
    }

    /// The disk may have room again in a while.
    private void failed(List<OpenUser> notWritten) {
        notWritten.forEach(underWay::remove);
        notWritten.forEach(open -> waiting.putIfAbsent(open.id(), open));
        keeping.set(Keeping.FAILED);
        flushAfter(RETRY);
    }

    /// The people of whom something typed could not be written, or is not written yet.
    public List<OpenUser> unkept() {
        return Stream.concat(waiting.values().stream(), underWay.stream())
                .distinct()
                .toList();
    }
}
