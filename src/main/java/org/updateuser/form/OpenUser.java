package org.updateuser.form;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Patch;

/// A person open in the editor: the observable user, and how the work on it stands.
public final class OpenUser {
    private final String id;
    private final UpdateUser user;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Instant>> keptSince = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Unsettled> unsettled = Optional.empty();
    private Instant editedAt;

    OpenUser(String id, Values served, LongSupplier nanoTime) {
        this(id, new UpdateUser(served, nanoTime), Instant.EPOCH);
    }

    OpenUser(Draft draft, LongSupplier nanoTime) {
        this(draft.id(), new UpdateUser(new EditedUser(draft, nanoTime)), draft.changed());
    }

    private OpenUser(String id, UpdateUser user, Instant editedAt) {
        this.id = id;
        this.user = user;
        this.editedAt = editedAt;
    }

    /// When somebody edited it last.
    Instant editedAt() {
        return editedAt;
    }

    void setEditedAt(Instant now) {
        editedAt = now;
    }

    /// What is to be kept of it.
    Draft draft() {
        return user.draft(editedAt);
    }

    /// When the server said what is shown, where that was not in this session: it is shown from what is kept here.
    public ReadOnlyObjectProperty<Optional<Instant>> keptSince() {
        return keptSince.getReadOnlyProperty();
    }

    void setKeptSince(Optional<Instant> time) {
        keptSince.set(time);
    }

    /// Whose it is.
    public String id() {
        return id;
    }

    /// What the forms are bound to.
    public UpdateUser user() {
        return user;
    }

    /// Whether a save is under way. The form stays editable meanwhile.
    public ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    void setSaving(boolean now) {
        saving.set(now);
    }

    /// What there is to say of the work on this person.
    public ObjectProperty<Optional<Notice>> notice() {
        return notice;
    }

    /// What is said while something has to be chosen goes with the last choice.
    void say(Notice said) {
        notice.set(Optional.of(said));
        if (!user.disputes().open().isEmpty()) {
            untilSettled(said);
        }
    }

    private void untilSettled(Notice asking) {
        AtomicReference<Subscription> listening = new AtomicReference<>(Subscription.EMPTY);
        listening.set(user.disputes().all().subscribe((before, now) -> {
            if (user.disputes().open().isEmpty()) {
                listening.get().unsubscribe();
                if (notice.get().filter(asking::equals).isPresent()) {
                    notice.set(Optional.empty());
                }
            }
        }));
    }

    /// A request that was sent and not answered, until the user was read again.
    ///
    /// @param number its number in the history
    record Unsettled(long number, Patch patch) {}

    /// What was sent and not answered, if anything was.
    Optional<Unsettled> unsettled() {
        return unsettled;
    }

    /// Whether a request was sent whose answer is not known: saving then reads the person first.
    public boolean isUnsettled() {
        return unsettled.isPresent();
    }

    void setUnsettled(Optional<Unsettled> sent) {
        unsettled = sent;
    }

    /// The person's name as the server has it.
    public String name() {
        return user.base().get().get(Catalogue.NAME);
    }

    boolean isDeleted() {
        return user.base().get().get(Catalogue.STATE_CHOICE).equals("deleted");
    }

    int version() {
        return user.base().get().get(Catalogue.VERSION);
    }

    /// Whether the server told a version, without which nothing can be saved safely.
    public boolean hasVersion() {
        return user.base().get().has(Catalogue.VERSION);
    }
}
