package org.updateuser.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.updateuser.form.Notice.Tone;
import org.updateuser.patch.Draft;

/// Throws drafts away. Nothing is asked beforehand, because it can be undone.
public final class Discards {
    /// A draft that was thrown away.
    ///
    /// @param form the form it was taken from, where the person was open
    private record Thrown(Draft draft, Optional<OpenUser> form) {}

    private final Supplies supplies;
    private final Consumer<Notice> say;

    Discards(Supplies supplies, Consumer<Notice> say) {
        this.supplies = supplies;
        this.say = say;
    }

    /// Takes back everything typed of somebody who is open; the notice on the form offers the way back.
    public void discard(OpenUser open) {
        open.user().revertAll();
        Notice notice = Notice.of(Tone.INFO, supplies.words().text("discarded.one"))
                .with(supplies.words().text("changes.undo"), open.user()::undo);
        open.say(notice);
        untilEdited(open, notice);
    }

    /// The last step is the discarding only as long as nothing is typed.
    private static void untilEdited(OpenUser open, Notice notice) {
        AtomicReference<Subscription> listening = new AtomicReference<>(Subscription.EMPTY);
        listening.set(open.user().edits().subscribe((before, now) -> {
            listening.get().unsubscribe();
            if (open.notice().get().filter(notice::equals).isPresent()) {
                open.notice().set(Optional.empty());
            }
        }));
    }

    /// Throws the drafts of some people away.
    ///
    /// @param ids whose
    public void discard(Collection<String> ids) {
        List<Thrown> thrown = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (String id : ids) {
            Optional<OpenUser> open = supplies.users().find(id);
            Optional<Draft> typed = supplies.typed(id);
            typed.ifPresentOrElse(draft -> thrown.add(new Thrown(draft, open)), () -> kept.add(id));
        }
        thrown.forEach(one -> one.form().ifPresent(open -> open.user().revertAll()));
        supplies.editor().keeper().flush();
        supplies.kept()
                .ask(
                        books -> {
                            List<Draft> found = new ArrayList<>();
                            for (String id : kept) {
                                books.drafts().find(id).ifPresent(found::add);
                            }
                            books.drafts().removeAll(kept);
                            return found;
                        },
                        found -> {
                            supplies.kept().notes().changed(List.of(), kept);
                            found.forEach(draft -> thrown.add(new Thrown(draft, Optional.empty())));
                            said(thrown);
                        },
                        () -> say.accept(Notice.of(Tone.BAD, supplies.words().text("discarded.not"))));
    }

    private void said(List<Thrown> thrown) {
        if (!thrown.isEmpty()) {
            Notice notice = Notice.of(Tone.INFO, supplies.words().text("discarded", thrown.size()));
            say.accept(notice.with(supplies.words().text("changes.undo"), () -> putBack(thrown)));
        }
    }

    /// Whoever is open gets the edits back in the form, everybody else the draft as it was, with its steps.
    private void putBack(List<Thrown> thrown) {
        List<Draft> drafts = new ArrayList<>();
        for (Thrown one : thrown) {
            Optional<OpenUser> here = supplies.users().find(one.draft().id());
            here.ifPresentOrElse(open -> putBack(one, open), () -> drafts.add(one.draft()));
        }
        supplies.editor().keeper().flush();
        supplies.kept()
                .ask(
                        books -> {
                            books.drafts().putAll(drafts);
                            return drafts.stream().map(Draft::note).toList();
                        },
                        notes -> {
                            supplies.kept().notes().changed(notes, List.of());
                            say.accept(Notice.of(Tone.INFO, supplies.words().text("discarded.back", thrown.size())));
                        },
                        () -> again(thrown));
    }

    private static void putBack(Thrown one, OpenUser open) {
        boolean untouched = one.form().filter(open::equals).isPresent()
                && !open.user().dirty().get();
        if (untouched) {
            open.user().undo();
        } else {
            open.user().apply(one.draft().base(), one.draft().typed());
        }
    }

    private void again(List<Thrown> thrown) {
        String text = supplies.words().text("discarded.notBack");
        say.accept(Notice.of(Tone.BAD, text).with(supplies.words().text("action.again"), () -> putBack(thrown)));
    }
}
