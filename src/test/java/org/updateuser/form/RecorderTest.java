package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.updateuser.api.GenesysCloud;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Field;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result.Fate;
import org.updateuser.store.History.Query;
import org.updateuser.store.Store;

/// Every request that writes is in the database before the server has it, and none is sent that is not.
class RecorderTest {
    private final Desk desk = Desk.open();
    private Witness witness;
    private GenesysCloud server;
    private Workplace workplace;

    @BeforeEach
    void start() throws IOException {
        witness = new Witness(URI.create(desk.sandbox().url()), desk.folder());
        server = new GenesysCloud(witness.address(), () -> desk.sandbox().token(), _ -> {});
        workplace = start(true);
    }

    private Workplace start(boolean writable) {
        return desk.restarted(server, witness.address(), () -> Store.open(desk.folder(), writable));
    }

    @AfterEach
    void close() {
        server.close();
        witness.close();
        desk.close();
    }

    private OpenUser open(String name) {
        workplace.editor().open(desk.find(name));
        return workplace.editor().current().get().orElseThrow();
    }

    private static <T> void type(OpenUser open, Field<T> field, T value) {
        open.user().state(field).typed().set(value);
    }

    private List<Entry> sent() {
        List<Entry> found = new ArrayList<>();
        workplace.kept().ask(books -> books.history().find(Query.ALL, Long.MAX_VALUE, 50), found::addAll, () -> {});
        return found;
    }

    private void assertAllWereWrittenDownBefore(String... methods) {
        assertThat(witness.seen()).extracting(Witness.Seen::method).containsExactly(methods);
        assertThat(witness.seen()).allMatch(Witness.Seen::isWrittenDown);
        assertThat(sent())
                .hasSize(methods.length)
                .noneMatch(entry -> entry.result().fate() == Fate.UNSURE);
    }

    @Test
    void aChangeWithTheValuesBeforeItAndByWhom() {
        OpenUser amara = open("amara okonkwo");
        type(amara, Catalogue.TITLE, "Head");
        workplace.editor().save();
        assertAllWereWrittenDownBefore("PATCH");
        Entry early = witness.seen().getFirst().written().getFirst();
        assertThat(early.sent().name()).isEqualTo("Amara Okonkwo-Lindström");
        assertThat(early.sent().by()).isEqualTo("Somebody Else");
        assertThat(early.sent().before().get(Catalogue.TITLE)).isEqualTo("Team lead");
        assertThat(early.sent().before().get(Catalogue.BIOGRAPHY)).isNotNull();
        Entry late = sent().getFirst();
        assertThat(late.number()).isEqualTo(early.number());
        assertThat(late.sent()).isEqualTo(early.sent());
        assertThat(late.result().fate()).isEqualTo(Fate.DONE);
        assertThat(late.result().status()).isEqualTo(200);
        assertThat(late.result().correlation()).isNotEmpty();
        assertThat(late.result().after().get(Catalogue.TITLE)).isEqualTo("Head");
    }

    @Test
    void bothRequestsOfAPlan() {
        OpenUser amara = open("amara okonkwo");
        type(amara, Catalogue.TITLE, "Head");
        type(amara, Catalogue.STATE_CHOICE, "inactive");
        workplace.editor().save();
        assertAllWereWrittenDownBefore("PATCH", "PATCH");
        Entry second = witness.seen().getLast().written().getFirst();
        assertThat(second.sent().before().get(Catalogue.TITLE)).isEqualTo("Head");
        assertThat(second.sent().patch().fields()).containsExactly(Catalogue.STATE_CHOICE);
    }

    @Test
    void theDeletionAfterAPatchThatWasRefused() {
        desk.behave("{\"stateDeleted\":\"refused\"}");
        OpenUser amara = open("amara okonkwo");
        type(amara, Catalogue.STATE_CHOICE, "deleted");
        workplace.editor().save();
        assertAllWereWrittenDownBefore("PATCH", "DELETE");
        assertThat(sent())
                .extracting(entry -> entry.result().fate())
                .containsExactly(Fate.DONE, Fate.REFUSED); // the newest first
    }

    @Test
    void eachTryAfterSomebodyElseWasFaster() {
        OpenUser amara = open("amara okonkwo");
        desk.fault("{\"change\":{\"department\":\"Claims\"}}");
        type(amara, Catalogue.TITLE, "Head");
        workplace.editor().save();
        assertAllWereWrittenDownBefore("PATCH", "PATCH");
        assertThat(sent()).extracting(entry -> entry.result().fate()).containsExactly(Fate.DONE, Fate.STALE);
        assertThat(sent().getFirst().sent().before().get(Catalogue.DEPARTMENT)).isEqualTo("Claims");
    }

    @Test
    void aRefusedAndAnUnsentOne() {
        OpenUser amara = open("amara okonkwo");
        type(amara, Catalogue.EMAIL, "jose.ramirez@northwind.example");
        workplace.editor().save();
        assertAllWereWrittenDownBefore("PATCH");
        assertThat(sent().getFirst().result().fate()).isEqualTo(Fate.REFUSED);
        assertThat(sent().getFirst().result().detail()).isNotEmpty();
        witness.close();
        workplace.editor().save();
        assertThat(sent().getFirst().result().fate()).isEqualTo(Fate.UNSENT);
        assertThat(sent().getFirst().result().detail()).startsWith("UNREACHABLE");
        assertThat(sent()).hasSize(2);
    }

    @Test
    void nothingIsSentThatCannotBeWrittenDownAndThatIsSaid() {
        open("amara okonkwo"); // so that the organization is known
        workplace = start(false);
        OpenUser amara = open("amara okonkwo");
        type(amara, Catalogue.TITLE, "Head");
        workplace.editor().save();
        assertThat(witness.seen()).isEmpty();
        Notice said = amara.notice().get().orElseThrow();
        assertThat(said.tone()).isEqualTo(Notice.Tone.BAD);
        assertThat(said.text())
                .isEqualTo("The request could not be written down on this machine beforehand, and so it was not sent."
                        + " Nothing of this save was applied; your changes stand in this window for as long as it is"
                        + " open. Make room on the disk or see to the data folder, then save again.");
        assertThat(said.detail()).isEqualTo("NOT_WRITTEN_DOWN READ_ONLY");
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
        assertThat(amara.user().changes().get()).hasSize(1);
        assertThat(amara.saving().get()).isFalse();
        assertThat(sent()).isEmpty();
    }

    @Test
    void theSecondRequestIsNotSentEitherWhereOnlyTheFirstCouldBeWrittenDown() {
        OpenUser amara = open("amara okonkwo");
        type(amara, Catalogue.TITLE, "Head");
        type(amara, Catalogue.STATE_CHOICE, "inactive");
        Workplace same = workplace;
        amara.user().base().subscribe((before, now) -> same.kept().close());
        workplace.editor().save();
        assertThat(witness.seen()).hasSize(1);
        assertThat(amara.notice().get().orElseThrow().text())
                .contains("not sent.", "The first request was applied and is done; the rest was not and is kept");
        assertThat(amara.user().changes().get())
                .extracting(change -> change.leaf().key())
                .containsExactly("state");
    }
}
