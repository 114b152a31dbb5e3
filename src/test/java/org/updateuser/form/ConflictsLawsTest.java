package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Generated;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Values;
import org.updateuser.patch.Conflict;
import org.updateuser.patch.Rebase;
import org.updateuser.patch.Spot;

/// Laws of what waits for a choice: put aside and taken up again it asks the same.
class ConflictsLawsTest {
    private static final int CASES = 20_000;

    @Test
    void whatWasOpenIsOpenAgain() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Rebase.Result found = Rebase.of(triple.base(), triple.mine(), triple.theirs());
            Conflicts conflicts = new Conflicts();
            conflicts.rebased(found.conflicts(), triple.base(), found.base(), found.mine());
            asksAgain(conflicts, found, List.of(triple.base(), triple.mine(), triple.theirs()));
        });
    }

    @Test
    void soItIsAfterTheServerMovedTwice() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Values moved = generated.moved(triple.theirs());
            Conflicts conflicts = new Conflicts();
            Rebase.Result once = Rebase.of(triple.base(), triple.mine(), triple.theirs());
            conflicts.rebased(once.conflicts(), triple.base(), once.base(), once.mine());
            Rebase.Result twice = Rebase.of(once.base(), once.mine(), moved);
            conflicts.rebased(twice.conflicts(), once.base(), twice.base(), twice.mine());
            asksAgain(conflicts, twice, List.of(triple.base(), triple.mine(), triple.theirs(), moved));
        });
    }

    private static void asksAgain(Conflicts conflicts, Rebase.Result now, List<Values> users) {
        Conflicts again = new Conflicts();
        again.resume(conflicts.earlier(now.base()), now.base(), now.mine());
        for (Leaf<?> leaf : Generated.editable()) {
            if (!isNumbered(leaf, users)) {
                assertThat(spots(again.of(leaf))).as(leaf.key()).isEqualTo(spots(conflicts.of(leaf)));
            }
        }
    }

    private static Set<Spot> spots(List<Conflict> conflicts) {
        return conflicts.stream().map(Spot::of).collect(Collectors.toSet());
    }

    /// Items with one identity are told apart by their number alone, and that moves when one of them goes.
    private static boolean isNumbered(Leaf<?> leaf, List<Values> users) {
        return users.stream().anyMatch(user -> repeats(user, leaf));
    }

    private static <T> boolean repeats(Values user, Leaf<T> leaf) {
        return leaf.field() instanceof Many<?> many && repeats(many, leaf, user);
    }

    private static <T> boolean repeats(Many<T> many, Leaf<?> row, Values user) {
        List<T> items = new Leaf<>(row.owner(), many).get(user);
        return items.stream().map(many::key).distinct().count() < items.size();
    }
}
