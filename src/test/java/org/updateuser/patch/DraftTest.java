package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.model.Catalogue.BIOGRAPHY;
import static org.updateuser.model.Catalogue.DEPARTMENT;
import static org.updateuser.model.Catalogue.ID;
import static org.updateuser.model.Catalogue.LOCATIONS;
import static org.updateuser.model.Catalogue.NAME;
import static org.updateuser.model.Catalogue.PROFILE_SKILLS;
import static org.updateuser.model.Catalogue.SELF_URI;
import static org.updateuser.model.Catalogue.SPOUSE;
import static org.updateuser.model.Catalogue.TITLE;
import static org.updateuser.model.Catalogue.VERSION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Generated;
import org.updateuser.model.Leaf;
import org.updateuser.model.Many;
import org.updateuser.model.Place;
import org.updateuser.model.Values;

/// What is kept of a user: a draft, and the steps that led there.
class DraftTest {
    private static final Instant NOW = Instant.parse("2026-11-24T22:00:00Z");
    private static final Values SERVED = Values.EMPTY
            .with(ID, "u-1")
            .with(NAME, "Amara")
            .with(VERSION, 7)
            .with(TITLE, "Lead")
            .with(DEPARTMENT, "Sales")
            .with(PROFILE_SKILLS, List.of("French"));
    private static final Values TYPED = SERVED.with(TITLE, "Head").with(PROFILE_SKILLS, List.of("French", "Dutch"));

    private static Draft draft() {
        return new Draft(SERVED, SERVED, TYPED, List.of(), List.of(), NOW);
    }

    @Test
    void itSaysWhoseItIsAndForWhichVersion() {
        assertThat(draft().id()).isEqualTo("u-1");
        assertThat(draft().name()).isEqualTo("Amara");
        assertThat(draft().version()).isEqualTo(7);
    }

    @Test
    void itsChangesAreThoseToWhatTheServerHas() {
        assertThat(draft().changes())
                .containsExactly(
                        new Change.Replaced<>(Catalogue.leaf(TITLE), "Lead", "Head"),
                        new Change.Added<>(
                                Catalogue.leaf(PROFILE_SKILLS),
                                PROFILE_SKILLS,
                                new Many.Identity("Dutch", 0),
                                "Dutch"));
        Values base = SERVED.with(TITLE, "Head"); // what both sides changed does not count twice
        assertThat(new Draft(SERVED, base, TYPED, List.of(), List.of(), NOW).changes())
                .hasSize(2);
    }

    @Test
    void itsNoteCountsThem() {
        assertThat(draft().note()).isEqualTo(new DraftNote("u-1", "Amara", 7, 2, NOW));
    }

    @Test
    void onlyWhatAFormCouldHaveTypedIsTakenFromElsewhere() {
        Values before = SERVED.with(LOCATIONS, List.of(Place.of("l1").with(Place.FLOORPLAN_ID, "f")));
        Values typed = TYPED.with(VERSION, 99)
                .with(ID, "u-2")
                .with(SELF_URI, "/elsewhere")
                .with(BIOGRAPHY, Values.EMPTY.with(SPOUSE, "Kim"))
                .with(
                        LOCATIONS,
                        List.of(
                                Place.of("l1").with(Place.NOTES, "desk 4").with(Place.FLOORPLAN_ID, "stolen"),
                                Place.of("l2").with(Place.FLOORPLAN_ID, "stolen")));
        List<List<Edit<?>>> steps = List.of(Edit.between(SERVED, TYPED));
        Values wanted = before.with(TITLE, "Head")
                .with(PROFILE_SKILLS, List.of("French", "Dutch"))
                .with(
                        LOCATIONS,
                        List.of(
                                Place.of("l1").with(Place.NOTES, "desk 4").with(Place.FLOORPLAN_ID, "f"),
                                Place.of("l2")));
        assertThat(new Draft(before, typed, typed, steps, steps, NOW).editsOnly())
                .isEqualTo(new Draft(before, wanted, wanted, List.of(), List.of(), NOW));
        assertThat(new Draft(before, before, before.without(TITLE), List.of(), List.of(), NOW)
                        .editsOnly()
                        .typed())
                .isEqualTo(before);
    }

