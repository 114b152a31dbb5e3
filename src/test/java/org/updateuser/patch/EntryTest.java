package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;
import org.updateuser.patch.Result.Fate;

/// What a line of the history says of what the server had before and after it.
class EntryTest {
    private static final Values BEFORE = Values.EMPTY
            .with(Catalogue.VERSION, 7)
            .with(Catalogue.TITLE, "Agent")
            .with(Catalogue.DEPARTMENT, "Sales")
            .with(Catalogue.STATE_CHOICE, "active")
            .with(Catalogue.PROFILE_SKILLS, List.of("French"));

    private static Entry entry(Values asked, Fate fate, Values after) {
        Sent sent = new Sent("a", "Amy", Instant.EPOCH, "Bo", "PATCH", BEFORE, Patch.of(BEFORE, asked));
        return new Entry(1, sent, new Result(fate, Instant.EPOCH, after, 200, "", ""));
    }

    private static final Values ASKED =
            BEFORE.with(Catalogue.TITLE, "Head").with(Catalogue.PROFILE_SKILLS, List.of("French", "Maps"));

    @Test
    void itChangesWhatThePatchWrites() {
        assertThat(entry(ASKED, Fate.DONE, Values.EMPTY).changes())
                .extracting(change -> change.leaf().key())
                .containsExactly("title", "profileSkills");
    }

    @Test
    void whatWasDoneIsLeftAsTheAnswerHasItWhereItHasIt() {
        Values answer = BEFORE.with(Catalogue.TITLE, "HEAD")
                .with(Catalogue.DEPARTMENT, "Claims")
                .without(Catalogue.PROFILE_SKILLS);
        Values left = entry(ASKED, Fate.DONE, answer).left();
        assertThat(left.get(Catalogue.TITLE)).isEqualTo("HEAD");
        assertThat(left.get(Catalogue.DEPARTMENT)).isEqualTo("Sales");
        assertThat(left.get(Catalogue.PROFILE_SKILLS)).containsExactly("French", "Maps");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DONE")
    void ofAnythingElseNobodyKnowsWhoseValuesThereAre(Fate fate) {
        Values after = BEFORE.with(Catalogue.TITLE, "Somebody else's");
        assertThat(entry(ASKED, fate, after).left()).isEqualTo(ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "7, Agent, NOT_ARRIVED",
        "8, Head, DONE",
        "9, Head, DONE",
        "8, Agent, PARTLY",
        "8, Chief, PARTLY",
        "7, Head, NOT_ARRIVED"
    })
    void whatBecameOfAPropertyIsToldByVersionAndValue(int version, String title, Fate fate) {
        Patch patch = Patch.of(BEFORE, BEFORE.with(Catalogue.TITLE, "Head"));
        Values user = BEFORE.with(Catalogue.VERSION, version).with(Catalogue.TITLE, title);
        assertThat(ReadBack.fate(patch, user)).isEqualTo(fate);
        assertThat(ReadBack.fate(patch, user.without(Catalogue.TITLE)))
                .isEqualTo(version == 7 ? Fate.NOT_ARRIVED : Fate.PARTLY);
    }

    @ParameterizedTest
    @CsvSource({"7, active, NOT_ARRIVED", "8, deleted, DONE", "7, deleted, DONE", "8, inactive, PARTLY"})
    void ofAStateTheStateItselfTells(int version, String state, Fate fate) {
        Patch patch = new Patch(7, Values.EMPTY.with(Catalogue.STATE_CHOICE, "deleted"));
        Values user = BEFORE.with(Catalogue.VERSION, version).with(Catalogue.STATE_CHOICE, state);
        assertThat(ReadBack.fate(patch, user)).isEqualTo(fate);
    }
}
