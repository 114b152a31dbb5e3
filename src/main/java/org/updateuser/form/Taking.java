package org.updateuser.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.updateuser.form.Joining.Verdict;
import org.updateuser.form.Notice.Tone;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.DraftNote;
import org.updateuser.store.StoreProblem;

/// Puts the drafts of files among those that are here: all of them in one write, or none.
final class Taking {
    /// A draft that came in.
    ///
    /// @param incoming as the file had it
    /// @param put as it is kept now
    /// @param before what was kept before
    /// @param replaced whether it stands in place of that
    private record Taken(Draft incoming, Draft put, Optional<Draft> before, boolean replaced) {}

    private final Supplies supplies;
    private final Consumer<Notice> say;

    Taking(Supplies supplies, Consumer<Notice> say) {
        this.supplies = supplies;
        this.say = say;
    }

    /// @param done run once they are on the disk
    void take(List<ArrivalLine> lines, Runnable done) {
        Map<String, Draft> typed = new HashMap<>();
        lines.forEach(line -> supplies.typed(line.draft().id()).ifPresent(draft -> typed.put(draft.id(), draft)));
        supplies.kept()
                .ask(
                        books -> put(books, lines, typed),
                        taken -> {
                            done.run();
                            taken(taken, lines.size());
                        },
                        () -> say.accept(Notice.of(Tone.BAD, supplies.words().text("arrival.notWritten"))));
    }

    /// What is here may have changed since it was looked at, so each is judged once more.
    private static List<Taken> put(Books books, List<ArrivalLine> lines, Map<String, Draft> typed) throws StoreProblem {
        List<Taken> taken = new ArrayList<>();
        for (ArrivalLine line : lines) {
            Draft incoming = line.draft();
            Draft newer = typed.get(incoming.id());
            Optional<Draft> before = newer == null ? books.drafts().find(incoming.id()) : Optional.of(newer);
            Joining joining = Joining.of(incoming, before);
            boolean replaces = joining.verdict() == Verdict.COLLIDES && line.isChoice();
            boolean comesIn = joining.verdict() == Verdict.NEW || joining.verdict() == Verdict.JOINED;
            if (comesIn || replaces) {
                taken.add(new Taken(incoming, joining.draft(), before, replaces));
            }
        }
        books.drafts().putAll(taken.stream().map(Taken::put).toList());
        return taken;
    }

    private void taken(List<Taken> taken, int wanted) {
        supplies.kept()
                .notes()
                .changed(taken.stream().map(one -> one.put().note()).toList(), List.of());
        taken.forEach(this::show);
        Words words = supplies.words();
        String text = words.text("arrived", taken.size());
        String all =
                taken.size() == wanted ? text : words.sentences(text, words.text("arrived.not", wanted - taken.size()));
        say.accept(Notice.of(Tone.GOOD, all).with(words.text("changes.undo"), () -> takeBack(taken)));
    }

    /// Whoever is open gets it in the form too.
    private void show(Taken one) {
        supplies.users().find(one.put().id()).ifPresent(open -> {
            if (one.replaced()) {
                open.user().revertAll();
            }
            open.user().apply(one.incoming().base(), one.incoming().typed());
        });
    }

    private void takeBack(List<Taken> taken) {
        List<Taken> closed = new ArrayList<>();
        for (Taken one : taken) {
            supplies.users()
                    .find(one.put().id())
                    .ifPresentOrElse(open -> open.user().apply(one.put().typed(), earlier(one)), () -> closed.add(one));
        }
        supplies.editor().keeper().flush();
        supplies.kept()
                .ask(
                        books -> takeBack(books, closed),
                        undone -> {
                            supplies.kept().notes().changed(undone.notes(), undone.removed());
                            say.accept(Notice.of(Tone.INFO, supplies.words().text("arrived.back")));
                        },
                        () -> say.accept(Notice.of(Tone.BAD, supplies.words().text("arrival.notWritten"))));
    }

    private static Values earlier(Taken one) {
        return one.before().map(Draft::typed).orElse(one.put().served());
    }

    /// What was edited since stays.
    private static Undone takeBack(Books books, List<Taken> taken) throws StoreProblem {
        List<Draft> put = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        for (Taken one : taken) {
            if (books.drafts().find(one.put().id()).filter(one.put()::equals).isPresent()) {
                one.before()
                        .ifPresentOrElse(put::add, () -> removed.add(one.put().id()));
            }
        }
        books.drafts().putAll(put);
        for (String id : removed) {
            books.drafts().remove(id);
        }
        return new Undone(put.stream().map(Draft::note).toList(), removed);
    }

    private record Undone(List<DraftNote> notes, List<String> removed) {}
}
