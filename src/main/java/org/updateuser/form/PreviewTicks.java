package org.updateuser.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.bulk.Preview;
import org.updateuser.bulk.PreviewLine;

/// The preview as it is seen: computed in the background, without whom and what somebody has left out.
public final class PreviewTicks {
    private final Latest computing;
    private final Runnable again;
    private final LeftOut left = new LeftOut();
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int round; // of whose people it is

    /// @param again has it computed once more
    PreviewTicks(Threads threads, Runnable again) {
        this.computing = new Latest(threads);
        this.again = again;
    }

    ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    /// Whether something is being computed, so that what is seen holds no longer.
    boolean isComputing() {
        return computing.isRunning();
    }

    /// Shows nothing until something is computed; what is being computed now is of others.
    void hide() {
        round++;
        preview.set(Optional.empty());
    }

    /// The same, and nobody is left out any more.
    void clear() {
        left.clear();
        hide();
    }

    void compute(Supplier<Preview> work, Consumer<Preview> then) {
        LeftOut copy = left.copy();
        ask(() -> copy.out(work.get()), then);
    }

    private void ask(Supplier<Preview> work, Consumer<Preview> then) {
        int mine = round;
        computing.ask(work, computed -> {
            if (mine == round) {
                preview.set(Optional.of(computed));
                then.accept(computed);
            }
        });
    }

    /// Sends a person's change, or leaves the person out.
    public void choose(PreviewLine line, boolean sent) {
        left.choose(line, sent);
        leaveOut();
    }

    /// Changes one row of a person, or leaves that row out.
    public void choose(PreviewLine line, String row, boolean changes) {
        left.choose(line, row, changes);
        leaveOut();
    }

    /// Sends all of these, or leaves all of them out. They may be very many.
    public void chooseAll(List<PreviewLine> lines, boolean sent) {
        if (preview.get().map(now -> now.lines().size() == lines.size()).orElse(false)) {
            left.chooseAll(lines, sent);
        } else {
            lines.forEach(line -> left.choose(line, sent));
        }
        leaveOut();
    }

    /// What is being computed anyway is computed with it.
    private void leaveOut() {
        if (computing.isRunning()) {
            again.run();
            return;
        }
        LeftOut copy = left.copy();
        preview.get().ifPresent(now -> ask(() -> copy.out(now), _ -> {}));
    }
}
