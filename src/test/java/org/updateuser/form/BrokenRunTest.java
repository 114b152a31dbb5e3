package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.updateuser.form.Drafting.notice;
import static org.updateuser.form.Drafting.phases;
import static org.updateuser.form.Drafting.text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.form.OutboxRow.Phase;
import org.updateuser.model.Catalogue;

/// A run in which something breaks: nothing twice, nothing lost.
class BrokenRunTest {
    private static final String PATCH = "\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\"";
    private static final String GET = "\"method\":\"GET\",\"path\":\"/api/v2/users/*\"";

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
    void withoutAConnectionTheFirstOneStopsTheRunAndAllIsSentLater() {
        Outbox outbox = drafting.outbox();
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
        Outbox outbox = drafting.outbox();
        desk.fault("{" + PATCH + ",\"cut\":\"after\"}");
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.SENT, Phase.SENT, Phase.SENT);
        assertThat(desk.patches()).hasSize(3);
        assertThat(desk.served(amara).get(Catalogue.VERSION)).isEqualTo(amara.version() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void whereItCannotBeSettledTheRunStopsAndTheNextOneSettlesFirst(String cut) {
        Outbox outbox = drafting.outbox();
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
        assertThat(drafting.title(amara)).isEqualTo("First");
        assertThat(desk.patches()).hasSize(cut.equals("after") ? 3 : 4);
    }

    @Test
    void whereTheServerAsksToGoSlowerTheRunWaitsAndGoesOn() {
        Outbox outbox = drafting.outbox();
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
        Outbox outbox = drafting.outbox();
        desk.useToken("expired");
        outbox.send();
        assertThat(phases(outbox)).containsExactly(Phase.REFUSED, Phase.RESTING, Phase.RESTING);
        assertThat(text(outbox, 0)).startsWith("The server does not accept the token.");
        assertThat(drafting.outbox().rows()).hasSize(3);
    }
}
