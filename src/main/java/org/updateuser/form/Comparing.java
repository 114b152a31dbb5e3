package org.updateuser.form;

import java.util.List;
import org.updateuser.form.Comparison.Kind;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Conflict;
import org.updateuser.patch.Difference;
import org.updateuser.patch.Draft;

/// Says how a draft stands against what the server has, without changing anything: it is put onto it in a form that
/// nobody sees.
final class Comparing {
    private final Words words;
    private final SaveNotices notices;

    Comparing(Words words) {
        this.words = words;
        this.notices = new SaveNotices(words);
    }

    Comparison of(Draft draft, Values theirs) {
        UpdateUser user = new UpdateUser(new EditedUser(draft, () -> 0));
        Values before = user.base().get();
        user.rebase(before, theirs);
        int from = draft.version();
        int now = theirs.get(Catalogue.VERSION);
        String older = now < from ? words.text("draft.older", draft.name(), number(from), number(now)) : "";
        if (!user.conflicts().isEmpty()) {
            Comparison choice = comparison(Kind.CHOICE, labels(user.conflicts()));
            return new Comparison(Kind.CHOICE, words.sentences(older, choice.text()));
        }
        if (!user.dirty().get()) {
            return comparison(Kind.NOTHING, draft.name());
        }
        if (isDeleted(user)) {
            return comparison(Kind.DELETED, draft.name());
        }
        if (!older.isEmpty()) {
            return new Comparison(Kind.OLDER, older);
        }
        return now == from
                ? new Comparison(Kind.SAME, words.text("draft.same", draft.name()))
                : moved(before, user.base().get(), from, now);
    }

    private Comparison moved(Values before, Values after, int from, int now) {
        String merged = notices.merged(Difference.between(before, after), from, now);
        return new Comparison(Kind.MOVED, words.sentences(merged, words.text("drafts.compared.kept")));
    }

    /// The server does not know the person.
    Comparison gone(String name) {
        return comparison(Kind.GONE, name);
    }

    /// Whether somebody is deleted and the draft does not restore them.
    static boolean isDeleted(UpdateUser user) {
        return state(user.base().get()).equals("deleted")
                && state(user.typed().get()).equals("deleted");
    }

    private static String state(Values user) {
        return user.get(Catalogue.STATE_CHOICE);
    }

    /// The rows of conflicts by their names.
    String labels(List<Conflict> conflicts) {
        return words.listed(
                conflicts.stream().map(conflict -> words.label(conflict.leaf())).distinct());
    }

    private Comparison comparison(Kind kind, String argument) {
        return new Comparison(kind, words.text("drafts.compared." + kind + ".text", argument));
    }

    private static String number(int version) {
        return Integer.toString(version);
    }
}
