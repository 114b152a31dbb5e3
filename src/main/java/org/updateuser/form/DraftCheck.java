package org.updateuser.form;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.updateuser.bulk.Exchanges;
import org.updateuser.model.Catalogue;
import org.updateuser.patch.Draft;

/// Asks the server about the people of drafts, one after the other, and changes nothing.
public final class DraftCheck {
    /// How many are asked about without being told to: the service allows some hundred requests a minute, and the rest
    /// is for whoever works.
    private static final int MOST_UNASKED = 50;

    private static final int GONE = 404;

    private final Supplies supplies;
    private final Comparing comparing;
    private final Consumer<Notice> say;
    private final Queue<OutboxRow> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private long round;

    DraftCheck(Supplies supplies, Consumer<Notice> say) {
        this.supplies = supplies;
        this.comparing = new Comparing(supplies.words());
        this.say = say;
    }

    /// Whether it is under way.
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// Asks about those of the first ones that were not asked about yet.
    void some(List<OutboxRow> rows) {
        List<OutboxRow> unasked = rows.stream()
                .limit(MOST_UNASKED)
                .filter(row -> row.comparison().get().isEmpty())
                .filter(row -> row.standing().get().phase() == OutboxRow.Phase.RESTING)
                .toList();
        if (!unasked.isEmpty()) {
            start(unasked);
        }
    }

    /// Asks about all of these.
    void start(Collection<OutboxRow> rows) {
        stop();
        rows.stream().filter(row -> !row.standing().get().phase().isResult()).forEach(waiting::add);
        running.set(true);
        next(round);
    }

    /// Asks no more.
    public void stop() {
        round++;
        waiting.clear();
        running.set(false);
    }

    private void next(long asked) {
        OutboxRow row = asked == round ? waiting.poll() : null;
        if (row != null) {
            find(row, draft -> draft.ifPresentOrElse(found -> ask(asked, row, found), () -> next(asked)));
        } else if (asked == round) {
            running.set(false);
        }
    }

    private void find(OutboxRow row, Consumer<Optional<Draft>> then) {
        Optional<Draft> typed = supplies.typed(row.id());
        if (typed.isPresent()) {
            then.accept(typed);
        } else {
            supplies.kept().ask(books -> books.drafts().find(row.id()), then, () -> then.accept(Optional.empty()));
        }
    }

    private void ask(long asked, OutboxRow row, Draft draft) {
        Exchanges exchanges = new Exchanges(supplies.run(), draft.id());
        boolean deleted = draft.served().get(Catalogue.STATE_CHOICE).equals("deleted");
        supplies.threads().fetch(() -> exchanges.readAnywhere(deleted), read -> {
            if (asked == round) {
                answered(row, draft, read);
                next(round);
            }
        });
    }

    private void answered(OutboxRow row, Draft draft, Exchanges.Read read) {
        switch (read) {
            case Exchanges.Read.Found found -> row.compare(Optional.of(comparing.of(draft, found.user())));
            case Exchanges.Read.Denied denied
            when denied.refusal().status() == GONE -> row.compare(Optional.of(comparing.gone(draft.name())));
            case Exchanges.Read.Denied _, Exchanges.Read.Failed _ -> {
                stop();
                say.accept(supplies.notices().unread("drafts.check.nothing", read));
            }
        }
    }
}
