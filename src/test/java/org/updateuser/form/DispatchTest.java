package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Values;

/// Drafts sent one after the other: each by the way of the editor, nothing twice, nothing lost.
class DispatchTest {
    private static final String PATCH = "\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\"";
    private static final String GET = "\"method\":\"GET\",\"path\":\"/api/v2/users/*\"";

    private final Desk desk = Desk.open();
    private OpenUser amara;
    private OpenUser jose;
    private OpenUser noor;

    @AfterEach
    void close() {
        desk.close();
    }

    private OpenUser drafted(String name, String title) {
        OpenUser open = desk.open(name);
        open.user().state(Catalogue.TITLE).typed().set(title);
        desk.timers().pass();
        return open;
    }

    /// Three drafts, the first of them edited last, and the program started again.
    private Outbox three() {
        noor = drafted("noor", "Third");
        jose = drafted("josé ram", "Second");
        amara = drafted("amara okonkwo", "First");
        return outbox();
    }

    private Outbox outbox() {
        Outbox outbox = desk.restarted().outbox();
        outbox.enter();
        return outbox;
    }

    private static List<Phase> phases(Outbox outbox) {
        return outbox.rows().stream().map(row -> row.standing().get().phase()).toList();
    }

    private static String text(Outbox outbox, int row) {
        return outbox.rows().get(row).standing().get().text();
    }

    private static String notice(Outbox outbox) {
        return outbox.notice().get().orElseThrow().text();
    }

    private String title(OpenUser person) {
        Values served = desk.served(person);
        return served.get(Catalogue.TITLE);
    }

    @Test
    void allDraftsAreSentAndLeaveTheDiskAndTheirResultsTheScreen() {
        Outbox outbox = three();
        outbox.send();

        assertThat(phases(outbox)).containsExactly(Phase.SENT, Phase.SENT, Phase.SENT);
        assertThat(text(outbox, 0)).startsWith("Saved 1 change for Amara");
        assertThat(notice(outbox)).isEqualTo("Sent 3 of 3.");
        assertThat(outbox.dispatch().progress().get()).isEmpty();
        assertThat(desk.patches()).hasSize(3);
        assertThat(List.of(title(amara), title(jose), title(noor))).containsExactly("First", "Second", "Third");
        assertThat(outbox.meant()).isEmpty();
        outbox.leave();
        outbox.enter();
        assertThat(outbox.rows()).isEmpty();
        assertThat(outbox().rows()).isEmpty();
    }