    @Test
    void itsStepsAreItsOwn() {
        List<List<Edit<?>>> done = new ArrayList<>(List.of(Edit.between(SERVED, TYPED)));
        List<List<Edit<?>>> undone = new ArrayList<>();
        Draft draft = new Draft(SERVED, SERVED, TYPED, done, undone, NOW);
        undone.add(done.removeFirst());
        assertThat(draft.done()).containsExactly(Edit.between(SERVED, TYPED));
        assertThat(draft.undone()).isEmpty();
    }

    @Test
    void noPersonsDataIsInAText() {
        Sent sent = new Sent("u-1", "Amara", NOW, "Kim", "PATCH", SERVED, Patch.of(SERVED, TYPED));
        Result result = new Result(Result.Fate.DONE, NOW, TYPED, 200, "", "c-1");
        for (Object one : List.of(draft(), draft().note(), sent, result, new Entry(1, sent, result))) {
            assertThat(one.toString()).isNotEmpty().doesNotContain("Amara", "Lead", "Head", "Dutch", "Kim");
        }
    }

    @Test
    void theStepsBetweenTwoUsersAreThoseOfTheRowsBothKnow() {
        Values typed = TYPED.with(Catalogue.BIOGRAPHY, Values.EMPTY.with(SPOUSE, "Kim"));
        assertThat(Edit.between(SERVED, typed))
                .containsExactly(
                        new Edit<>(Catalogue.leaf(TITLE), "Lead", "Head"),
                        new Edit<>(Catalogue.leaf(PROFILE_SKILLS), List.of("French"), List.of("French", "Dutch")));
        assertThat(Edit.between(typed, SERVED)).hasSize(2);
        assertThat(Edit.between(SERVED, SERVED)).isEmpty();
    }

    @Test
    void stepsLeadForthAndBack() {
        Generated.each(2_000, generated -> {
            Values before = generated.user();
            Values after = generated.edited(before);
            Values there = before;
            Values back = after;
            for (Edit<?> edit : Edit.between(before, after)) {
                there = edit.apply(there);
                back = edit.inverse().apply(back);
            }
            assertThat(Meaning.unequal(there, after)).isEmpty();
            assertThat(Meaning.unequal(back, before)).isEmpty();
        });
    }

    @Test
    void aStepFromAValueToTheSameIsNone() {
        Leaf<String> title = Catalogue.leaf(TITLE);
        assertThat(new Edit<>(title, "Head", "Head").changesNothing()).isTrue();
        assertThat(new Edit<>(title, "Head", "Lead").changesNothing()).isFalse();
    }

    @Test
    void aRebasedStepTakesNothingOfOthersBack() {
        Edit<List<String>> added =
                new Edit<>(Catalogue.leaf(PROFILE_SKILLS), List.of("French"), List.of("French", "Dutch"));
        Values theirs = SERVED.with(PROFILE_SKILLS, List.of("French", "Norse"));
        assertThat(added.rebased(SERVED, theirs))
                .isEqualTo(new Edit<>(
                        Catalogue.leaf(PROFILE_SKILLS),
                        List.of("French", "Norse"),
                        List.of("French", "Norse", "Dutch")));

        Edit<String> title = new Edit<>(Catalogue.leaf(TITLE), "Lead", "Head");
        assertThat(title.rebased(SERVED, SERVED.with(TITLE, "Chief")))
                .isEqualTo(new Edit<>(Catalogue.leaf(TITLE), "Chief", "Head"));
        assertThat(title.rebased(SERVED, SERVED.with(TITLE, "Head")).changesNothing())
                .isTrue();
        assertThat(title.rebased(SERVED, SERVED.without(TITLE))).isEqualTo(title); // they say nothing of it
    }
}
