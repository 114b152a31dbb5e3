package org.updateuser.form;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.patch.DraftNote;

/// One draft in the list of drafts: whose, what is in it, what the server says of it, and how sending it went.
public final class OutboxRow {
    /// How far it is. Each has a word under `drafts.phase.<name>`.
    public enum Phase {
        /// Nothing was done with it.
        RESTING,
        /// Its turn is still to come.
        WAITING,
        /// The server is asked about the person.
        CHECKING,
        /// It is being sent.
        SENDING,
        /// It was sent.
        SENT,
        /// What somebody else had changed was merged, and it was sent.
        MERGED,
        /// The server has all of it already, so nothing was sent.
        NOTHING,
        /// Nothing in it is complete.
        UNFINISHED,
        /// Both sides changed something: somebody has to choose first.
        CHOICE,
        /// The server, or this program, said no.
        REFUSED,
        /// The server does not know the person any more.
        GONE,
        /// The person is deleted and has to be restored first.
        DELETED,
        /// The server could not be reached.
        OFFLINE,
        /// It was sent, and the answer was lost.
        UNSURE;

        private static final Set<Phase> RESULTS = Set.of(SENT, MERGED, NOTHING);
        private static final Set<Phase> UNDER_WAY = Set.of(WAITING, CHECKING, SENDING);

        /// Whether the draft is done with.
        public boolean isResult() {
            return RESULTS.contains(this);
        }

        /// Whether it is part of a run that goes on.
        public boolean isUnderWay() {
            return UNDER_WAY.contains(this);
        }
    }

    /// How far it is, and why.
    ///
    /// @param text what happened and what to do, or `""`
    public record Standing(Phase phase, String text) {
        static final Standing RESTING = new Standing(Phase.RESTING, "");
    }

    private final String id;
    private final ReadOnlyObjectWrapper<DraftNote> note;
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.RESTING);
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DraftLook>> look = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean looking;

    OutboxRow(DraftNote note) {
        this.id = note.id();
        this.note = new ReadOnlyObjectWrapper<>(note);
    }

    /// Whose it is.
    public String id() {
        return id;
    }

    /// The draft in short.
    public ReadOnlyObjectProperty<DraftNote> note() {
        return note.getReadOnlyProperty();
    }

    /// How far it is.
    public ReadOnlyObjectProperty<Standing> standing() {
        return standing.getReadOnlyProperty();
    }

    /// How it stands against what the server has, once the server was asked.
    public ReadOnlyObjectProperty<Optional<Comparison>> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /// What is in it, once somebody has looked.
    public ReadOnlyObjectProperty<Optional<DraftLook>> look() {
        return look.getReadOnlyProperty();
    }

    /// Takes in the draft as it is now. What was found out about another one holds no more.
    void become(DraftNote now) {
        if (!now.equals(note.get())) {
            note.set(now);
            look.set(Optional.empty());
            comparison.set(Optional.empty());
            looking = false;
        }
    }

    void stand(Standing now) {
        standing.set(now);
    }

    void compare(Optional<Comparison> found) {
        comparison.set(found);
    }

    /// Whether somebody has to look: asked once for every draft.
    boolean wantsLook() {
        boolean first = !looking;
        looking = true;
        return first;
    }

    void show(Optional<DraftLook> found) {
        look.set(found);
    }
}
