package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.updateuser.form.Dispute.Side;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Field;
import org.updateuser.model.Image;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Spot;

/// A choice for every single conflict: either way, otherwise again, taken back, and kept while one is elsewhere.
class DisputesTest {
    private static final Values WORK = Sample.user().get(Catalogue.ADDRESSES).get(0);
    private static final Values WORK2 = Sample.user().get(Catalogue.ADDRESSES).get(1);
    private static final Values MOBILE = Sample.contact("PHONE", "MOBILE", "+442079460009");

    /// One kind of conflict: what was there, what is typed, what somebody else made of it, and what comes of either
    /// choice.
    record Kind<T>(String name, Leaf<T> leaf, T opened, T mine, T theirs, T ifMine, T ifTheirs) {
        static <T> Kind<T> of(String name, Field<T> field, T opened, T mine, T theirs, T ifMine, T ifTheirs) {
            return new Kind<>(name, Catalogue.leaf(field), opened, mine, theirs, ifMine, ifTheirs);
        }

        UpdateUser met() {
            UpdateUser user = Sample.open(leaf.put(Sample.user(), opened));
            user.state(leaf).typed().set(mine);
            Values now = leaf.put(user.base().get(), theirs).with(Catalogue.VERSION, 8);
            user.rebase(user.base().get(), now);
            return user;
        }

