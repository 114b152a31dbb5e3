package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;

/// Undo and redo over the edits of one open user.
class UndoTest {
    private final AtomicLong nanos = new AtomicLong();
    private final UpdateUser user = new UpdateUser(Sample.user(), nanos::get);
    private final FieldState<String> title = user.state(Catalogue.TITLE);
    private final FieldState<String> department = user.state(Catalogue.DEPARTMENT);

    private void keys(FieldState<String> field, String text) {
        for (int end = 1; end <= text.length(); end++) {
            field.typed().set(text.substring(0, end));
            nanos.addAndGet(100_000_000L);
        }
    }

    @Test
    void keystrokesInOneFieldAreOneStep() {
        keys(title, "Head");
        user.undo();
        assertThat(title.typed().get()).isEqualTo("Lead");
        assertThat(user.undoable().get()).isFalse();
        assertThat(user.dirty().get()).isFalse();
        user.redo();
        assertThat(title.typed().get()).isEqualTo("Head");
        assertThat(user.redoable().get()).isFalse();
    }

    @Test
    void aRestBetweenKeystrokesBeginsAnotherStep() {
        keys(title, "Head");
        nanos.addAndGet(2_000_000_000L);
        title.typed().set("Head of sales");
        user.undo();
        assertThat(title.typed().get()).isEqualTo("Head");
    }

    @Test
    void leavingTheFieldBeginsAnotherStep() {
        keys(title, "Head");
        user.closeStep();
        title.typed().set("Heads");
        user.undo();
        assertThat(title.typed().get()).isEqualTo("Head");
    }

    @Test
    void stepsOfTwoFieldsAndSectionsAreUndoneInTheirOrder() {
        keys(title, "Head");
        keys(department, "Support");
        user.state(Catalogue.SPOUSE).typed().set("Robin");
        keys(title, "Heads");

        user.undo();
        assertThat(title.typed().get()).isEqualTo("Head");
        user.undo();
        assertThat(user.state(Catalogue.SPOUSE).typed().get()).isEqualTo("Kim");
        user.undo();
        assertThat(department.typed().get()).isEqualTo("Sales");
        user.undo();
        assertThat(user.dirty().get()).isFalse();
    }

    @Test
    void typedAndTakenBackAtOnceIsNoStep() {
        keys(department, "Support");
        title.typed().set("Leads");
        title.typed().set("Lead");
        user.undo();
        assertThat(department.typed().get()).isEqualTo("Sales");
        assertThat(user.undoable().get()).isFalse();
    }

    @Test
    void aNewEditForgetsWhatWasUndone() {
        keys(title, "Head");
        user.undo();
        department.typed().set("Support");
        assertThat(user.redoable().get()).isFalse();
    }

    @Test
    void discardingEverythingIsOneStep() {
        Sample.editable().forEach(leaf -> Sample.type(user, leaf, "2"));
        Values typed = user.typed().get();
        user.revertAll();
        assertThat(user.dirty().get()).isFalse();
        user.undo();
        assertThat(user.typed().get()).isEqualTo(typed);
        user.redo();
        assertThat(user.dirty().get()).isFalse();
    }

    @Test
    void revertingOneOfTheListedChangesIsAStep() {
        Sample.editable().forEach(leaf -> Sample.type(user, leaf, "2"));
        while (!user.changes().get().isEmpty()) {
            int left = user.changes().get().size();
            Values typed = user.typed().get();
            user.revert(user.changes().get().getFirst());
            assertThat(user.changes().get()).hasSize(left - 1);
            user.undo();
            assertThat(user.typed().get()).isEqualTo(typed);
            user.redo();
        }
        assertThat(user.dirty().get()).isFalse();
    }

    @Test
    void undoAfterARebaseDoesNotTakeBackWhatOthersDid() {
        keys(title, "Head");
        user.state(Catalogue.PROFILE_SKILLS).typed().set(List.of("French", "Dutch"));
        Values base = user.base().get();
        Values theirs = base.with(Catalogue.VERSION, 8)
                .with(Catalogue.DEPARTMENT, "Claims")
                .with(Catalogue.PROFILE_SKILLS, List.of("French", "Norse"));
        user.rebase(base, theirs);
        assertThat(user.state(Catalogue.PROFILE_SKILLS).typed().get())
                .containsExactlyInAnyOrder("French", "Norse", "Dutch");

        user.undo();
        assertThat(user.state(Catalogue.PROFILE_SKILLS).typed().get()).containsExactly("French", "Norse");
        user.undo();
        assertThat(user.typed().get()).isEqualTo(theirs);
        assertThat(user.dirty().get()).isFalse();
        user.redo();
        user.redo();
        assertThat(user.changes().get()).hasSize(2);
        assertThat(department.typed().get()).isEqualTo("Claims");
    }

    @Test
    void undoAfterASaveMakesTheOppositeChange() {
        keys(title, "Head");
        Values sent = user.typed().get();
        user.rebase(sent, sent.with(Catalogue.VERSION, 8));
        assertThat(user.dirty().get()).isFalse();

        user.undo();
        assertThat(title.typed().get()).isEqualTo("Lead");
        assertThat(user.changes().get()).hasSize(1);
        user.redo();
        assertThat(user.dirty().get()).isFalse();
    }

    @Test
    void whatTheServerDidNotTakeComesBackWithUndo() {
        keys(title, "Head");
        Values sent = user.typed().get();
        Values answer = sent.with(Catalogue.VERSION, 8).with(Catalogue.TITLE, "Lead");
        user.rebase(sent, answer);
        user.hear(truth -> truth.keepUndoable(sent, List.of(Catalogue.leaf(Catalogue.TITLE))));
        assertThat(user.dirty().get()).isFalse();

        user.undo();
        assertThat(title.typed().get()).isEqualTo("Head");
        assertThat(user.dirty().get()).isTrue();
    }

    @RepeatedTest(40)
    void undoThenRedoIsIdentity(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<Leaf<?>> leaves = Sample.editable();
        List<Values> seen = new ArrayList<>(List.of(user.typed().get()));
        for (int edit = 0; edit < 12; edit++) {
            Leaf<?> leaf = leaves.get(random.nextInt(leaves.size()));
            user.closeStep();
            if (random.nextInt(6) == 0) {
                user.state(leaf).revert();
            } else {
                Sample.type(user, leaf, Integer.toString(2 + random.nextInt(3)));
            }
            if (!user.typed().get().equals(seen.getLast())) {
                seen.add(user.typed().get());
            }
        }
        assertThat(walk(user, seen.reversed(), true)).isEqualTo(seen.reversed());
        assertThat(user.dirty().get()).isFalse();
        assertThat(walk(user, seen, false)).isEqualTo(seen);
    }

    private static List<Values> walk(UpdateUser user, List<Values> expected, boolean back) {
        List<Values> walked = new ArrayList<>(List.of(user.typed().get()));
        while (back ? user.undoable().get() : user.redoable().get()) {
            if (back) {
                user.undo();
            } else {
                user.redo();
            }
            walked.add(user.typed().get());
        }
        assertThat(walked).hasSameSizeAs(expected);
        return walked;
    }
}
