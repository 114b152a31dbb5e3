package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Leaf;
import org.updateuser.model.Problem;
import org.updateuser.model.Values;
import org.updateuser.patch.Checked.Finding;

/// What is changed, what is wrong, and what goes with a save.
class DirtyTest {
    static List<Leaf<?>> editable() {
        return Sample.editable();
    }

    @ParameterizedTest
    @MethodSource("editable")
    <T> void typedAndTakenBackNothingIsDirty(Leaf<T> leaf) {
        UpdateUser user = Sample.open();
        T before = user.state(leaf).base().get();

        Sample.type(user, leaf, "2");
        assertThat(user.dirty().get()).isTrue();
        assertThat(user.state(leaf).changed().get()).isTrue();
        assertThat(user.state(leaf).findings().get()).isEmpty();
        assertThat(user.changes().get()).hasSize(1);
        assertThat(user.changes().get().getFirst().leaf()).isEqualTo(leaf);
        assertThat(changed(user)).containsExactly(leaf);

        user.state(leaf).typed().set(before);
        assertThat(user.dirty().get()).isFalse();
        assertThat(changed(user)).isEmpty();
        assertThat(user.changes().get()).isEmpty();
        assertThat(user.sendable().get()).isEqualTo(user.base().get());
    }

    @ParameterizedTest
    @MethodSource("editable")
    <T> void revertTakesOneRowBackAndUndoBringsItAgain(Leaf<T> leaf) {
        UpdateUser user = Sample.open();
        Sample.type(user, leaf, "2");
        Values typed = user.typed().get();

        user.state(leaf).revert();
        assertThat(user.typed().get()).isEqualTo(user.base().get());

        user.undo();
        assertThat(user.typed().get()).isEqualTo(typed);
    }

    @ParameterizedTest
    @MethodSource("editable")
    <T> void aRowOfWhichNothingIsKnownStaysLockedWhateverIsDone(Leaf<T> leaf) {
        UpdateUser user = Sample.open(Sample.user().without(leaf.property()));
        assertThat(user.state(leaf).lock().get()).isEqualTo(Lock.NOT_LOADED);

        user.state(leaf).revert();
        user.revertAll();
        user.treatAsEmpty(leaf);
        Sample.type(user, leaf, "2");

        assertThat(user.state(leaf).lock().get()).isEqualTo(Lock.NOT_LOADED);
        assertThat(user.state(leaf).typed().get()).isEqualTo(leaf.field().empty());
        assertThat(user.dirty().get()).isFalse();
        assertThat(user.typed().get().has(leaf.property())).isFalse();
    }

    @ParameterizedTest
    @MethodSource("editable")
    <T> void nothingReturnedCanBeTreatedAsEmptyAndEdited(Leaf<T> leaf) {
        UpdateUser user = Sample.open(Sample.user().without(leaf.property()));
        user.hear(truth -> truth.nothingReturned(leaf.property()));
        assertThat(user.state(leaf).lock().get()).isEqualTo(Lock.NOTHING_RETURNED);

        user.treatAsEmpty(leaf);
        assertThat(user.state(leaf).lock().get()).isEqualTo(Lock.OPEN);
        assertThat(user.dirty().get()).isFalse();

        Sample.type(user, leaf, "2");
        assertThat(user.changes().get()).hasSize(1);
    }

    @Test
    void anInvalidValueStaysOutAndTheOthersGo() {
        UpdateUser user = Sample.open();
        user.state(Catalogue.EMAIL).typed().set("amara@nowhere");
        user.state(Catalogue.TITLE).typed().set("Head");

        assertThat(user.dirty().get()).isTrue();
        assertThat(user.changes().get()).hasSize(1);
        assertThat(user.sendable().get().get(Catalogue.EMAIL)).isEqualTo("amara@northwind.example");
        assertThat(user.typed().get().get(Catalogue.EMAIL)).isEqualTo("amara@nowhere");
        assertThat(codes(user, Catalogue.leaf(Catalogue.EMAIL))).containsExactly(Problem.Code.EMAIL_DOMAIN_WITHOUT_DOT);
    }

    @Test
    void whatTheServerItselfHasIsNeverComplainedOf() {
        UpdateUser user = Sample.open(Sample.user().with(Catalogue.EMAIL, "no address at all"));
        user.state(Catalogue.TITLE).typed().set("Head");

        assertThat(user.checked().get().findings()).isEmpty();
        assertThat(user.changes().get()).hasSize(1);
    }

