package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Generated;
import org.updateuser.model.Values;

/// Laws of the smallest patch.
class PatchLawsTest {
    private static final int CASES = 20_000;

    @Test
    void appliedToTheBaseItMeansTheEditedUser() {
        Generated.each(CASES, generated -> {
            Values base = generated.user();
            Values mine = generated.edited(base);
            Values applied = Patch.of(base, mine).applyTo(base).take(Catalogue.STATE_CHOICE, mine);
            assertThat(Meaning.unequal(applied, mine)).isEmpty();
        });
    }

    @Test
    void betweenStrangersItSetsWhatBothKnow() {
        Generated.each(CASES, generated -> {
            Values base = generated.user();
            Values mine = generated
                    .user()
                    .take(Catalogue.VERSION, base)
                    .take(Catalogue.ID, base)
                    .take(Catalogue.SELF_URI, base)
                    .take(Catalogue.PRIMARY_CONTACT_INFO, base)
                    .take(Catalogue.STATE_CHOICE, base);
            assertThat(Meaning.differing(Patch.of(base, mine).applyTo(base), mine))
                    .isEmpty();
        });
    }

    @Test
    void ofAnUnchangedUserItIsEmpty() {
        Generated.each(CASES, generated -> {
            Values user = generated.user();
            assertThat(Patch.of(user, user).isEmpty()).isTrue();
        });
    }

    @Test
    void onceAppliedNothingIsLeftToSend() {
        Generated.each(CASES, generated -> {
            Values base = generated.user();
            Values mine = generated.edited(base);
            Values applied = Patch.of(base, mine).applyTo(base);
            assertThat(Patch.of(applied, mine).fields()).isEmpty();
            assertThat(ReadBack.unapplied(Patch.of(base, mine), applied)).isEmpty();
        });
    }

    @Test
    void droppingAnyEntryChangesTheResult() {
        Generated.each(CASES, generated -> {
            Values base = generated.user();
            Values mine = generated.edited(base);
            Patch patch = Patch.of(base, mine);
            for (Field<?> field : patch.fields()) {
                Patch smaller = new Patch(patch.version(), patch.body().without(field));
                assertThat(Meaning.differing(smaller.applyTo(base), mine)).contains(field.name());
            }
        });
    }

    @Test
    void itHoldsOnlyWhatChangedAndMayBeWritten() {
        Generated.each(CASES, generated -> {
            Values base = generated.user();
            Values mine = generated.edited(base);
            for (Field<?> field : Patch.of(base, mine).fields()) {
                assertThat(Meaning.same(field, base, mine)).as(field.name()).isFalse();
                assertThat(field.traits().access().editable()).as(field.name()).isTrue();
                assertThat(field).isNotSameAs(Catalogue.STATE_CHOICE);
            }
        });
    }
}
