package org.updateuser.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;
import org.updateuser.patch.Difference;
import org.updateuser.patch.Rebase;
import org.updateuser.patch.Spot;

/// What others have saved since the person was opened here. What was saved from here is none of it.
final class Meanwhile {
    private final Set<Spot> alike = new HashSet<>();
    private Values seen;

    Meanwhile(Values opened) {
        seen = opened;
    }

    /// The version that was opened, or 0 where the server told none.
    int version() {
        return seen.get(Catalogue.VERSION);
    }

    /// Begins anew: whoever looks at the form sees what the server has.
    void reset(Values base) {
        seen = base;
        alike.clear();
    }

    /// Notes what both sides have changed to the same.
    ///
    /// @param from what both sides started from
    void moved(Values from, Values typed, Values theirs) {
        List<Change> mine = Difference.between(from, typed);
        Difference.between(from, theirs).stream()
                .filter(mine::contains)
                .map(Spot::of)
                .forEach(alike::add);
    }

    /// Takes in what was saved from here, item by item.
    ///
    /// @param base what the server had before it
    /// @param sent what it has now
    void saved(Values base, Values sent) {
        Rebase.Result result = Rebase.of(base, seen, sent);
        Values own = result.mine();
        for (Spot overruled : result.conflicts().stream().map(Spot::of).toList()) {
            own = overruled.put(own, sent);
        }
        seen = own.with(Catalogue.VERSION, version());
    }

    /// What others have changed and nobody has to choose, in the order of the catalogue.
    List<Merged> merged(Values base, Predicate<Spot> disputed) {
        List<Merged> merged = new ArrayList<>();
        for (Change change : Difference.between(seen, base)) {
            Spot spot = Spot.of(change);
            if (!disputed.test(spot)) {
                merged.add(new Merged(change, alike.contains(spot) ? Merged.Who.BOTH : Merged.Who.SERVER));
            }
        }
        return List.copyOf(merged);
    }
}