        void holds(UpdateUser user, T expected) {
            assertThat(user.state(leaf).typed().get()).as(name).isEqualTo(expected);
            assertThat(leaf.get(user.sendable().get())).as(name).isEqualTo(expected);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Values number(Values contact, String number) {
        return Contact.withNumber(contact, number);
    }

    private static Values image(String resolution) {
        return Values.EMPTY
                .with(Image.RESOLUTION, resolution)
                .with(Image.URI_TEXT, "https://pictures.example/" + resolution);
    }

    static Stream<Kind<?>> kinds() {
        Values mine = number(WORK, "+442079460001");
        Values theirs = number(WORK, "+442079460002");
        Values otherMobile = number(MOBILE, "+442079460008");
        return Stream.of(
                Kind.of("scalar", Catalogue.TITLE, "Lead", "Head", "Chief", "Head", "Chief"),
                Kind.of("cleared here", Catalogue.TITLE, "Lead", "", "Chief", "", "Chief"),
                Kind.of("part of a struct", Catalogue.SPOUSE, "Kim", "Robin", "Alex", "Robin", "Alex"),
                Kind.of(
                        "item changed on both sides",
                        Catalogue.ADDRESSES,
                        List.of(WORK, WORK2),
                        List.of(mine, WORK2),
                        List.of(theirs, WORK2),
                        List.of(mine, WORK2),
                        List.of(theirs, WORK2)),
                Kind.of(
                        "item removed here, changed there",
                        Catalogue.ADDRESSES,
                        List.of(WORK, WORK2),
                        List.of(WORK2),
                        List.of(theirs, WORK2),
                        List.of(WORK2),
                        List.of(theirs, WORK2)),
                Kind.of(
                        "item changed here, removed there",
                        Catalogue.ADDRESSES,
                        List.of(WORK, WORK2),
                        List.of(mine, WORK2),
                        List.of(WORK2),
                        List.of(WORK2, mine),
                        List.of(WORK2)),
                Kind.of(
                        "item added on both sides",
                        Catalogue.ADDRESSES,
                        List.of(WORK),
                        List.of(WORK, MOBILE),
                        List.of(WORK, otherMobile),
                        List.of(WORK, MOBILE),
                        List.of(WORK, otherMobile)),
                Kind.of(
                        "order",
                        Catalogue.IMAGES_LIST,
                        List.of(image("x1"), image("x2"), image("x3")),
                        List.of(image("x3"), image("x1"), image("x2"), image("x4")),
                        List.of(image("x2"), image("x1"), image("x3")),
                        List.of(image("x3"), image("x1"), image("x2"), image("x4")),
                        List.of(image("x2"), image("x1"), image("x3"), image("x4"))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void mineIsSentOnceItIsChosen(Kind<T> kind) {
        UpdateUser user = kind.met();
        Dispute dispute = user.disputes().open().getFirst();
        assertThat(user.disputes().open()).hasSize(1);
        assertThat(kind.leaf().get(user.sendable().get())).isEqualTo(kind.theirs());

        user.disputes().choose(dispute.spot(), Side.MINE);
        kind.holds(user, kind.ifMine());
        assertThat(user.disputes().open()).isEmpty();
        assertThat(user.disputes().all().get()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void theirsIsLeftOnceItIsChosen(Kind<T> kind) {
        UpdateUser user = kind.met();
        user.disputes().choose(user.disputes().open().getFirst().spot(), Side.THEIRS);
        kind.holds(user, kind.ifTheirs());
        assertThat(user.disputes().open()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void itCanBeChosenOtherwiseAndEveryChoiceBeTakenBack(Kind<T> kind) {
        UpdateUser user = kind.met();
        Spot spot = user.disputes().open().getFirst().spot();
        T asked = user.state(kind.leaf()).typed().get();
        user.disputes().choose(spot, Side.THEIRS);
        user.disputes().choose(spot, Side.MINE);
        kind.holds(user, kind.ifMine());
        user.disputes().choose(spot, Side.THEIRS);
        kind.holds(user, kind.ifTheirs());

        List<Side> back = Stream.generate(() -> {
                    user.undo();
                    return side(user);
                })
                .limit(3)
                .toList();
        assertThat(back).containsExactly(Side.MINE, Side.THEIRS, Side.NEITHER);
        assertThat(user.state(kind.leaf()).typed().get()).isEqualTo(asked);

        user.redo();
        user.redo();
        assertThat(side(user)).isEqualTo(Side.MINE);
        kind.holds(user, kind.ifMine());
    }

    private static Side side(UpdateUser user) {
        return user.disputes().all().get().getFirst().side();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void anOpenOneBlocksNothingElse(Kind<T> kind) {
        UpdateUser user = kind.met();
        user.state(Catalogue.DEPARTMENT).typed().set("Support");
        assertThat(user.changes().get())
                .singleElement()
                .matches(change -> change.leaf().field() == Catalogue.DEPARTMENT);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void theServerMovingOnElsewhereChangesNoChoice(Kind<T> kind) {
        for (Side side : List.of(Side.NEITHER, Side.MINE, Side.THEIRS)) {
            UpdateUser user = kind.met();
            user.disputes().choose(user.disputes().open().getFirst().spot(), side);
            user.rebase(user.base().get(), user.base().get().with(Catalogue.NAME, "Amara O"));
            assertThat(side(user)).isEqualTo(side);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void afterASaveNothingIsLeftToChoose(Kind<T> kind) {
        for (Side side : List.of(Side.MINE, Side.THEIRS)) {
            UpdateUser user = kind.met();
            user.disputes().choose(user.disputes().open().getFirst().spot(), side);
            user.state(Catalogue.DEPARTMENT).typed().set("Support");
            Values sent = user.sendable().get();
            user.saved(sent, sent.with(Catalogue.VERSION, 9));
            assertThat(user.disputes().all().get()).isEmpty();
            assertThat(user.dirty().get()).isFalse();
        }
    }

    @Test
    void twoConflictsInOneListAreChosenDifferently() {
        UpdateUser user = Sample.open();
        user.state(Catalogue.ADDRESSES)
                .typed()
                .set(List.of(number(WORK, "+442079460001"), number(WORK2, "+442079460002")));
        Values theirs = user.base()
                .get()
                .with(Catalogue.ADDRESSES, List.of(number(WORK, "+442079460003"), number(WORK2, "+442079460004")));
        user.rebase(user.base().get(), theirs);
        List<Dispute> open = user.disputes().open();
        assertThat(open).hasSize(2);

        user.disputes().choose(open.getFirst().spot(), Side.THEIRS);
        assertThat(user.changes().get()).isEmpty(); // a list travels whole
        user.disputes().choose(open.getLast().spot(), Side.MINE);
        assertThat(user.sendable().get().get(Catalogue.ADDRESSES))
                .extracting(Contact::number)
                .containsExactly("+442079460003", "+442079460002");
        assertThat(user.changes().get()).hasSize(1);
    }

    @Test
    void allAtOnceIsOneStep() {
        UpdateUser user = Sample.open();
        user.state(Catalogue.TITLE).typed().set("Head");
        user.state(Catalogue.SPOUSE).typed().set("Robin");
        Values theirs = user.base().get().with(Catalogue.TITLE, "Chief");
        user.rebase(user.base().get(), Catalogue.leaf(Catalogue.SPOUSE).put(theirs, "Alex"));
        user.disputes().chooseAll(Side.THEIRS);
        assertThat(user.dirty().get()).isFalse();
        user.disputes().chooseAll(Side.MINE);
        assertThat(user.changes().get()).hasSize(2);
        user.undo();
        user.undo();
        assertThat(user.disputes().open()).hasSize(2);
    }

    @Test
    void movedAgainItIsAskedAgainAndWhatWasOpenedStays() {
        UpdateUser user = Sample.open();
        user.state(Catalogue.TITLE).typed().set("Head");
        user.rebase(user.base().get(), user.base().get().with(Catalogue.TITLE, "Chief"));
        user.disputes().choose(Catalogue.leaf(Catalogue.TITLE), Side.MINE);
        assertThat(user.disputes().open()).isEmpty();

        user.rebase(user.base().get(), user.base().get().with(Catalogue.TITLE, "Boss"));
        assertThat(user.disputes().open()).singleElement().satisfies(dispute -> {
            assertThat(dispute.opened().get(Catalogue.TITLE)).isEqualTo("Lead");
            assertThat(dispute.mine().get(Catalogue.TITLE)).isEqualTo("Head");
        });
        assertThat(user.changes().get()).isEmpty();
    }
}
