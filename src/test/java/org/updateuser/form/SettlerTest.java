package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.patch.Entry;
import org.updateuser.patch.Result.Fate;
import org.updateuser.store.History.Query;
import org.updateuser.store.Store;

/// Requests whose answer was lost with the program: the next start reads the person and settles them, and sends
/// nothing.
class SettlerTest {
    private static final String NOBODY_READS =
            "{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"status\":503,\"count\":99}";

    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private static String cut(String method, String when) {
        return "{\"method\":\"" + method + "\",\"path\":\"/api/v2/users/*\",\"cut\":\"" + when + "\"}";
    }

    /// A save whose answer is lost, and with it the program: nobody reads the person afterwards.
    private void endWhileSaving(String when) {
        desk.fault("{\"faults\":[" + cut("PATCH", when) + "," + NOBODY_READS + "]}");
        desk.editor().save();
        desk.fault("{\"faults\":[]}");
        assertThat(entry(desk.workplace()).result().fate()).isEqualTo(Fate.UNSURE);
        desk.forgetLog();
    }

    private OpenUser titled() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        return amara;
    }

    private Workplace startAgain() {
        Workplace again = desk.restarted();
        again.start();
        return again;
    }

    private static Entry entry(Workplace workplace) {
        return entries(workplace).getFirst();
    }

    private static List<Entry> entries(Workplace workplace) {
        List<Entry> found = new ArrayList<>();
        workplace.kept().ask(books -> books.history().find(Query.ALL, Long.MAX_VALUE, 50), found::addAll, () -> {});
        return found;
    }

    private void assertNothingSent() {
        assertThat(desk.log()).isNotEmpty().allMatch(line -> line.startsWith("GET"));
    }

    @Test
    void whatWasAppliedIsDone() {
        titled();
        endWhileSaving("after");
        Entry settled = entry(startAgain());
        assertThat(settled.result().fate()).isEqualTo(Fate.DONE);
        assertThat(settled.result().after().get(Catalogue.TITLE)).isEqualTo("Head");
        assertThat(settled.result().after().get(Catalogue.VERSION))
                .isEqualTo(settled.sent().patch().version() + 1);
        assertNothingSent();
    }

    @Test
    void whatWasNotAppliedDidNotArrive() {
        OpenUser amara = titled();
        endWhileSaving("before");
        assertThat(entry(startAgain()).result().fate()).isEqualTo(Fate.NOT_ARRIVED);
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo("Team lead");
        assertNothingSent();
    }

    @Test
    void whereSomebodyElseChangedTheSameSinceNobodyCanTell() {
        OpenUser amara = titled();
        endWhileSaving("after");
        desk.somebodyElse(amara, "\"title\":\"Chief\"");
        Entry settled = entry(startAgain());
        assertThat(settled.result().fate()).isEqualTo(Fate.PARTLY);
        assertThat(settled.result().after().get(Catalogue.TITLE)).isEqualTo("Chief");
    }

    @Test
    void whatSomebodyElseChangedBesideItIsNoHindrance() {
        OpenUser amara = titled();
        endWhileSaving("after");
        desk.somebodyElse(amara, "\"department\":\"Claims\"");
        assertThat(entry(startAgain()).result().fate()).isEqualTo(Fate.DONE);
    }

    @Test
    void withoutAConnectionItStaysUnsureAndIsSettledOnceItIsBack() {
        titled();
        endWhileSaving("after");
        desk.fault("{\"cut\":\"before\",\"count\":999}");
        Workplace again = startAgain();
        assertThat(again.connection().online().get()).isFalse();
        assertThat(entry(again).result().fate()).isEqualTo(Fate.UNSURE);
        desk.fault("{\"faults\":[]}");
        desk.timers().pass();
        assertThat(again.connection().online().get()).isTrue();
        assertThat(entry(again).result().fate()).isEqualTo(Fate.DONE);
    }

    @Test
    void whomTheServerDoesNotKnowAnyMoreIsSettledAndNotAskedForEver() {
        OpenUser amara = titled();
        endWhileSaving("after");
        desk.fault("""
                {"method":"GET","path":"/api/v2/users/*","status":404,"count":99,"body":{"code":"not.found"}}""");
        Entry settled = entry(startAgain());
        assertThat(settled.result().fate()).isEqualTo(Fate.PARTLY);
        assertThat(settled.result().status()).isEqualTo(404);
        assertThat(settled.result().detail()).isEqualTo("not.found");
        desk.forgetLog();
        startAgain();
        assertThat(desk.exchanges()).noneMatch(exchange -> exchange.path().contains(amara.id()));
        assertThat(entry(desk.workplace()).result()).isEqualTo(settled.result());
    }

    @Test
    void whoMayNotBeReadNowStaysUnsureAndHoldsUpNobodyElse() {
        titled();
        endWhileSaving("after");
        OpenUser jose = desk.open("José Ramírez");
        jose.user().state(Catalogue.TITLE).typed().set("Lead");
        endWhileSaving("after");
        desk.fault("{\"method\":\"GET\",\"path\":\"/api/v2/users/"
                + desk.find("amara okonkwo").id() + "\",\"status\":403,\"body\":{\"code\":\"missing.permissions\"}}");
        List<Entry> all = entries(startAgain());
        assertThat(all.get(1).sent().name()).startsWith("Amara");
        assertThat(all).extracting(entry -> entry.result().fate()).containsExactly(Fate.DONE, Fate.UNSURE);
        assertThat(entries(startAgain()))
                .extracting(entry -> entry.result().fate())
                .containsExactly(Fate.DONE, Fate.DONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "deleted"})
    void aStateThatWasSetIsDone(String state) {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.STATE_CHOICE).typed().set(state);
        endWhileSaving("after");
        Entry settled = entry(startAgain());
        assertThat(settled.result().fate()).isEqualTo(Fate.DONE);
        assertThat(settled.result().after().get(Catalogue.STATE_CHOICE)).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "deleted"})
    void aStateThatDidNotArriveIsSaidToHaveNot(String state) {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.STATE_CHOICE).typed().set(state);
        endWhileSaving("before");
        assertThat(entry(startAgain()).result().fate()).isEqualTo(Fate.NOT_ARRIVED);
    }

    @Test
    void aRestoreThatWasAppliedIsDone() {
        OpenUser piotr = desk.open("Piotr Wiśniewski");
        piotr.user().state(Catalogue.STATE_CHOICE).typed().set("active");
        endWhileSaving("after");
        assertThat(entry(startAgain()).result().fate()).isEqualTo(Fate.DONE);
    }

    @Test
    void aRestoreThatDidNotArriveIsSaidToHaveNot() {
        OpenUser piotr = desk.open("Piotr Wiśniewski");
        piotr.user().state(Catalogue.STATE_CHOICE).typed().set("active");
        endWhileSaving("before");
        assertThat(entry(startAgain()).result().fate()).isEqualTo(Fate.NOT_ARRIVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void aDeletionIsSettledByTheState(String when) {
        desk.behave("{\"stateDeleted\":\"refused\"}");
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.STATE_CHOICE).typed().set("deleted");
        desk.fault("{\"faults\":[" + cut("DELETE", when)
                + ",{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"delay\":0}," + NOBODY_READS + "]}");
        desk.editor().save();
        desk.fault("{\"faults\":[]}");
        assertThat(entry(desk.workplace()).sent().method()).isEqualTo("DELETE");
        assertThat(entry(desk.workplace()).result().fate()).isEqualTo(Fate.UNSURE);
        assertThat(entry(startAgain()).result().fate()).isEqualTo(when.equals("after") ? Fate.DONE : Fate.NOT_ARRIVED);
    }

    @Test
    void readingThePersonAgainSettlesItInTheSameStart() {
        titled();
        endWhileSaving("after");
        desk.editor().refresh();
        assertThat(entry(desk.workplace()).result().fate()).isEqualTo(Fate.DONE);
        assertNothingSent();
    }

    @Test
    void whatCannotBeWrittenDownIsNotSettledAndNoTrouble() {
        titled();
        endWhileSaving("after");
        Workplace reading = desk.restarted(() -> Store.open(desk.folder(), false));
        reading.start();
        assertThat(entry(reading).result().fate()).isEqualTo(Fate.UNSURE);
        assertThat(reading.kept().standing().get()).isEqualTo(Kept.Standing.READ_ONLY);
    }
}
