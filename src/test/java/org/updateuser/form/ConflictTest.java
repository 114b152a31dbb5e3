package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Leaf;
import org.updateuser.model.Values;
import org.updateuser.patch.Change;

/// What both sides changed.
class ConflictTest {
    private final UpdateUser user = Sample.open();
    private final FieldState<String> title = user.state(Catalogue.TITLE);
    private final FieldState<String> department = user.state(Catalogue.DEPARTMENT);
    private final FieldState<List<Values>> addresses = user.state(Catalogue.ADDRESSES);
    private int version = 7;

    private void theirs(Values theirs) {
        user.rebase(user.base().get(), theirs.with(Catalogue.VERSION, ++version));
    }

    private void disputeTheTitle() {
        title.typed().set("Head");
        department.typed().set("Support");
        theirs(user.base().get().with(Catalogue.TITLE, "Chief"));
    }

    private List<Leaf<?>> sent() {
        return user.changes().get().stream().<Leaf<?>>map(Change::leaf).toList();
    }

    @Test
    void mineIsKeptAndUnsentUntilSomebodyChooses() {
        disputeTheTitle();
        assertThat(title.typed().get()).isEqualTo("Head");
        assertThat(title.base().get()).isEqualTo("Chief");
        assertThat(title.conflicts().get()).hasSize(1);
        assertThat(user.conflicts()).hasSize(1);
        assertThat(sent()).containsExactly(department.leaf());
        assertThat(title.changed().get()).isTrue();
    }

    @Test
    void keepMineSendsIt() {
        disputeTheTitle();
        title.keepMine();
        assertThat(title.conflicts().get()).isEmpty();
        assertThat(sent()).containsExactly(title.leaf(), department.leaf());
    }

    @Test
    void takeTheirsLeavesTheServers() {
        disputeTheTitle();
        title.takeTheirs();
        assertThat(title.typed().get()).isEqualTo("Chief");
        assertThat(title.conflicts().get()).isEmpty();
        assertThat(sent()).containsExactly(department.leaf());
    }

    @Test
    void undoOfTakeTheirsAsksAgainAndRedoTakesItAgain() {
        disputeTheTitle();
        title.takeTheirs();
        user.undo();
        assertThat(title.typed().get()).isEqualTo("Head");
        assertThat(title.conflicts().get()).hasSize(1);
        assertThat(sent()).containsExactly(department.leaf());
        user.redo();
        assertThat(title.conflicts().get()).isEmpty();
        user.undo();
        assertThat(title.conflicts().get()).hasSize(1);
    }

    @Test
    void whoTypesAnewAfterTakingTheirsIsNotAskedAgain() {
        disputeTheTitle();
        title.takeTheirs();
        title.typed().set("Chief of sales");
        assertThat(title.conflicts().get()).isEmpty();
        assertThat(sent()).contains(title.leaf());
    }

    @Test
    void typingOnInAConflictStaysUnsent() {
        disputeTheTitle();
        title.typed().set("Heads");
        assertThat(title.conflicts().get()).hasSize(1);
        assertThat(sent()).doesNotContain(title.leaf());
    }

    @Test
    void typingTheServersValueSettlesIt() {
        disputeTheTitle();
        title.typed().set("Chief");
        assertThat(title.conflicts().get()).isEmpty();
        title.typed().set("Chiefs");
        assertThat(sent()).contains(title.leaf());
    }

    @Test
    void revertAndDiscardSettleForTheServerAndUndoAsksAgain() {
        disputeTheTitle();
        title.revert();
        assertThat(title.conflicts().get()).isEmpty();
        user.undo();
        assertThat(title.conflicts().get()).hasSize(1);
        user.revertAll();
        assertThat(user.dirty().get()).isFalse();
        user.undo();
        assertThat(title.conflicts().get()).hasSize(1);
        assertThat(department.typed().get()).isEqualTo("Support");
    }

    @Test
    void aConflictStaysWhenTheServerMovesOnElsewhere() {
        disputeTheTitle();
        theirs(user.base().get().with(Catalogue.NAME, "Amara O"));
        assertThat(title.conflicts().get()).hasSize(1);
        assertThat(sent()).containsExactly(department.leaf());
    }

