package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Generated;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Rebase;
import org.updateuser.patch.Spot;

/// Laws of what waits for a choice: put aside and taken up again it asks the same.
class ConflictsLawsTest {
    private static final int CASES = 20_000;

    @Test
    void whatWasOpenIsOpenAgain() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Conflicts conflicts = new Conflicts();
            Rebase.Result now = rebased(conflicts, triple.base(), triple.mine(), triple.theirs());
            asksAgain(conflicts, now.base(), now.mine(), users(triple));
        });
    }

    @Test
    void soItIsAfterTheServerMovedTwice() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Values moved = generated.moved(triple.theirs());
            Conflicts conflicts = new Conflicts();
            Rebase.Result once = rebased(conflicts, triple.base(), triple.mine(), triple.theirs());
            Rebase.Result twice = rebased(conflicts, once.base(), once.mine(), moved);
            List<Values> users = new ArrayList<>(users(triple));
            users.add(moved);
            asksAgain(conflicts, twice.base(), twice.mine(), users);
        });
    }

    @Test
    void soItIsWhereWhatWasThereBeforeEitherSideIsTypedAgain() {
        Generated.each(CASES, generated -> {
            Generated.Triple triple = generated.triple();
            Conflicts conflicts = new Conflicts();
            Rebase.Result now = rebased(conflicts, triple.base(), triple.mine(), triple.theirs());
            Values typed = now.mine();
            for (Dispute dispute : conflicts.all()) {
                typed = dispute.spot().put(typed, dispute.opened());
            }
            conflicts.follow(now.base(), typed);
            asksAgain(conflicts, now.base(), typed, users(triple));
        });
    }

    private static Rebase.Result rebased(Conflicts conflicts, Values base, Values mine, Values theirs) {
        Rebase.Result found = Rebase.of(base, mine, theirs);
        conflicts.rebased(found.conflicts(), base, found.base(), found.mine());
        conflicts.follow(found.base(), found.mine()); // as whoever rebases does
        return found;
    }

    private static List<Values> users(Generated.Triple triple) {
        return List.of(triple.base(), triple.mine(), triple.theirs());
    }

    private static void asksAgain(Conflicts conflicts, Values base, Values typed, List<Values> users) {
        Draft draft = new Draft(base, conflicts.earlier(base), typed, List.of(), List.of(), Instant.EPOCH);
        EditedUser again = new EditedUser(draft, () -> 0);
        assertThat(again.base()).isEqualTo(base);
        assertThat(again.typed()).isEqualTo(typed);
        for (Leaf<?> leaf : Generated.editable()) {
            if (!isNumbered(leaf, users)) {
                assertThat(spots(again.conflicts(), leaf)).as(leaf.key()).isEqualTo(spots(conflicts, leaf));
            }
        }
        for (Dispute dispute : again.conflicts().all()) {
            Spot spot = dispute.spot();
            if (!isNumbered(spot.leaf(), users)) {
                Dispute before = find(conflicts, spot);
                assertThat(spot.same(dispute.opened(), before.opened()))
                        .as("opened at " + spot)
                        .isTrue();
                assertThat(spot.same(dispute.mine(), before.mine()))
                        .as("typed at " + spot)
                        .isTrue();
            }
        }
    }

    private static Dispute find(Conflicts conflicts, Spot spot) {
        return conflicts.all().stream()
                .filter(dispute -> dispute.spot().equals(spot))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Spot> spots(Conflicts conflicts, Leaf<?> leaf) {
        return conflicts.of(leaf).stream().map(Spot::of).collect(Collectors.toSet());
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
