package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.form.Drafting.notice;
import static org.updateuser.form.Drafting.phases;
import static org.updateuser.form.Drafting.text;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.model.Catalogue;

/// Drafts sent one after the other, each by the way of the editor.
class DispatchTest {
    private static final String PATCH = "\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\"";

    private final Desk desk = Desk.open();
    private final Drafting drafting = new Drafting(desk);

    private final OpenUser noor = drafting.drafted("noor", "Third");
    private final OpenUser jose = drafting.drafted("josé ram", "Second");
    private final OpenUser amara = drafting.drafted("amara okonkwo", "First");

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void allDraftsAreSentAndLeaveTheDiskAndTheirResultsTheScreen() {
        Outbox outbox = drafting.outbox();
        outbox.send();

        assertThat(phases(outbox)).containsExactly(Phase.SENT, Phase.SENT, Phase.SENT);
        assertThat(text(outbox, 0)).startsWith("Saved 1 change for Amara");
        assertThat(notice(outbox)).isEqualTo("Sent 3 of 3.");
        assertThat(outbox.dispatch().progress().get()).isEmpty();
        assertThat(desk.patches()).hasSize(3);
        assertThat(List.of(drafting.title(amara), drafting.title(jose), drafting.title(noor)))
                .containsExactly("First", "Second", "Third");
        assertThat(outbox.ticks().meant()).isEmpty();
        outbox.leave();
        outbox.enter();
        assertThat(outbox.rows()).isEmpty();
        assertThat(drafting.outbox().rows()).isEmpty();
    }

    @Test
    void onlyTheTickedOnesAreSent() {
        Outbox outbox = drafting.outbox();
        outbox.ticks().toggle(outbox.rows().get(1));
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.RESTING, Phase.SENT, Phase.RESTING);
        assertThat(drafting.title(jose)).isEqualTo("Second");
        assertThat(drafting.outbox().rows()).hasSize(2);
    }

    @Test
    void whatOthersChangedIsMergedAndAChoiceOrARefusalStopsNobodyElse() {
        Outbox outbox = drafting.outbox();
        desk.somebodyElse(amara, "\"title\":\"Boss\"");
        desk.somebodyElse(jose, "\"department\":\"Claims\"");
        desk.fault("{\"faults\":[{" + PATCH.replace("/*", "/" + noor.id())
                + ",\"status\":400,\"body\":{\"code\":\"bad.request\",\"message\":\"No.\"}}]}");
        outbox.send();

        assertThat(phases(outbox)).containsExactly(Phase.CHOICE, Phase.MERGED, Phase.REFUSED);
        assertThat(text(outbox, 0)).startsWith("Changed on both sides: Title. Nothing of this draft is sent");
        assertThat(text(outbox, 2)).startsWith("The server refused the request.");
        assertThat(notice(outbox)).isEqualTo("Sent 1 of 3. 1 needs a choice. 1 was not taken.");
        assertThat(drafting.title(amara)).isEqualTo("Boss");
        assertThat(desk.served(jose).get(Catalogue.DEPARTMENT)).isEqualTo("Claims");
        assertThat(drafting.title(jose)).isEqualTo("Second");

        Workplace again = desk.restarted();
        assertThat(again.editor().edited()).containsExactlyInAnyOrder(amara.id(), noor.id());
        again.editor().open(desk.find("amara okonkwo"));
        UpdateUser user = again.editor().current().get().orElseThrow().user();
        assertThat(user.conflicts()).hasSize(1);
        assertThat(user.state(Catalogue.TITLE).typed().get()).isEqualTo("First");
    }

    @Test
    void somebodyElseJustBeforeTheRequestIsMergedToo() {
        Outbox outbox = drafting.outbox();
        desk.fault("{\"change\":{\"department\":\"Claims\"},\"count\":1}");
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.MERGED, Phase.SENT, Phase.SENT);
        assertThat(desk.served(amara).get(Catalogue.DEPARTMENT)).isEqualTo("Claims");
        assertThat(drafting.title(amara)).isEqualTo("First");
    }

    @Test
    void aRunIsCancelledBetweenTwoPeople() {
        Outbox outbox = drafting.outbox();
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
}
