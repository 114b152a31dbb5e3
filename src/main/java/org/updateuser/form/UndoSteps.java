package org.updateuser.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Edit;

/// The edits of one open user, to be undone and redone. Keystrokes in one field become one step.
final class UndoSteps {
    private static final long PAUSE_NANOS = 1_500_000_000L; // typing that rests longer begins a new step

    private final LongSupplier nanoTime;
    private final Deque<List<Edit<?>>> done = new ArrayDeque<>();
    private final Deque<List<Edit<?>>> undone = new ArrayDeque<>();
    private long last;
    private boolean closed = true;

    UndoSteps(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /// The steps of a draft: taken up where they were left.
    void resume(Draft draft) {
        done.clear();
        undone.clear();
        draft.done().forEach(done::addLast);
        draft.undone().forEach(undone::addLast);
        closed = true;
    }

    /// What can be undone, the last step first.
    List<List<Edit<?>>> done() {
        return List.copyOf(done);
    }

    /// What can be redone, the next step first.
    List<List<Edit<?>>> undone() {
        return List.copyOf(undone);
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /// The next edit begins a step of its own: focus has moved, or something was saved.
    void close() {
        closed = true;
    }

    /// One row was edited, perhaps by one more keystroke.
    <T> void typed(Leaf<T> leaf, T before, T after) {
        Edit<T> edit = new Edit<>(leaf, before, after);
        long now = nanoTime.getAsLong();
        boolean continues =
                !closed && Keystroke.isOne(leaf.field(), before, after) && now - last < PAUSE_NANOS && continues(leaf);
        last = now;
        undone.clear();
        if (continues) {
            join(done.pop().getFirst(), edit);
        } else {
            done.push(List.of(edit));
            closed = false;
        }
    }

    /// A step that was typed and taken back again is none.
    private void join(Edit<?> first, Edit<?> next) {
        Edit<?> joined = joined(first, next);
        closed = joined.changesNothing();
        if (!closed) {
            done.push(List.of(joined));
        }
    }

    private boolean continues(Leaf<?> leaf) {
        List<Edit<?>> step = done.peek();
        return step != null && step.size() == 1 && step.getFirst().leaf().equals(leaf);
    }

    private static <T> Edit<T> joined(Edit<?> first, Edit<T> next) {
        return new Edit<>(next.leaf(), next.leaf().get(first.inverse().apply(Values.EMPTY)), next.after());
    }

    /// Several rows were changed by one action.
    void together(List<Edit<?>> edits) {
        if (!edits.isEmpty()) {
            undone.clear();
            done.push(List.copyOf(edits));
            closed = true;
        }
    }

    /// The user one step earlier.
    Values undo(Values user) {
        List<Edit<?>> step = done.pop();
        undone.push(step);
        closed = true;
        Values result = user;
        for (Edit<?> edit : step.reversed()) {
            result = edit.inverse().apply(result);
        }
        return result;
    }

    /// The user with the step done again that was undone last.
    Values redo(Values user) {
        List<Edit<?>> step = undone.pop();
        done.push(step);
        closed = true;
        Values result = user;
        for (Edit<?> edit : step) {
            result = edit.apply(result);
        }
        return result;
    }

    /// Puts every step onto what the server has now, and forgets those that no longer change anything.
    void rebase(Values base, Values theirs) {
        rebase(done, base, theirs);
        rebase(undone, base, theirs);
        closed = true;
    }

    private static void rebase(Deque<List<Edit<?>>> steps, Values base, Values theirs) {
        List<List<Edit<?>>> rebased = steps.stream()
                .map(step -> rebased(step, base, theirs))
                .filter(step -> !step.isEmpty())
                .toList();
        steps.clear();
        steps.addAll(rebased);
    }

    private static List<Edit<?>> rebased(List<Edit<?>> step, Values base, Values theirs) {
        return step.stream()
                .<Edit<?>>map(edit -> edit.rebased(base, theirs))
                .filter(edit -> !edit.changesNothing())
                .toList();
    }
}