    @Test
    void aConflictEndsWhenTheServerComesToMine() {
        disputeTheTitle();
        theirs(user.base().get().with(Catalogue.TITLE, "Head"));
        assertThat(title.conflicts().get()).isEmpty();
        assertThat(title.changed().get()).isFalse();
    }

    private Values number(Values addresses, String number) {
        return Contact.withNumber(addresses, number);
    }

    private List<Values> withNumbers(List<Values> entries, String first, String second) {
        return List.of(number(entries.get(0), first), number(entries.get(1), second));
    }

    @Test
    void itemsOfAListAreDisputedOneByOne() {
        List<Values> served = addresses.base().get();
        addresses.typed().set(withNumbers(served, "+442079460001", "+442079460002"));
        theirs(user.base().get().with(Catalogue.ADDRESSES, withNumbers(served, "+442079460003", "+442079460004")));
        assertThat(addresses.conflicts().get()).hasSize(2);
        assertThat(sent()).isEmpty();

        addresses.takeTheirs();
        assertThat(addresses.typed().get()).isEqualTo(addresses.base().get());
    }

    @Test
    void aDisputeOfOneItemDoesNotForgetTheOther() {
        List<Values> served = addresses.base().get();
        addresses.typed().set(withNumbers(served, "+442079460001", "+442079460002"));
        theirs(user.base().get().with(Catalogue.ADDRESSES, withNumbers(served, "+442079460003", "+442079460004")));
        theirs(user.base().get().with(Catalogue.ADDRESSES, withNumbers(served, "+442079460005", "+442079460004")));

        assertThat(addresses.conflicts().get()).hasSize(2);
        addresses.takeTheirs();
        assertThat(addresses.typed().get())
                .extracting(Contact::number)
                .containsExactly("+442079460005", "+442079460004");
    }

    @Test
    void takingTheServersItemKeepsMineElsewhereInTheList() {
        List<Values> served = addresses.base().get();
        addresses.typed().set(withNumbers(served, "+442079460001", "+442079460002"));
        theirs(user.base()
                .get()
                .with(Catalogue.ADDRESSES, List.of(number(served.get(0), "+442079460003"), served.get(1))));

        addresses.takeTheirs();
        assertThat(addresses.typed().get())
                .extracting(Contact::number)
                .containsExactly("+442079460003", "+442079460002");
        assertThat(sent()).containsExactly(addresses.leaf());
    }

    @Test
    void whatTheServerNowHasInAnotherShapeIsLockedAndItsEditNeverSent() {
        title.typed().set("Head");
        department.typed().set("Support");
        Values theirs = user.base().get().without(Catalogue.TITLE).withUnknown("title", "{\"en\":\"Lead\"}");
        theirs(theirs);

        assertThat(title.lock().get()).isEqualTo(Lock.UNREADABLE);
        assertThat(title.typed().get()).isEqualTo("Head");
        assertThat(sent()).containsExactly(department.leaf());

        Values silent = Values.EMPTY.with(Catalogue.ID, Sample.ID);
        theirs(silent);
        assertThat(title.lock().get()).isEqualTo(Lock.UNREADABLE);
        assertThat(sent()).containsExactly(department.leaf());
    }

    @Test
    void editsOfAPersonWhoWasDeletedMeanwhileWaitUntilRestored() {
        title.typed().set("Head");
        theirs(user.base().get().with(Catalogue.STATE_CHOICE, "deleted"));
        assertThat(title.lock().get()).isEqualTo(Lock.DELETED);
        assertThat(title.typed().get()).isEqualTo("Head");
        assertThat(sent()).isEmpty();
        assertThat(user.dirty().get()).isTrue();

        user.state(Catalogue.STATE_CHOICE).typed().set("active");
        assertThat(title.lock().get()).isEqualTo(Lock.OPEN);
        assertThat(sent()).containsExactly(title.leaf(), Catalogue.leaf(Catalogue.STATE_CHOICE));
    }
}
