package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.util.Subscription;
import org.updateuser.form.FieldState;
import org.updateuser.form.Lock;
import org.updateuser.form.Notice;
import org.updateuser.form.OpenUser;
import org.updateuser.form.Remark;
import org.updateuser.form.UnseenAdvice;
import org.updateuser.form.Words;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.patch.Change;
import org.updateuser.patch.Checked.Finding;
import org.updateuser.patch.Conflict;
import org.updateuser.view.kit.AfterFrame;
import org.updateuser.view.kit.FormRow;

/// What a row says around its editor: changed, invalid, locked, in conflict, and what the server said of it.
final class RowBinding {
    private final FormRow row;
    private final FieldState<?> state;
    private final OpenUser open;
    private final Screens screens;
    private final Words words;

    RowBinding(FormRow row, FieldState<?> state, OpenUser open, Screens screens) {
        this.row = row;
        this.state = state;
        this.open = open;
        this.screens = screens;
        this.words = screens.words();
    }

    Subscription bind() {
        if (!(row.getContent() instanceof ItemsEditor)) {
            row.setOnRevert(event -> andBack(state::revert)); // the lines of a list have their own
        }
        row.setKeepText(words.text("action.keepMine"));
        row.setTakeText(words.text("action.takeTheirs"));
        row.setOnKeep(event -> andBack(state::keepMine));
        row.setOnTake(event -> andBack(state::takeTheirs));
        row.setOnLockAction(event -> unlock());
        tell();
        return Subscription.combine(
                RowName.bind(row, state.leaf(), words),
                new AfterFrame(this::tell).of(state.changed(), state.findings(), state.remark()),
                new AfterFrame(this::advise).of(state.typed(), state.changed(), state.advice()),
                state.conflicts().subscribe(this::conflict),
                state.lock().subscribe(this::lock));
    }

    /// A button that vanishes with its own click would drop the focus somewhere: it goes back into the row.
    private void andBack(Runnable action) {
        action.run();
        if (row.getContent() != null) {
            Focus.into(row.getContent());
        }
    }

    /// What is said of the value, a frame after it was typed.
    private void tell() {
        row.setChanged(state.changed().get());
        lockText(state.lock().get());
        explain();
        advise();
    }

    /// What nobody sees comes first: without it, what else there is to say may be another thing.
    private void advise() {
        Optional<UnseenAdvice> unseen = unseen(state);
        boolean refused = state.remark().get().kind() == Remark.Kind.REFUSED;
        Advising.show(
                row.advice(),
                unseen.map(UnseenAdvice::notice)
                        .or(() -> state.advice()
                                .get() // once the server has said it, nobody warns of it any more
                                .filter(said -> !refused || said.tone() != Notice.Tone.WARN)),
                unseen.map(UnseenAdvice::consequence).orElse(""));
    }

    private <T> Optional<UnseenAdvice> unseen(FieldState<T> shown) {
        return UnseenAdvice.of(shown, words, rest -> andBack(() -> put(shown, rest)));
    }

    /// A step of its own, which can be undone.
    private <T> void put(FieldState<T> shown, T value) {
        open.user().closeStep();
        shown.typed().set(value);
        open.user().closeStep();
    }

    private void explain() {
        // A list says it under the line it is about.
        List<Finding> findings = row.getContent() instanceof ItemsEditor
                ? List.of()
                : state.findings().get();
        Remark remark = state.remark().get();
        boolean refused = remark.kind() == Remark.Kind.REFUSED;
        row.setInvalid(!findings.isEmpty() || refused);
        if (!findings.isEmpty()) {
            row.setMessage(screens.sentences().problem(findings.getFirst()));
            row.setConsequence(words.text("consequence.value"));
        } else {
            row.setMessage(refused ? words.remark(remark) : "");
            row.setConsequence("");
        }
        row.setNote(remark.kind() == Remark.Kind.NOT_APPLIED ? words.remark(remark) : noteOfChange());
    }

    /// What changing this row brings with it, for the rows of which there is something to say.
    private String noteOfChange() {
        return state.changed().get()
                ? words.textIfAny("field." + state.leaf().key() + ".note").orElse("")
                : "";
    }

    private void conflict(List<Conflict> conflicts) {
        String now = conflicts.stream().map(this::theirs).collect(Collectors.joining("; "));
        row.setServerText(
                conflicts.isEmpty()
                        ? ""
                        : words.sentences(words.text("conflict.row"), words.text("conflict.now", now)));
    }

    private String theirs(Conflict conflict) {
        return switch (conflict) {
            case Conflict.OfValue<?> value -> theirs(value);
            case Conflict.OfItem<?> item -> theirs(item);
        };
    }

    private <T> String theirs(Conflict.OfValue<T> conflict) {
        return screens.sentences().value(conflict.leaf().field(), conflict.theirs());
    }

    /// Of a list only the item that clashes, by its name.
    private <T> String theirs(Conflict.OfItem<T> conflict) {
        if (!(conflict.leaf().field() instanceof Many<T> many)) {
            return "";
        }
        Optional<T> any = conflict.theirs().or(conflict::mine);
        return any.map(item -> screens.sentences().of(new Change.Added<>(conflict.leaf(), many, conflict.item(), item)))
                .map(said -> words.text(
                        "labelled",
                        said.title(),
                        conflict.theirs().isPresent() ? said.after() : words.text("conflict.gone")))
                .orElse("");
    }

    private void lock(Lock lock) {
        row.setLocked(lock != Lock.OPEN);
        lockText(lock);
        row.setLockActionText(
                switch (lock) {
                    case NOT_LOADED -> words.text("action.load");
                    case NOTHING_RETURNED -> words.text("action.empty");
                    case OPEN, READ_ONLY, UNREADABLE, TOO_LONG, NOT_ALLOWED, DELETED -> "";
                });
    }

    private void lockText(Lock lock) {
        row.setLockText(isReadable(lock) ? said(state.leaf()) : words.lock(lock));
    }

    private static boolean isReadable(Lock lock) {
        return lock == Lock.DELETED || lock == Lock.NOT_ALLOWED;
    }

    /// Of a deleted person everything can still be read, and by whoever may not change anybody, with what was typed
    /// before; that it cannot be edited is said once, above the form.
    private <T> String said(Leaf<T> leaf) {
        return screens.sentences()
                .value(leaf.field(), leaf.get(open.user().typed().get()));
    }

    private void unlock() {
        if (state.lock().get() == Lock.NOT_LOADED) {
            screens.editor().load(open, state.leaf().property());
        } else {
            open.user().treatAsEmpty(state.leaf());
        }
    }
}