    @Test
    void onlyTheTickedOnesAreSent() {
        Outbox outbox = three();
        outbox.tick(outbox.rows().get(1));
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.RESTING, Phase.SENT, Phase.RESTING);
        assertThat(title(jose)).isEqualTo("Second");
        assertThat(outbox().rows()).hasSize(2);
    }

    @Test
    void whatOthersChangedIsMergedAndAChoiceOrARefusalStopsNobodyElse() {
        Outbox outbox = three();
        desk.somebodyElse(amara, "\"title\":\"Boss\"");
        desk.somebodyElse(jose, "\"department\":\"Claims\"");
        desk.fault("{\"faults\":[{" + PATCH.replace("/*", "/" + noor.id())
                + ",\"status\":400,\"body\":{\"code\":\"bad.request\",\"message\":\"No.\"}}]}");
        outbox.send();

        assertThat(phases(outbox)).containsExactly(Phase.CHOICE, Phase.MERGED, Phase.REFUSED);
        assertThat(text(outbox, 0)).startsWith("Changed on both sides: Title. Nothing of this draft is sent");
        assertThat(text(outbox, 2)).startsWith("The server refused the request.");
        assertThat(notice(outbox)).isEqualTo("Sent 1 of 3. 1 needs a choice. 1 was not taken.");
        assertThat(title(amara)).isEqualTo("Boss");
        assertThat(desk.served(jose).get(Catalogue.DEPARTMENT)).isEqualTo("Claims");
        assertThat(title(jose)).isEqualTo("Second");

        Workplace again = desk.restarted();
        assertThat(again.editor().edited()).containsExactlyInAnyOrder(amara.id(), noor.id());
        again.editor().open(desk.find("amara okonkwo"));
        UpdateUser user = again.editor().current().get().orElseThrow().user();
        assertThat(user.conflicts()).hasSize(1);
        assertThat(user.state(Catalogue.TITLE).typed().get()).isEqualTo("First");
    }

    @Test
    void somebodyElseJustBeforeTheRequestIsMergedToo() {
        Outbox outbox = three();
        desk.fault("{\"change\":{\"department\":\"Claims\"},\"count\":1}");
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.MERGED, Phase.SENT, Phase.SENT);
        assertThat(desk.served(amara).get(Catalogue.DEPARTMENT)).isEqualTo("Claims");
        assertThat(title(amara)).isEqualTo("First");
    }

    @Test
    void withoutAConnectionTheFirstOneStopsTheRunAndAllIsSentLater() {
        Outbox outbox = three();
        desk.unplug();
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.OFFLINE, Phase.RESTING, Phase.RESTING);
        assertThat(text(outbox, 0)).startsWith("The server cannot be reached.");
        assertThat(notice(outbox))
                .isEqualTo("Nothing was sent. The server could not be reached. The other 2 still wait here.");

        desk.plugIn();
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.SENT, Phase.SENT, Phase.SENT);
        assertThat(desk.patches()).hasSize(3);
    }

    @Test
    void aLostAnswerIsSettledAndNothingIsSentTwice() {
        Outbox outbox = three();
        desk.fault("{" + PATCH + ",\"cut\":\"after\"}");
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.SENT, Phase.SENT, Phase.SENT);
        assertThat(desk.patches()).hasSize(3);
        assertThat(desk.served(amara).get(Catalogue.VERSION)).isEqualTo(amara.version() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void whereItCannotBeSettledTheRunStopsAndTheNextOneSettlesFirst(String cut) {
        Outbox outbox = three();
        desk.fault("{\"faults\":[{" + PATCH + ",\"cut\":\"" + cut + "\"},{" + GET + ",\"delay\":0},{" + GET
                + ",\"status\":503,\"body\":{\"code\":\"down\"}}]}");
        outbox.send();
        boolean unsure = phases(outbox).getFirst() == Phase.UNSURE;
        assertThat(unsure).isTrue();
        assertThat(notice(outbox)).contains("sends nothing twice.").contains("The other 2 still wait here.");
        assertThat(phases(outbox).subList(1, 3)).containsOnly(Phase.RESTING);

        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.SENT, Phase.SENT, Phase.SENT);
        assertThat(desk.served(amara).get(Catalogue.VERSION)).isEqualTo(amara.version() + 1);
        assertThat(title(amara)).isEqualTo("First");
        assertThat(desk.patches()).hasSize(cut.equals("after") ? 3 : 4);
    }

    @Test
    void aRunIsCancelledBetweenTwoPeople() {
        Outbox outbox = three();
        List<Dispatch.Progress> seen = new ArrayList<>();
        outbox.dispatch().progress().subscribe(now -> now.ifPresent(seen::add));
        outbox.rows().getFirst().standing().subscribe(now -> {
            if (now.phase() == Phase.SENDING) {
                outbox.dispatch().cancel();
            }
        });
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.SENT, Phase.RESTING, Phase.RESTING);
        assertThat(notice(outbox)).isEqualTo("Sent 1 of 3. Stopped; the other 2 still wait here.");
        assertThat(seen).containsExactly(new Dispatch.Progress(0, 3), new Dispatch.Progress(1, 3));
    }

    @Test
    void whoIsOpenInTheEditorIsSentFromThereAndThereIsNoSecondForm() {
        OpenUser open = drafted("amara okonkwo", "First");
        Outbox outbox = desk.workplace().outbox();
        outbox.enter();
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.SENT);
        assertThat(open.user().dirty().get()).isFalse();
        assertThat(open.version()).isEqualTo(desk.served(open).get(Catalogue.VERSION));
        assertThat(desk.editor().users().find(open.id())).containsSame(open);
    }

    @Test
    void aStateTravelsByTheSamePlan() {
        OpenUser anders = drafted("anders beaumont", "Actuary");
        anders.user().state(Catalogue.STATE_CHOICE).typed().set("inactive");
        desk.timers().pass();
        Outbox outbox = outbox();
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.SENT);
        assertThat(desk.patches()).hasSize(2);
        assertThat(desk.patches().getLast()).contains("\"state\":\"inactive\"");
    }

    @Test
    void whatIsNotCompleteStaysADraftAndTheRestIsSent() {
        OpenUser open = drafted("amara okonkwo", "First");
        open.user().state(Catalogue.EMAIL).typed().set("amara@");
        desk.timers().pass();
        Outbox outbox = outbox();
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.SENT);
        assertThat(title(open)).isEqualTo("First");

        Outbox later = outbox();
        assertThat(later.rows()).hasSize(1);
        later.send();
        assertThat(phases(later)).containsExactly(Phase.UNFINISHED);
        assertThat(notice(later)).isEqualTo("Nothing was sent. 1 is not complete.");
        assertThat(desk.patches()).hasSize(1);
    }

    @Test
    void whatTheServerHasAlreadyIsNotSentAndTheDraftGoes() {
        OpenUser open = drafted("amara okonkwo", "First");
        desk.somebodyElse(open, "\"title\":\"First\"");
        Outbox outbox = outbox();
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.NOTHING);
        assertThat(desk.patches()).isEmpty();
        assertThat(outbox().rows()).isEmpty();
    }

    @Test
    void aDeletedPersonHasToBeRestoredFirst() {
        OpenUser open = drafted("amara okonkwo", "First");
        desk.somebodyElse(open, "\"state\":\"deleted\"");
        Outbox outbox = outbox();
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.DELETED);
        assertThat(desk.patches()).isEmpty();
        assertThat(outbox().rows()).hasSize(1);
    }

    @Test
    void whereTheServerAsksToGoSlowerTheRunWaitsAndGoesOn() {
        Outbox outbox = three();
        desk.fault("{" + PATCH + ",\"status\":429,\"retryAfter\":3,\"body\":{\"code\":\"too.many.requests\"}}");
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.WAITING, Phase.WAITING, Phase.WAITING);
        assertThat(text(outbox, 0)).startsWith("The server asks to go slower.");
        desk.timers().pass();
        assertThat(phases(outbox)).containsExactly(Phase.SENT, Phase.SENT, Phase.SENT);
        assertThat(desk.patches()).hasSize(4);
    }

    @Test
    void aTokenThatIsNotAcceptedStopsTheRun() {
        Outbox outbox = three();
        desk.useToken("expired");
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.REFUSED, Phase.RESTING, Phase.RESTING);
        assertThat(text(outbox, 0)).startsWith("The server does not accept the token.");
        assertThat(outbox().rows()).hasSize(3);
    }
}
