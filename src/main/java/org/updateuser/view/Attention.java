package org.updateuser.view;

import java.util.List;
import java.util.Optional;
import org.updateuser.form.OpenUser;
import org.updateuser.model.Leaf;
import org.updateuser.patch.Checked.Finding;

/// The way to what keeps something of the open person from being sent: first the conflicts that are open, then the rows
/// that are not valid, one after another.
final class Attention {
    private final Screens screens;
    private final Parts parts;
    private Optional<Leaf<?>> last = Optional.empty();

    Attention(Screens screens, Parts parts) {
        this.screens = screens;
        this.parts = parts;
    }

    /// A sentence where there is nothing of the kind.
    Optional<String> obstacle(OpenUser open) {
        boolean none = open.user().disputes().open().isEmpty() && invalid(open).isEmpty();
        return none ? Optional.of(screens.words().text("command.not.settled")) : Optional.empty();
    }

    /// Goes to the next of them.
    void go() {
        screens.editor().current().get().ifPresent(this::go);
    }

    private void go(OpenUser open) {
        if (open.user().disputes().open().isEmpty()) {
            next(invalid(open)).ifPresent(this::correct);
        } else if (screens.navigation().place().get() == Place.CONFLICT) {
            parts.nextConflict();
        } else {
            screens.navigation().go(Place.CONFLICT);
        }
    }

    private void correct(Leaf<?> leaf) {
        last = Optional.of(leaf);
        screens.navigation().back();
        parts.goTo(leaf);
    }

    private Optional<Leaf<?>> next(List<Leaf<?>> rows) {
        int before = last.map(rows::indexOf).orElse(-1);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get((before + 1) % rows.size()));
    }

    private static List<Leaf<?>> invalid(OpenUser open) {
        return open.user().checked().get().findings().stream()
                .<Leaf<?>>map(Finding::leaf)
                .distinct()
                .toList();
    }
}
