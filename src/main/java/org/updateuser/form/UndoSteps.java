package org.updateuser.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.updateuser.model.Field;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Edit;
import org.updateuser.patch.Spot;

/// The steps of one open user, to be undone and redone. Keystrokes in one field become one step.
final class UndoSteps {
    private static final long PAUSE_NANOS = 1_500_000_000L; // typing that rests longer begins a new step

    private final LongSupplier nanoTime;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private long last;
    private boolean closed = true;

    UndoSteps(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /// The steps of a draft: taken up where they were left.
    void resume(Draft draft) {
        done.clear();
        undone.clear();
        draft.done().forEach(edits -> done.addLast(Step.of(edits)));
        draft.undone().forEach(edits -> undone.addLast(Step.of(edits)));
        closed = true;
    }

    /// What can be undone, the last step first.
    List<List<Edit<?>>> done() {
        return edits(done);
    }

    /// What can be redone, the next step first.
    List<List<Edit<?>>> undone() {
        return edits(undone);
    }

    private static List<List<Edit<?>>> edits(Deque<Step> steps) {
        return steps.stream().map(Step::edits).filter(edits -> !edits.isEmpty()).toList();
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
    <T> void typed(Edit<T> edit, Step step) {
        Field<T> field = edit.leaf().field();
        long now = nanoTime.getAsLong();
        boolean keystroke = !closed && Keystroke.isOne(field, edit.before(), edit.after());
        boolean continues = keystroke && now - last < PAUSE_NANOS && continues(edit.leaf());
        last = now;
        undone.clear();
        if (continues) {
            join(done.pop(), step);
        } else {
            done.push(step);
            closed = false;
        }
    }

    /// A step that was typed and taken back again is none.
    private void join(Step first, Step next) {
        Step joined = first.joined(next);
        closed = joined.edits().isEmpty();
        if (!joined.changesNothing()) {
            done.push(joined);
        }
    }

    private boolean continues(Leaf<?> leaf) {
        Step step = done.peek();
        return step != null && step.isOf(leaf);
    }

    /// Several rows were changed by one action.
    void together(Step step) {
        if (!step.changesNothing()) {
            undone.clear();
            done.push(step);
            closed = true;
        }
    }

    /// What takes the last step back.
    Step undo() {
        Step step = done.pop();
        undone.push(step);
        closed = true;
        return step.inverse();
    }

    /// The step that was undone last.
    Step redo() {
        Step step = undone.pop();
        done.push(step);
        closed = true;
        return step;
    }

    /// Puts every step onto what the server has now, and forgets those that no longer change anything.
    ///
    /// @param known what there still is to choose
    void rebase(Values base, Values theirs, Predicate<Spot> known) {
        rebase(done, base, theirs, known);
        rebase(undone, base, theirs, known);
        closed = true;
    }

    private static void rebase(Deque<Step> steps, Values base, Values theirs, Predicate<Spot> known) {
        List<Step> rebased = steps.stream()
                .map(step -> step.rebased(base, theirs, known))
                .filter(step -> !step.changesNothing())
                .toList();
        steps.clear();
        steps.addAll(rebased);
    }
}
