package org.updateuser.form;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.updateuser.patch.Result.Fate;
import org.updateuser.store.History.Query;

/// How long the history is kept. What is older is forgotten when the program starts, and when somebody shortens the
/// time and says yes to what that takes away. What is unsure is never forgotten.
public final class Retention {
    /// Days that can be chosen; 0 is for ever.
    public static final List<Integer> CHOICES = List.of(30, 90, 365, 0);

    private static final int STANDARD = 365;
    private static final Set<Fate> SETTLED = EnumSet.complementOf(EnumSet.of(Fate.UNSURE));

    /// A shorter time that waits for a yes.
    ///
    /// @param days the time
    /// @param before what is older than this would be forgotten
    /// @param count how many requests that are
    public record Proposal(int days, Instant before, int count) {}

    private final Kept kept;
    private final IntegerProperty days = new SimpleIntegerProperty(STANDARD);
    private final ReadOnlyObjectWrapper<Optional<Proposal>> proposal = new ReadOnlyObjectWrapper<>(Optional.empty());
    private long proposals;

    Retention(Kept kept) {
        this.kept = kept;
    }

    /// How many days the history is kept; 0 is for ever. Whoever sets it answers for what is forgotten at the next
    /// start; [#propose] asks first.
    public IntegerProperty days() {
        return days;
    }

    /// The shorter time that waits for a yes, if one does.
    public ReadOnlyObjectProperty<Optional<Proposal>> proposal() {
        return proposal.getReadOnlyProperty();
    }

    /// Forgets what is older than the days that were chosen earlier, in the background.
    public void start() {
        if (days.get() > 0) {
            count(limit(days.get()), (before, count) -> forget(before));
        }
    }

    /// Chooses how many days. Where that takes nothing away it holds at once; else it waits for [#confirm].
    public void propose(int wanted) {
        proposal.set(Optional.empty());
        long number = ++proposals;
        if (wanted <= 0) {
            days.set(0);
            return;
        }
        count(limit(wanted), (before, count) -> {
            if (number == proposals && count == 0) {
                days.set(wanted);
            } else if (number == proposals) {
                proposal.set(Optional.of(new Proposal(wanted, before, count)));
            }
        });
    }

    /// Says yes.
    public void confirm() {
        proposal.get().ifPresent(accepted -> {
            proposal.set(Optional.empty());
            days.set(accepted.days());
            forget(accepted.before());
        });
    }

    /// Says no: everything stays.
    public void cancel() {
        proposals++;
        proposal.set(Optional.empty());
    }

    private Instant limit(int age) {
        return kept.clock().instant().minus(Duration.ofDays(age));
    }

    private interface Counted {
        void is(Instant before, int count);
    }

    private void count(Instant before, Counted then) {
        Query older = new Query(Optional.empty(), Optional.empty(), Optional.of(before), Optional.empty(), SETTLED);
        kept.ask(books -> books.history().count(older), count -> then.is(before, count), () -> {});
    }

    private void forget(Instant before) {
        if (kept.standing().get() == Kept.Standing.KEPT) {
            kept.ask(
                    books -> books.history().forgetBefore(before),
                    forgotten -> kept.history().rise(),
                    () -> {});
        }
    }
}
