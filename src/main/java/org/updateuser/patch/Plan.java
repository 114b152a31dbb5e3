package org.updateuser.patch;

import java.util.ArrayList;
import java.util.List;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;

/// The requests that a save takes, in the legal order.
///
/// The service applies a state alone and nothing beside it. So a changed state is a request of its own: before the
/// others where it opens the user for them (restored, activated), after them where it closes the user.
public record Plan(List<Step> steps) {
    private static final String ACTIVE = "active";
    private static final String DELETED = "deleted";

    /// One request. Its patch is made when its turn comes, from what the answers before it have left to do.
    public sealed interface Step {
        /// What is sent, given the user as the server has it and as it should be.
        Patch patch(Values base, Values mine);
    }

    /// The state, alone.
    public record StateStep(String state) implements Step {
        @Override
        public Patch patch(Values base, Values mine) {
            return Patch.ofState(base, state);
        }
    }

    /// Everything else.
    public record PropertiesStep() implements Step {
        @Override
        public Patch patch(Values base, Values mine) {
            return Patch.of(base, mine);
        }
    }

    /// The plan that takes `base` to `mine`; no step where nothing differs.
    public static Plan of(Values base, Values mine) {
        List<Step> steps = new ArrayList<>();
        String before = base.get(Catalogue.STATE_CHOICE);
        String after = mine.get(Catalogue.STATE_CHOICE);
        boolean moves = base.has(Catalogue.STATE_CHOICE) && !after.isEmpty() && !before.equals(after);
        boolean opensFirst = moves && (after.equals(ACTIVE) || before.equals(DELETED));
        if (opensFirst) {
            steps.add(new StateStep(ACTIVE));
        }
        if (!Patch.of(base, mine).isEmpty()) {
            steps.add(new PropertiesStep());
        }
        if (moves && !after.equals(ACTIVE)) {
            steps.add(new StateStep(after));
        }
        return new Plan(List.copyOf(steps));
    }

    /// The patches as they would be sent now, each for the version that the one before it is expected to leave.
    public List<Patch> preview(Values base, Values mine) {
        List<Patch> patches = new ArrayList<>();
        Values current = base;
        for (Step step : steps) {
            Patch patch = step.patch(current, mine);
            patches.add(patch);
            current = patch.applyTo(current).with(Catalogue.VERSION, patch.version() + 1);
        }
        return List.copyOf(patches);
    }
}
