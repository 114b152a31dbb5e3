package org.updateuser.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.updateuser.model.Field;
import org.updateuser.model.Many;
import org.updateuser.model.Struct;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Edit;
import org.updateuser.patch.Rebase;

/// What becomes of a draft from elsewhere beside the one that is here.
///
/// @param verdict whether it comes in
/// @param draft what would be kept then
record Joining(Verdict verdict, Draft draft) {
    /// Whether a draft comes in, and why not. Each has a sentence under `arrival.<name>`.
    enum Verdict {
        /// Nobody has a draft of this person here.
        NEW,
        /// There is a draft here, and the two do not touch the same fields: both count.
        JOINED,
        /// There is a draft here that changes the same fields otherwise: it comes in only in place of that one.
        COLLIDES,
        /// The draft here has all of it already.
        SAME,
        /// Nothing in it differs from the user it was made for.
        NOTHING,
        /// The id is none that a server gives.
        STRANGE,
        /// A text in it is longer than any form takes.
        TOO_LONG,
        /// The same file, or another one beside it, has a newer draft of the same person.
        TWICE,
        /// The server does not know the person.
        GONE;

        private static final Set<Verdict> USELESS = Set.of(NOTHING, STRANGE, TOO_LONG, TWICE, GONE);

        /// Whether it matters who it is.
        boolean isAboutSomebody() {
            return !USELESS.contains(this);
        }
    }

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,99}");

    /// Whether a server may be asked about this id, coming from anybody.
    static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /// @param here the draft of the same person, if there is one here
    static Joining of(Draft incoming, Optional<Draft> here) {
        if (!isId(incoming.id())) {
            return new Joining(Verdict.STRANGE, incoming);
        }
        if (Edit.between(incoming.served(), incoming.typed()).isEmpty()) {
            return new Joining(Verdict.NOTHING, incoming);
        }
        if (isTooLong(incoming)) {
            return new Joining(Verdict.TOO_LONG, incoming);
        }
        return here.map(one -> joined(incoming, one)).orElseGet(() -> new Joining(Verdict.NEW, incoming));
    }

    /// What nobody has chosen yet is put on from before it was disputed, so that it is asked here too.
    private static Joining joined(Draft incoming, Draft here) {
        Rebase.Result result = Rebase.of(incoming.base(), incoming.typed(), here.typed());
        if (!result.conflicts().isEmpty()) {
            return new Joining(Verdict.COLLIDES, incoming);
        }
        List<Edit<?>> step = Edit.between(here.typed(), result.mine());
        if (step.isEmpty()) {
            return new Joining(Verdict.SAME, here);
        }
        List<List<Edit<?>>> done = new ArrayList<>(here.done());
        done.addFirst(step);
        Draft both = new Draft(here.served(), here.base(), result.mine(), done, List.of(), later(incoming, here));
        return new Joining(Verdict.JOINED, both);
    }

    private static Instant later(Draft one, Draft other) {
        return one.changed().isAfter(other.changed()) ? one.changed() : other.changed();
    }

    private static boolean isTooLong(Draft draft) {
        return Edit.between(draft.served(), draft.typed()).stream().anyMatch(Joining::isTooLong);
    }

    private static <T> boolean isTooLong(Edit<T> edit) {
        return isTooLong(edit.leaf().field(), edit.after());
    }

    private static <T> boolean isTooLong(Field<T> field, T value) {
        return switch (field) {
            case Many<?> many -> hasTooLong(many, Values.EMPTY.with(field, value));
            case Struct struct -> {
                Values parts = Values.EMPTY.with(field, value).get(struct);
                yield struct.parts().stream().anyMatch(part -> isTooLongIn(part, parts));
            }
            default -> value instanceof String text && text.length() > Lock.LONGEST_TEXT;
        };
    }

    private static <P> boolean isTooLongIn(Field<P> part, Values parts) {
        return isTooLong(part, parts.get(part));
    }

    private static <I> boolean hasTooLong(Many<I> many, Values held) {
        return held.get(many).stream().anyMatch(item -> isTooLong(many.item(), item));
    }
}
