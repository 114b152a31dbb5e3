package org.updateuser.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.updateuser.form.Dispute.Side;
import org.updateuser.model.Leaf;
import org.updateuser.patch.Change;
import org.updateuser.patch.Difference;
import org.updateuser.patch.Spot;

/// What both sides changed of an open user, to be chosen one by one, and what was merged beside it.
public final class Disputes {
    private final EditedUser truth;
    private final Runnable show;
    private final ReadOnlyObjectWrapper<List<Dispute>> all = new ReadOnlyObjectWrapper<>(List.of());

    /// @param show shows the truth after a choice
    Disputes(EditedUser truth, Runnable show) {
        this.truth = truth;
        this.show = show;
    }

    void show() {
        all.set(truth.conflicts().all());
    }

    /// Everything both sides changed and nothing has saved yet, chosen or not, in the order of the catalogue.
    public ReadOnlyObjectProperty<List<Dispute>> all() {
        return all.getReadOnlyProperty();
    }

    /// What nobody has chosen yet.
    public List<Dispute> open() {
        return all.get().stream().filter(Dispute::isOpen).toList();
    }

    /// Chooses a side. It is an edit, which can be undone, and can be chosen otherwise until it is saved.
    public void choose(Spot spot, Side side) {
        choose(all.get().stream().filter(one -> one.spot().equals(spot)).toList(), side);
    }

    /// Chooses one side everywhere, in one step.
    public void chooseAll(Side side) {
        choose(all.get(), side);
    }

    /// Chooses a side for whatever is open in a row.
    void choose(Leaf<?> leaf, Side side) {
        choose(open().stream().filter(one -> one.spot().leaf().equals(leaf)).toList(), side);
    }

    private void choose(Collection<Dispute> which, Side side) {
        truth.choose(which, side);
        show.run();
    }

    /// The version that was opened, before others moved it on; 0 where the server told none.
    public int openedVersion() {
        return truth.meanwhile().version();
    }

    /// What nobody has to choose: what is sent from here, and what others have saved since the person was opened.
    public List<Merged> merged() {
        List<Merged> merged = new ArrayList<>();
        for (Change change : Difference.between(truth.base(), truth.sendable())) {
            if (!truth.conflicts().knows(Spot.of(change))) {
                merged.add(new Merged(change, Merged.Who.YOURS));
            }
        }
        merged.addAll(truth.meanwhile().merged(truth.base(), truth.conflicts()::knows));
        return List.copyOf(merged);
    }
}
