package org.updateuser.form;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.updateuser.bulk.Exchanges;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.form.OutboxRow.Standing;
import org.updateuser.form.SaveReport.Ending;
import org.updateuser.patch.Refusal;
import org.updateuser.patch.Trouble;

/// One draft of a run: taken up as a form, put onto what the server has now, and saved as the editor would.
final class Errand {
    private static final int GONE = 404;
    private static final int NOT_SIGNED_IN = 401;
    private static final Set<Ending.Kind> SILENT = Set.of(Ending.Kind.UNREAD, Ending.Kind.UNSURE);

    private final Supplies supplies;
    private final OutboxRow row;
    private final Consumer<Errand> ended;
    private final int version;
    private Optional<Refusal> refusal = Optional.empty();
    private boolean stops;

    /// @param ended told when the row says what came of it
    Errand(Supplies supplies, OutboxRow row, Consumer<Errand> ended) {
        this.supplies = supplies;
        this.row = row;
        this.ended = ended;
        this.version = row.note().get().version();
    }

    OutboxRow row() {
        return row;
    }

    /// The server's no, where there was one.
    Optional<Refusal> refusal() {
        return refusal;
    }

    /// Whether the others would fare the same: the connection broke, or the token is not accepted.
    boolean stops() {
        return stops;
    }

    void run() {
        Optional<OpenUser> here = supplies.users().find(row.id());
        if (here.isPresent()) {
            check(here.get());
        } else {
            supplies.kept()
                    .ask(
                            books -> Stored.find(books, row.id()),
                            this::takeUp,
                            () -> end(Phase.REFUSED, supplies.words().text("drafts.unreadable")));
        }
    }

    /// Whoever was opened meanwhile is the one.
    private void takeUp(Stored stored) {
        stored.draft()
                .flatMap(_ -> stored.open(supplies.nanoTime()))
                .map(supplies.users()::add)
                .or(() -> supplies.users().find(row.id()))
                .ifPresentOrElse(this::check, () -> end(Phase.NOTHING, text("drafts.gone.meanwhile")));
    }

    private void check(OpenUser open) {
        if (open.saving().get()) {
            afterSave(open);
        } else if (open.isUnsettled()) {
            send(open); // a save settles first what became of the request before, from the state before it
        } else {
            Exchanges exchanges = new Exchanges(supplies.run(), open.id());
            boolean deleted = open.isDeleted();
            supplies.threads().fetch(() -> exchanges.readAnywhere(deleted), read -> checked(open, read));
        }
    }

    /// Somebody saves this person in the editor: what that leaves is looked at again.
    private void afterSave(OpenUser open) {
        AtomicReference<Subscription> listening = new AtomicReference<>(Subscription.EMPTY);
        listening.set(open.saving().subscribe((before, saving) -> {
            if (!saving) {
                listening.get().unsubscribe();
                supplies.threads().ui().execute(() -> check(open));
            }
        }));
    }

    private void checked(OpenUser open, Exchanges.Read read) {
        if (open.saving().get()) {
            afterSave(open);
            return;
        }
        supplies.editor().rereading().confirmed(open, read);
        switch (read) {
            case Exchanges.Read.Found _ -> decide(open);
            case Exchanges.Read.Denied denied -> denied(open, denied.refusal());
            case Exchanges.Read.Failed _ -> stop(Phase.OFFLINE, said(open));
        }
    }

    private void denied(OpenUser open, Refusal said) {
        refusal = Optional.of(said);
        if (said.status() == GONE) {
            end(Phase.GONE, text("drafts.compared.GONE.text"));
        } else {
            stops = said.status() == NOT_SIGNED_IN;
            end(Phase.REFUSED, said(open));
        }
    }

    private void decide(OpenUser open) {
        UpdateUser user = open.user();
        if (!user.dirty().get()) {
            end(Phase.NOTHING, text("drafts.compared.NOTHING.text"));
        } else if (!user.conflicts().isEmpty()) {
            String labels = new Comparing(supplies.words()).labels(user.conflicts());
            end(Phase.CHOICE, supplies.words().text("drafts.compared.CHOICE.text", labels));
        } else if (Comparing.isDeleted(user)) {
            end(Phase.DELETED, text("drafts.compared.DELETED.text"));
        } else {
            send(open);
        }
    }

    private void send(OpenUser open) {
        row.stand(new Standing(Phase.SENDING, ""));
        boolean moved = open.version() != version;
        supplies.editor().send(open, supplies.run(), report -> sent(open, report, moved), () -> notSent(open));
    }

    private void notSent(OpenUser open) {
        if (open.saving().get()) {
            afterSave(open);
        } else {
            boolean nothing = open.user().changes().get().isEmpty();
            end(nothing ? Phase.UNFINISHED : Phase.REFUSED, said(open));
        }
    }

    private void sent(OpenUser open, SaveReport report, boolean movedBefore) {
        Ending ending = report.ending();
        refusal = Optional.ofNullable(ending.refusal());
        stops = isBroken(ending);
        end(phase(ending, movedBefore || report.foreignVersions().isPresent()), said(open));
    }

    private static Phase phase(Ending ending, boolean moved) {
        return switch (ending.kind()) {
            case SAVED -> moved ? Phase.MERGED : Phase.SENT;
            case STALE -> ending.conflicts().isEmpty() ? Phase.REFUSED : Phase.CHOICE;
            case DELETED -> Phase.DELETED;
            case UNSENT -> isOffline(ending) ? Phase.OFFLINE : Phase.REFUSED;
            case UNSURE -> Phase.UNSURE;
            case UNREAD, REFUSED, NOT_ARRIVED, PARTLY -> Phase.REFUSED;
        };
    }

    private static boolean isOffline(Ending ending) {
        return ending.trouble() != null
                && ending.trouble().kind() != Trouble.Kind.TOO_LARGE
                && ending.trouble().kind() != Trouble.Kind.NOT_WRITTEN_DOWN;
    }

    /// Whether the next person would fare the same.
    private static boolean isBroken(Ending ending) {
        boolean unsent = ending.kind() == Ending.Kind.UNSENT
                && ending.trouble() != null
                && ending.trouble().kind() != Trouble.Kind.TOO_LARGE;
        boolean notSignedIn = ending.refusal() != null && ending.refusal().status() == NOT_SIGNED_IN;
        return unsent || notSignedIn || SILENT.contains(ending.kind());
    }

    private void stop(Phase phase, String text) {
        stops = true;
        end(phase, text);
    }

    private void end(Phase phase, String text) {
        row.stand(new Standing(phase, text));
        tidy();
        ended.accept(this);
    }

    /// What was sent leaves the disk now, and the form the memory unless somebody looks at it.
    private void tidy() {
        supplies.editor().keeper().flush();
        boolean shown = supplies.editor()
                .current()
                .get()
                .map(open -> open.id().equals(row.id()))
                .orElse(false);
        if (!shown) {
            supplies.kept().ask(_ -> Optional.empty(), _ -> supplies.users().forgetUnedited(row.id()), () -> {});
        }
    }

    private String text(String key) {
        return supplies.words().text(key, row.note().get().name());
    }

    private static String said(OpenUser open) {
        return open.notice().get().map(Notice::text).orElse("");
    }
}
