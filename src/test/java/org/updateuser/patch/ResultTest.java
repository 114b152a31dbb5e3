package org.updateuser.patch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.model.Catalogue.ID;
import static org.updateuser.model.Catalogue.IMAGES_LIST;
import static org.updateuser.model.Catalogue.STATE_CHOICE;
import static org.updateuser.model.Catalogue.TITLE;
import static org.updateuser.model.Catalogue.VERSION;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Image;
import org.updateuser.model.Values;
import org.updateuser.patch.Result.Fate;

/// What was sent, and what came of it.
class ResultTest {
    private static final Instant NOW = Instant.parse("2026-11-24T22:00:00Z");
    private static final Values BEFORE = Values.EMPTY
            .with(ID, "u-1")
            .with(VERSION, 7)
            .with(TITLE, "Lead")
            .with(STATE_CHOICE, "active")
            .with(IMAGES_LIST, List.of());
    private static final Values ASKED = BEFORE.with(TITLE, "Head")
            .with(
                    IMAGES_LIST,
                    List.of(Values.EMPTY.with(Image.RESOLUTION, "x48").with(Image.URI_TEXT, "https://a.b/1")));
    private static final Patch PATCH = Patch.of(BEFORE, ASKED);

    @Test
    void anAnsweredRequestIsDoneWithTheUserOfTheAnswer() {
        assertThat(Result.of(new Outcome.Done(ASKED, "c-1"), NOW))
                .isEqualTo(new Result(Fate.DONE, NOW, ASKED, 200, "", "c-1"));
    }

    @Test
    void aRefusalSaysItsStatusItsCodeAndItsCorrelation() {
        Refusal no = new Refusal(409, "general.conflict", "a sentence with a name", "c-2", List.of(), 0);
        assertThat(Result.of(new Outcome.Stale(no), NOW))
                .isEqualTo(new Result(Fate.STALE, NOW, Values.EMPTY, 409, "general.conflict", "c-2"));
        assertThat(Result.of(new Outcome.Refused(no), NOW).fate()).isEqualTo(Fate.REFUSED);
    }

    @Test
    void withoutAnAnswerThereIsNoStatusButAReason() {
        Trouble trouble = new Trouble(Trouble.Kind.CUT_OFF, "connection reset");
        assertThat(Result.of(new Outcome.Unsure(trouble), NOW))
                .isEqualTo(new Result(Fate.UNSURE, NOW, Values.EMPTY, 0, "CUT_OFF connection reset", ""));
        assertThat(Result.of(new Outcome.Unsent(trouble), NOW).fate()).isEqualTo(Fate.UNSENT);
    }

    @Test
    void anEntryListsWhatItWasToChange() {
        Sent sent = new Sent("u-1", "Amara", NOW, "", "PATCH", BEFORE, PATCH);
        assertThat(sent.asked()).isEqualTo(ASKED);
        Entry entry = new Entry(3, sent, Result.of(new Outcome.Done(ASKED, ""), NOW));
        assertThat(entry.changes()).extracting(change -> change.leaf().key()).containsExactly("title", "images");
    }

    @Test
    void theFateOfALostRequestIsReadFromTheUser() {
        Values after = ASKED.with(VERSION, 8);
        assertThat(ReadBack.fate(PATCH, BEFORE)).isEqualTo(Fate.NOT_ARRIVED);
        assertThat(ReadBack.fate(PATCH, after)).isEqualTo(Fate.DONE);
        assertThat(ReadBack.fate(PATCH, after.with(VERSION, 12))).isEqualTo(Fate.DONE);
        assertThat(ReadBack.fate(PATCH, BEFORE.with(VERSION, 8))).isEqualTo(Fate.PARTLY);
        assertThat(ReadBack.fate(PATCH, after.with(IMAGES_LIST, List.of()))).isEqualTo(Fate.PARTLY);
        assertThat(ReadBack.fate(PATCH, after.without(IMAGES_LIST))).isEqualTo(Fate.PARTLY);
    }

    @Test
    void whatWasNotAppliedIsNamedRowByRow() {
        assertThat(ReadBack.unapplied(PATCH, ASKED.with(STATE_CHOICE, "inactive")))
                .isEmpty();
        assertThat(ReadBack.unapplied(PATCH, ASKED.with(TITLE, "Lead"))).containsExactly(Catalogue.leaf(TITLE));
        assertThat(ReadBack.unapplied(PATCH, ASKED.without(TITLE))).isEmpty();
        assertThat(ReadBack.isSilent(PATCH, ASKED)).isFalse();
        assertThat(ReadBack.isSilent(PATCH, ASKED.without(TITLE))).isTrue();
    }
}
