package org.updateuser.bulk;

import java.util.ArrayList;
import java.util.List;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Patch;
import org.updateuser.patch.ReadBack;
import org.updateuser.patch.Task.State;

/// What has happened in a turn so far, and so how it ends if nothing else does.
final class Course {
    private final List<String> ignored = new ArrayList<>();
    private boolean silent;
    private boolean merged;
    private boolean applied;

    /// The server has taken a request.
    void acknowledge(Patch patch, Values answer) {
        applied = true;
        silent |= ReadBack.isSilent(patch, answer);
        ReadBack.unapplied(patch, answer).stream().map(Leaf::key).forEach(ignored::add);
    }

    /// The server had taken a request, and somebody else has changed some of the same since.
    void overtake() {
        applied = true;
        merged = true;
    }

    /// Somebody else was faster.
    void merge() {
        merged = true;
    }

    State end() {
        if (!ignored.isEmpty()) {
            return State.REFUSED;
        }
        if (!applied) {
            return State.UNCHANGED;
        }
        if (silent) {
            return State.UNCONFIRMED;
        }
        return merged ? State.MERGED : State.DONE;
    }

    /// What there is to say of that end.
    String detail() {
        return end() == State.UNCONFIRMED && merged ? State.MERGED.name() : String.join(" ", ignored);
    }
}
