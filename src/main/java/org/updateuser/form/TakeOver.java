package org.updateuser.form;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.updateuser.form.ComparedRow.Relation;
import org.updateuser.form.Editor.Phase;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;

/// Takes what one of two people has over into the draft of the other, who is open.
public final class TakeOver {
    private final Words words;
    private final Editor editor;
    private final ObservableValue<Optional<ComparedPerson>> left;
    private final ObservableValue<Optional<ComparedPerson>> right;

    TakeOver(
            Words words,
            Editor editor,
            ObservableValue<Optional<ComparedPerson>> left,
            ObservableValue<Optional<ComparedPerson>> right) {
        this.words = words;
        this.editor = editor;
        this.left = left;
        this.right = right;
    }

    /// The one of both who is open and can be edited.
    public Optional<OpenUser> open() {
        return editor.current()
                .get()
                .filter(open -> editor.phase().get() == Phase.OPEN)
                .filter(open -> is(left, open) || is(right, open));
    }

    private static boolean is(ObservableValue<Optional<ComparedPerson>> side, OpenUser open) {
        return side.getValue().filter(one -> one.id().equals(open.id())).isPresent();
    }

    /// Why a value cannot be taken over, if it cannot.
    public Optional<String> obstacle(ComparedRow row) {
        return open().map(open -> obstacle(row, open)).orElseGet(() -> Optional.of(words.text("compare.not.open")));
    }

    private Optional<String> obstacle(ComparedRow row, OpenUser open) {
        if (row.relation() == Relation.SAME) {
            return Optional.of(words.text("compare.not.same"));
        }
        if (!row.leaf().in(from(open))) {
            return Optional.of(words.text("compare.not.unknown"));
        }
        Lock lock = open.user().state(row.leaf()).lock().get();
        return lock == Lock.OPEN ? Optional.empty() : Optional.of(words.lock(lock));
    }

    /// Types the value of the other person, in a step of its own that can be undone.
    ///
    /// @return what was done, in a sentence
    public Optional<String> take(ComparedRow row) {
        if (obstacle(row).isPresent()) {
            return Optional.empty();
        }
        return open().map(open -> {
            open.user().closeStep();
            put(open, row.leaf(), from(open));
            open.user().closeStep();
            return words.text("compare.taken", words.label(row.leaf()), open.name());
        });
    }

    private static <T> void put(OpenUser open, Leaf<T> leaf, Values from) {
        open.user().state(leaf).typed().set(leaf.get(from));
    }

    private Values from(OpenUser open) {
        ObservableValue<Optional<ComparedPerson>> other = is(left, open) ? right : left;
        return other.getValue().map(ComparedPerson::values).orElse(Values.EMPTY);
    }
}