    @Test
    void anUnfinishedContactLineIsLeftOutAndTheOthersGo() {
        UpdateUser user = Sample.open();
        Leaf<List<Values>> leaf = Catalogue.leaf(Catalogue.ADDRESSES);
        List<Values> lines = new ArrayList<>(leaf.get(user.typed().get()));
        lines.add(Sample.contact("PHONE", "HOME", ""));
        lines.add(Sample.contact("PHONE", "MOBILE", "+447700900456"));
        user.state(leaf).typed().set(List.copyOf(lines));

        Finding finding = user.state(leaf).findings().get().getFirst();
        assertThat(finding.item()).isEqualTo(2);
        assertThat(finding.problem().code()).isEqualTo(Problem.Code.CONTACT_WITHOUT_ADDRESS);
        assertThat(leaf.get(user.sendable().get()))
                .extracting(Contact::slot)
                .containsExactly("PHONE.WORK", "PHONE.WORK2", "PHONE.MOBILE");
        assertThat(user.state(leaf).typed().get()).hasSize(4);
    }

    @Test
    void twoEntriesInOneSlotAreRefusedBySlotName() {
        UpdateUser user = Sample.open();
        Leaf<List<Values>> leaf = Catalogue.leaf(Catalogue.ADDRESSES);
        List<Values> lines = new ArrayList<>(leaf.get(user.typed().get()));
        lines.add(Sample.contact("PHONE", "WORK", "+447700900456"));
        user.state(leaf).typed().set(List.copyOf(lines));

        Words words = new Words(java.util.Locale.ENGLISH);
        Finding finding = user.state(leaf).findings().get().getFirst();
        assertThat(words.problem(finding.problem()))
                .isEqualTo("Phone · Work is there already. Change that one, or choose another.");
        assertThat(user.changes().get()).isEmpty();
    }

    @Test
    void controlCharactersAreRefusedWithASentence() {
        UpdateUser user = Sample.open();
        user.state(Catalogue.TITLE).typed().set("Lead\u0007");

        Words words = new Words(java.util.Locale.ENGLISH);
        Problem problem =
                user.state(Catalogue.TITLE).findings().get().getFirst().problem();
        assertThat(words.problem(problem)).contains("cannot be seen");
        assertThat(user.changes().get()).isEmpty();
    }

    @Test
    void aListenerThatEditsWhileItIsShownLeavesEverythingConsistent() {
        UpdateUser user = Sample.open();
        user.state(Catalogue.TITLE)
                .typed()
                .addListener((property, before, title) ->
                        user.state(Catalogue.DEPARTMENT).typed().set("for " + title));
        user.base()
                .addListener((property, before, base) ->
                        user.state(Catalogue.PREFERRED_NAME).typed().set("seen"));

        user.state(Catalogue.TITLE).typed().set("Head");
        assertConsistent(user);
        assertThat(user.state(Catalogue.DEPARTMENT).typed().get()).isEqualTo("for Head");

        Values base = user.base().get();
        user.rebase(base, base.with(Catalogue.VERSION, 8));
        assertConsistent(user);
        assertThat(user.state(Catalogue.PREFERRED_NAME).typed().get()).isEqualTo("seen");
        assertThat(user.changes().get()).hasSize(3);
    }

    @Test
    void aListenerThatRewritesTheRowItselfIsAnEdit() {
        UpdateUser user = Sample.open();
        user.state(Catalogue.TITLE)
                .typed()
                .addListener((property, before, title) ->
                        user.state(Catalogue.TITLE).typed().set(title.strip()));

        user.state(Catalogue.TITLE).typed().set(" Head ");

        assertConsistent(user);
        assertThat(user.typed().get().get(Catalogue.TITLE)).isEqualTo("Head");
    }

    @Test
    void aControlThatClearsBySettingNothingMeansTheEmptyValue() {
        UpdateUser user = Sample.open();
        clear(user.state(Catalogue.EMPLOYEE_TYPE));

        assertThat(user.state(Catalogue.EMPLOYEE_TYPE).typed().get()).isEmpty();
        assertThat(user.changes().get()).hasSize(1);
    }

    @SuppressWarnings("NullAway") // controls of the toolkit do set null
    private static void clear(FieldState<String> state) {
        @Nullable String nothing = null;
        state.typed().set(nothing);
    }

    private static void assertConsistent(UpdateUser user) {
        for (Leaf<?> leaf : Catalogue.LEAVES) {
            assertThat((Object) user.state(leaf).typed().get())
                    .isEqualTo(leaf.get(user.typed().get()));
        }
        assertThat(user.changes().get())
                .isEqualTo(org.updateuser.patch.Difference.between(
                        user.base().get(), user.sendable().get()));
        assertThat(user.dirty().get()).isEqualTo(!changed(user).isEmpty());
    }

    private static List<Leaf<?>> changed(UpdateUser user) {
        return Catalogue.LEAVES.stream()
                .filter(leaf -> user.state(leaf).changed().get())
                .toList();
    }

    private static List<Problem.Code> codes(UpdateUser user, Leaf<?> leaf) {
        return user.state(leaf).findings().get().stream()
                .map(finding -> finding.problem().code())
                .toList();
    }
}
