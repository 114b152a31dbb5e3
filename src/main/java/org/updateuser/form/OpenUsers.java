package org.updateuser.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.MapChangeListener;
import javafx.collections.ObservableSet;
import org.updateuser.model.Permissions;
import org.updateuser.patch.DraftNote;

/// The people who are open in this window, shown or not, and who has edits, open or only kept.
final class OpenUsers {
    private final Kept kept;
    private final DraftKeeper keeper;
    private final Map<String, OpenUser> open = new HashMap<>();
    private final List<Consumer<OpenUser>> watchers = new ArrayList<>();
    private Permissions permissions = Permissions.UNKNOWN;
    private final ObservableSet<String> edited = FXCollections.observableSet();
    // Held here, because a view of a set that nobody holds forgets its listeners.
    private final ObservableSet<String> editedView = FXCollections.unmodifiableObservableSet(edited);

    OpenUsers(Kept kept, DraftKeeper keeper) {
        this.kept = kept;
        this.keeper = keeper;
        kept.drafts().addListener((MapChangeListener<String, DraftNote>) change -> mark(change.getKey()));
        kept.drafts().keySet().forEach(this::mark);
    }

    /// The ids of the people with edits that are not saved.
    ObservableSet<String> edited() {
        return editedView;
    }

    /// Whoever has edits and is open: the form says it sooner than the disk.
    private void mark(String id) {
        OpenUser here = open.get(id);
        boolean has = here == null
                ? kept.drafts().containsKey(id)
                : here.user().dirty().get();
        if (has) {
            edited.add(id);
        } else {
            edited.remove(id);
        }
    }

    Optional<OpenUser> find(String id) {
        return Optional.ofNullable(open.get(id));
    }

    /// Has everybody looked at who is opened from now on.
    void watch(Consumer<OpenUser> watcher) {
        watchers.add(watcher);
    }

    /// Adds somebody, unless they are open already: there is never a second form of one person.
    ///
    /// @return who is open
    OpenUser add(OpenUser one) {
        OpenUser here = open.putIfAbsent(one.id(), one);
        if (here != null) {
            return here;
        }
        one.user().hear(truth -> truth.allow(permissions));
        one.user().dirty().addListener((property, before, dirty) -> mark(one.id()));
        keeper.follow(one);
        watchers.forEach(watcher -> watcher.accept(one));
        mark(one.id());
        return one;
    }

    /// Locks what may not be done, in every form.
    void allow(Permissions known) {
        permissions = known;
        open.values().forEach(one -> one.user().hear(truth -> truth.allow(known)));
    }

    /// The people with edits that are not saved.
    Stream<OpenUser> unsaved() {
        return open.values().stream().filter(one -> one.user().dirty().get());
    }

    /// Whoever was only looked at is read again next time.
    void forgetUnedited(OpenUser shown) {
        open.values().removeIf(other -> other != shown && isIdle(other));
    }

    /// Forgets somebody of whom nothing is edited, being saved, or unknown.
    void forgetUnedited(String id) {
        OpenUser here = open.get(id);
        if (here != null && isIdle(here)) {
            forget(id);
        }
    }

    private static boolean isIdle(OpenUser one) {
        return !one.user().dirty().get()
                && !one.saving().get()
                && one.unsettled().isEmpty();
    }

    void forget(String id) {
        open.remove(id);
        mark(id);
    }
}
