package org.updateuser.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.updateuser.bulk.Exchanges;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.Conflict;
import org.updateuser.patch.Difference;
import org.updateuser.patch.Patch;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;

/// What came of a save, as data; it becomes a notice in [SaveNotices].
final class SaveReport {
    /// How a save ended.
    ///
    /// @param kind what happened last
    /// @param refusal the server's no, where there was one
    /// @param trouble why an exchange came to nothing, where one did
    /// @param conflicts what both sides changed
    record Ending(
            Kind kind, @Nullable Refusal refusal, @Nullable Trouble trouble, List<Conflict> conflicts) {
        enum Kind {
            SAVED,
            REFUSED,
            UNSENT,
            STALE,
            UNREAD,
            UNSURE,
            NOT_ARRIVED,
            PARTLY,
            DELETED
        }

        static Ending saved() {
            return new Ending(Kind.SAVED, null, null, List.of());
        }

        static Ending refused(Refusal refusal) {
            return new Ending(Kind.REFUSED, refusal, null, List.of());
        }

        static Ending unsent(Trouble trouble) {
            return new Ending(Kind.UNSENT, null, trouble, List.of());
        }

        static Ending stale(List<Conflict> conflicts) {
            return new Ending(Kind.STALE, null, null, conflicts);
        }

        static Ending unread(Exchanges.Read read) {
            return of(Kind.UNREAD, read);
        }

        static Ending unsure(Exchanges.Read read) {
            return of(Kind.UNSURE, read);
        }

        /// The answer was lost, and the server has nothing of the request, or only part of it.
        static Ending lost(boolean partly) {
            return new Ending(partly ? Kind.PARTLY : Kind.NOT_ARRIVED, null, null, List.of());
        }

        /// Somebody else deleted the person meanwhile.
        static Ending deleted() {
            return new Ending(Kind.DELETED, null, null, List.of());
        }

        private static Ending of(Kind kind, Exchanges.Read read) {
            return switch (read) {
                case Exchanges.Read.Denied denied -> new Ending(kind, denied.refusal(), null, List.of());
                case Exchanges.Read.Failed failed -> new Ending(kind, null, failed.trouble(), List.of());
                case Exchanges.Read.Found found -> new Ending(kind, null, null, List.of());
            };
        }
    }

    /// What somebody else had done meanwhile.
    ///
    /// @param from the version before it
    /// @param to the version it brought the user to
    record Foreign(int from, int to) {}

    private final String name;
    private final int asked;
    private final List<Leaf<?>> notApplied = new ArrayList<>();
    private final List<Change> foreign = new ArrayList<>();
    private Optional<Foreign> foreignVersions = Optional.empty();
    private Values wanted = Values.EMPTY;
    private int requests;
    private Ending ending = Ending.saved();
    private Set<Field<?>> refused = Set.of();
    private int versionAfter;

    SaveReport(String name, int asked) {
        this.name = name;
        this.asked = asked;
    }

    void sent(Patch patch) {
        requests += patch.isEmpty() ? 0 : 1;
    }

    void refused(Patch patch) {
        refused = patch.fields();
    }

    /// The properties of the request that the server said no to, if it did.
    Set<Field<?>> refused() {
        return refused;
    }

    /// Notes what somebody else had changed meanwhile.
    ///
    /// @param own properties that were sent from here, which nobody else need have changed
    void merged(Values before, Values theirs, Set<Field<?>> own) {
        Difference.between(before, theirs).stream()
                .filter(change -> !own.contains(change.leaf().property()))
                .forEach(foreign::add);
        int first = foreignVersions.map(Foreign::from).orElse(before.get(Catalogue.VERSION));
        foreignVersions = Optional.of(new Foreign(first, theirs.get(Catalogue.VERSION)));
    }

    void end(Ending how, Values base) {
        ending = how;
        versionAfter = base.get(Catalogue.VERSION);
    }

    /// Whose save it was.
    String name() {
        return name;
    }

    /// How many changes there were to send.
    int asked() {
        return asked;
    }

    /// How many requests were applied.
    int requests() {
        return requests;
    }

    int versionAfter() {
        return versionAfter;
    }

    /// Rows that the server has otherwise although it accepted the request.
    List<Leaf<?>> notApplied() {
        return notApplied;
    }

    /// Notes what was asked for, and the rows that the server has otherwise although it accepted the request.
    void notApplied(List<Leaf<?>> rows, Values asked) {
        notApplied.addAll(rows);
        wanted = rows.isEmpty() ? wanted : asked;
    }

    /// What was asked for when something was not applied.
    Values wanted() {
        return wanted;
    }

    /// What somebody else had changed meanwhile.
    List<Change> foreign() {
        return foreign;
    }

    /// The versions between which somebody else had changed the user, if somebody had.
    Optional<Foreign> foreignVersions() {
        return foreignVersions;
    }

    Ending ending() {
        return ending;
    }
}
