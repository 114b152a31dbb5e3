package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Generated;
import org.updateuser.model.Values;

/// Laws of the requests that a save takes.
class PlanLawsTest {
    private static final int CASES = 20_000;

    @Test
    void aStateIsNeverSentBesideOtherProperties() {
        eachPlan((base, mine, patches) -> {
            for (Patch patch : patches) {
                boolean state = patch.fields().contains(Catalogue.STATE_CHOICE);
                assertThat(state && patch.fields().size() > 1).isFalse();
                assertThat(patch.isEmpty()).isFalse();
            }
        });
    }

    @Test
    void allRequestsTogetherMeanTheEditedUser() {
        eachPlan((base, mine, patches) -> {
            Values user = base;
            for (Patch patch : patches) {
                user = patch.applyTo(user);
            }
            Values wanted = mine.get(Catalogue.STATE_CHOICE).isEmpty() ? mine.take(Catalogue.STATE_CHOICE, base) : mine;
            assertThat(Meaning.unequal(user, wanted)).isEmpty();
        });
    }

    @Test
    void versionsAscendFromTheBase() {
        eachPlan((base, mine, patches) -> {
            for (int step = 0; step < patches.size(); step++) {
                assertThat(patches.get(step).version()).isEqualTo(base.get(Catalogue.VERSION) + step);
            }
        });
    }

    @Test
    void nothingButAStateIsSentToADeletedUser() {
        eachPlan((base, mine, patches) -> {
            String state = base.get(Catalogue.STATE_CHOICE);
            boolean moves = !Meaning.same(Catalogue.STATE_CHOICE, base, mine)
                    && !mine.get(Catalogue.STATE_CHOICE).isEmpty();
            for (Patch patch : moves ? patches : List.<Patch>of()) {
                boolean isState = patch.fields().contains(Catalogue.STATE_CHOICE);
                assertThat(state.equals("deleted") && !isState).isFalse();
                state = isState ? patch.body().get(Catalogue.STATE_CHOICE) : state;
            }
        });
    }

    private interface Law {
        void holds(Values base, Values mine, List<Patch> patches);
    }

    private static void eachPlan(Law law) {
        Generated.each(CASES, generated -> {
            Values base = generated.drawn(generated.user(), Catalogue.STATE_CHOICE);
            Values mine = generated.edited(base);
            mine = generated.oneIn(2) ? generated.drawn(mine, Catalogue.STATE_CHOICE) : mine;
            law.holds(base, mine, Plan.of(base, mine).preview(base, mine));
        });
    }
}
