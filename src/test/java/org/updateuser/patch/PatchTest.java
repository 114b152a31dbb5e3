package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.model.Catalogue.BIOGRAPHY;
import static org.updateuser.model.Catalogue.CERTIFICATIONS;
import static org.updateuser.model.Catalogue.EMPLOYEE_ID;
import static org.updateuser.model.Catalogue.EMPLOYER_INFO;
import static org.updateuser.model.Catalogue.HOBBIES;
import static org.updateuser.model.Catalogue.LOCATIONS;
import static org.updateuser.model.Catalogue.MANAGER;
import static org.updateuser.model.Catalogue.NAME;
import static org.updateuser.model.Catalogue.OFFICIAL_NAME;
import static org.updateuser.model.Catalogue.SPOUSE;
import static org.updateuser.model.Catalogue.STATE_CHOICE;
import static org.updateuser.model.Catalogue.TITLE;
import static org.updateuser.model.Catalogue.VERSION;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.model.Membership;
import org.updateuser.model.Place;
import org.updateuser.model.Values;

/// What is sent, kind by kind.
class PatchTest {
    private static final Values NOBODY = Values.EMPTY.with(VERSION, 7);

    @Test
    void aLocationIsSentWithBothIds() {
        Values definition = Values.EMPTY.with(Place.DEFINITION_ID, "l1").withUnknown("selfUri", "\"/l1\"");
        Values served = Values.EMPTY.with(Place.DEFINITION, definition);
        Values base = NOBODY.with(LOCATIONS, List.of(served));
        Values mine = base.with(LOCATIONS, List.of(served, Place.of("l2")));
        assertThat(body(base, mine).get(LOCATIONS))
                .containsExactly(served.with(Place.ID, "l1"), Place.of("l2"))
                .allMatch(place ->
                        place.get(Place.ID).equals(place.get(Place.DEFINITION).get(Place.DEFINITION_ID)));
    }

    @Test
    void aStructIsSentWithEveryPartThatHasAValueAndEmptyOnlyWhatWasCleared() {
        Values before = Values.EMPTY.with(OFFICIAL_NAME, "a").with(EMPLOYEE_ID, "1");
        Values after = Values.EMPTY.with(OFFICIAL_NAME, "a");
        Values sent = body(NOBODY.with(EMPLOYER_INFO, before), NOBODY.with(EMPLOYER_INFO, after))
                .get(EMPLOYER_INFO);
        assertThat(sent).isEqualTo(after.with(EMPLOYEE_ID, ""));
    }

    @Test
    void aClearedListInAStructIsSentEmpty() {
        Values before = Values.EMPTY.with(HOBBIES, List.of("a")).with(SPOUSE, "b");
        Values sent = body(NOBODY.with(BIOGRAPHY, before), NOBODY.with(BIOGRAPHY, before.without(HOBBIES)))
                .get(BIOGRAPHY);
        assertThat(sent).isEqualTo(before.with(HOBBIES, List.of()));
    }

    @Test
    void clearedTextsManagerAndListsAreSentEmpty() {
        Values base = NOBODY.with(TITLE, "a").with(MANAGER, "p").with(CERTIFICATIONS, List.of("c"));
        Values mine = NOBODY.with(TITLE, "").with(MANAGER, "").with(CERTIFICATIONS, List.of());
        assertThat(body(base, mine))
                .isEqualTo(Values.EMPTY.with(TITLE, "").with(MANAGER, "").with(CERTIFICATIONS, List.of()));
    }

    @Test
    void aRequiredTextIsNeverCleared() {
        for (Field<String> required : List.of(NAME, Catalogue.EMAIL, Catalogue.USERNAME, STATE_CHOICE)) {
            Values base = NOBODY.with(required, "a@b.c");
            Values typed = base.with(required, "").with(TITLE, "t");
            Checked checked = Checked.of(base.with(TITLE, ""), typed);
            assertThat(checked.findings()).hasSize(1);
            assertThat(body(base.with(TITLE, ""), checked.sendable()).fields()).containsExactly(TITLE);
        }
    }

    @Test
    void whatOneSideDoesNotKnowIsLeftAlone() {
        assertThat(Patch.of(NOBODY, NOBODY.with(CERTIFICATIONS, List.of("a"))).isEmpty())
                .isTrue();
        assertThat(Patch.of(NOBODY.with(CERTIFICATIONS, List.of("a")), NOBODY).isEmpty())
                .isTrue();
    }

    @Test
    void anAnswerThatSaysMoreOfWhatWasAskedHasAppliedIt() {
        Values mine =
                NOBODY.with(Catalogue.GROUPS, List.of(Membership.of("g"))).with(LOCATIONS, List.of(Place.of("l")));
        Patch patch = Patch.of(NOBODY.with(Catalogue.GROUPS, List.of()).with(LOCATIONS, List.of()), mine);
        Values answer = NOBODY.with(Catalogue.GROUPS, List.of(Membership.of("g").withUnknown("selfUri", "\"/g\"")))
                .with(LOCATIONS, List.of(Place.of("l").with(Place.COORDINATES, "{}")));
        assertThat(ReadBack.unapplied(patch, answer)).isEmpty();
        assertThat(ReadBack.unapplied(patch, answer.with(LOCATIONS, List.of())))
                .containsExactly(Catalogue.leaf(LOCATIONS));
        assertThat(ReadBack.isSilent(patch, answer.without(LOCATIONS))).isTrue();
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "active, active, title",
        "inactive, active, state=active title",
        "deleted, active, state=active title",
        "active, inactive, title state=inactive",
        "active, deleted, title state=deleted",
        "inactive, deleted, title state=deleted",
        "deleted, inactive, state=active title state=inactive",
        "odd, inactive, title state=inactive"
    })
    void aStateTravelsAloneInTheLegalOrder(String before, String after, String requests) {
        Values base = NOBODY.with(STATE_CHOICE, before).with(TITLE, "a");
        Values mine = base.with(STATE_CHOICE, after).with(TITLE, "b");
        List<Patch> patches = Plan.of(base, mine).preview(base, mine);
        assertThat(patches)
                .extracting(patch -> patch.fields().contains(STATE_CHOICE)
                        ? "state=" + patch.body().get(STATE_CHOICE)
                        : patch.fields().iterator().next().name())
                .containsExactly(requests.split(" "));
        assertThat(patches.getFirst().version()).isEqualTo(7);
        assertThat(patches.getLast().version()).isEqualTo(6 + patches.size());
    }

    private static Values body(Values base, Values mine) {
        return Patch.of(base, mine).body();
    }
}
