package org.updateuser.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Generated;
import org.updateuser.model.Values;
import org.updateuser.patch.Draft;
import org.updateuser.patch.Edit;
import tools.jackson.databind.node.ObjectNode;

/// What holds for every draft that is kept, over generated ones.
final class DraftJsonLawsTest {
    private static final int DRAFTS = 500;

    /// A draft with a base and typed values that differ from the served ones, and with the steps that led there.
    private static Draft draft(Generated generated) {
        Values served = generated.user().with(Catalogue.ID, "u-1");
        Values base = generated.oneIn(2) ? served : generated.edited(served);
        List<List<Edit<?>>> done = new ArrayList<>();
        List<List<Edit<?>>> undone = new ArrayList<>();
        Values typed = base;
        for (int steps = generated.below(5); steps > 0; steps--) {
            Values next = generated.edited(typed);
            List<Edit<?>> step = Edit.between(typed, next);
            if (!step.isEmpty()) {
                (generated.oneIn(4) ? undone : done).addFirst(step);
                typed = next;
            }
        }
        Instant changed =
                Instant.ofEpochSecond(1_800_000_000L + generated.below(1_000), generated.below(1_000_000_000));
        return new Draft(served, base, typed, done, undone, changed);
    }

    private static Draft read(String json) {
        try {
            return DraftJson.read(json);
        } catch (Unreadable broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void aDraftComesBackWithAllItsSteps() {
        Generated.each(DRAFTS, generated -> {
            Draft draft = draft(generated);
            assertThat(read(DraftJson.write(draft))).isEqualTo(draft);
            assertThat(read(DraftJson.write(draft)).note()).isEqualTo(draft.note());
        });
    }

    @Test
    void aDraftCutOffAnywhereIsUnreadable() {
        Values served = new Generated(5).whole().with(Catalogue.ID, "u-1").with(Catalogue.NAME, "Zoë 👩🏽‍🚀");
        Values typed = served.with(Catalogue.TITLE, "\ud83c\udf3b");
        List<List<Edit<?>>> steps = List.of(Edit.between(served, typed));
        String whole = DraftJson.write(new Draft(served, served, typed, steps, steps, Instant.EPOCH));
        for (int length = 0; length < whole.length(); length++) {
            String start = whole.substring(0, length);
            assertThatThrownBy(() -> DraftJson.read(start)).as(start).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void aMemberOfAnotherShapeMakesItUnreadableOrCostsStepsAndNothingElse() {
        int[] readable = new int[1];
        Generated.each(DRAFTS, generated -> {
            Draft draft = draft(generated);
            ObjectNode tree = (ObjectNode) Json.kept(DraftJson.write(draft));
            new Documents(generated.below(Integer.MAX_VALUE)).disturb(tree);
            Optional<Draft> read = readable(Json.compact(tree));
            readable[0] += read.isPresent() ? 1 : 0;
            read.ifPresent(other -> holds(draft, other));
        });
        assertThat(readable[0]).isPositive();
    }

    /// It can be kept again, and has no step more than were written.
    private static void holds(Draft draft, Draft read) {
        assertThat(read(DraftJson.write(read)).note()).isEqualTo(read.note());
        assertThat(read.done()).hasSizeLessThanOrEqualTo(draft.done().size());
        assertThat(read.undone()).hasSizeLessThanOrEqualTo(draft.undone().size());
        assertThat(read.done()).allMatch(step -> !step.isEmpty());
    }

    private static Optional<Draft> readable(String json) {
        try {
            return Optional.of(DraftJson.read(json));
        } catch (Unreadable expected) {
            return Optional.empty();
        }
    }

    @Test
    void stepsThatCannotBeReadCostThemselvesAndTheEarlierOnesAndNothingTyped() {
        int[] lost = new int[1];
        Generated.each(DRAFTS, generated -> {
            Draft draft = draft(generated);
            if (!draft.done().isEmpty()) {
                ObjectNode tree = (ObjectNode) Json.kept(DraftJson.write(draft));
                int step = generated.below(draft.done().size());
                ((ObjectNode) tree.path("done").path(step).path(0)).put("row", "nothing.known");
                Draft read = read(Json.compact(tree));
                assertThat(read.done()).isEqualTo(draft.done().subList(0, step));
                assertThat(read.typed()).isEqualTo(draft.typed());
                assertThat(read.undone()).isEqualTo(draft.undone());
                lost[0]++;
            }
        });
        assertThat(lost[0]).isPositive();
    }

    @Test
    void aGarbledDraftIsReadOrUnreadableAndNothingElse() {
        int[] readable = new int[1];
        Generated.each(DRAFTS, generated -> {
            Documents documents = new Documents(generated.below(Integer.MAX_VALUE));
            Optional<Draft> read = readable(documents.garbled(DraftJson.write(draft(generated))));
            read.ifPresent(Draft::note);
            readable[0] += read.isPresent() ? 1 : 0;
        });
        assertThat(readable[0]).isPositive();
    }

    @Test
    void whatIsNoDraftIsUnreadable() {
        for (String json : List.of("", "[]", "{}", "null", "{\"served\":{}}", "{\"served\":{\"id\":\"\"}}")) {
            assertThatThrownBy(() -> DraftJson.read(json)).as(json).isInstanceOf(Unreadable.class);
        }
        String timeless = "{\"served\":{\"id\":\"u\"},\"base\":{},\"typed\":{},\"done\":[],\"undone\":[]}";
        assertThatThrownBy(() -> DraftJson.read(timeless)).isInstanceOf(Unreadable.class);
    }
}
