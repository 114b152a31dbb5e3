package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;
import org.updateuser.model.Contact;
import org.updateuser.model.Values;

/// A changed state travels alone, in the legal order.
class StateTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private static String notice(OpenUser open) {
        return open.notice().get().orElseThrow().text();
    }

    private static void state(OpenUser open, String state) {
        open.user().state(Catalogue.STATE_CHOICE).typed().set(state);
    }

    private OpenUser withATitle(String name) {
        OpenUser open = desk.open(name);
        open.user().state(Catalogue.TITLE).typed().set("Head");
        return open;
    }

    private static List<String> lines(List<Requests.Request> requests) {
        return requests.stream()
                .map(request -> request.json().replaceAll("\\s", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "deleted"})
    void whatClosesThePersonComesLast(String state) {
        OpenUser amara = withATitle("amara okonkwo");
        int version = amara.version();
        state(amara, state);
        List<String> preview = lines(Requests.of(amara));
        desk.editor().save();
        assertThat(desk.patches())
                .containsExactly(
                        "{\"version\":" + version + ",\"title\":\"Head\"}",
                        "{\"version\":" + (version + 1) + ",\"state\":\"" + state + "\"}")
                .isEqualTo(preview);
        assertThat(notice(amara)).startsWith("Saved 2 changes").contains("version " + (version + 2));
        assertThat(amara.user().dirty().get()).isFalse();
        assertThat(desk.served(amara).get(Catalogue.STATE_CHOICE)).isEqualTo(state);
    }

    @Test
    void aDeletedPersonIsRestoredFirstAndEditedInTheSameSession() {
        OpenUser piotr = desk.open("Piotr Wiśniewski");
        FieldState<String> title = piotr.user().state(Catalogue.TITLE);
        assertThat(title.lock().get()).isEqualTo(Lock.DELETED);
        title.typed().set("Head");
        assertThat(title.typed().get()).isEqualTo("Team lead");

        state(piotr, "active");
        assertThat(title.lock().get()).isEqualTo(Lock.OPEN);
        title.typed().set("Head");
        List<String> preview = lines(Requests.of(piotr));
        desk.editor().save();
        assertThat(desk.patches()).hasSize(2).isEqualTo(preview);
        assertThat(desk.patches().getFirst()).contains("\"state\":\"active\"");
        assertThat(piotr.user().dirty().get()).isFalse();
        assertThat(desk.served(piotr).get(Catalogue.TITLE)).isEqualTo("Head");
    }

    @Test
    void aDeletedPersonMadeInactiveTakesThreeRequests() {
        OpenUser piotr = desk.open("Piotr Wiśniewski");
        state(piotr, "inactive");
        piotr.user().state(Catalogue.TITLE).typed().set("Head");
        desk.editor().save();
        assertThat(desk.patches()).hasSize(3);
        assertThat(desk.served(piotr).get(Catalogue.STATE_CHOICE)).isEqualTo("inactive");
        assertThat(piotr.user().dirty().get()).isFalse();
    }

    @Test
    void editsWaitWhenTheRestoreIsTakenBack() {
        OpenUser piotr = desk.open("Piotr Wiśniewski");
        state(piotr, "active");
        piotr.user().state(Catalogue.TITLE).typed().set("Head");
        state(piotr, "deleted");
        assertThat(piotr.user().changes().get()).isEmpty();
        assertThat(Requests.of(piotr)).isEmpty();
        desk.editor().save();
        assertThat(desk.patches()).isEmpty();
        assertThat(piotr.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
    }

    @Test
    void theFirstIsDoneAndSaidWhereTheSecondFails() {
        OpenUser amara = withATitle("amara okonkwo");
        state(amara, "inactive");
        desk.fault("""
                {"faults":[{"method":"PATCH","path":"/api/v2/users/*","delay":0,"count":1,"change":{}},
                 {"method":"PATCH","path":"/api/v2/users/*","status":500,"body":{"code":"internal.server.error"}}]}""");
        desk.editor().save();
        assertThat(notice(amara))
                .startsWith(
                        "The server failed. The first request was applied and is done; the rest was not and is kept");
        assertThat(amara.user().changes().get())
                .extracting(change -> change.leaf().key())
                .containsExactly("state");
        assertThat(desk.served(amara).get(Catalogue.TITLE)).isEqualTo("Head");
        amara.user().undo();
        amara.user().undo();
        assertThat(amara.user().changes().get())
                .extracting(change -> change.leaf().key())
                .containsExactly("title");
        amara.user().redo();
        amara.user().redo();
        desk.editor().save();
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void aServiceThatDoesNotDeleteByPatchIsAskedToDeleteAfterOneMoreRead() {
        desk.behave("{\"stateDeleted\":\"refused\"}");
        OpenUser amara = withATitle("amara okonkwo");
        state(amara, "deleted");
        desk.forgetLog();
        desk.editor().save();
        assertThat(desk.log()).startsWith("PATCH 200", "PATCH 400", "GET 200", "DELETE 200", "GET 200");
        assertThat(notice(amara)).startsWith("Saved 2 changes");
        assertThat(amara.user().dirty().get()).isFalse();
        assertThat(amara.isDeleted()).isTrue();
        assertThat(amara.version()).isEqualTo(desk.served(amara).get(Catalogue.VERSION));
    }

    @Test
    void nobodyIsDeletedWhoWasChangedMeanwhileUntilThatIsMerged() {
        desk.behave("{\"stateDeleted\":\"refused\"}");
        OpenUser amara = desk.openAmara();
        state(amara, "deleted");
        desk.fault("{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"change\":{\"department\":\"Claims\"}}");
        desk.forgetLog();
        desk.editor().save();
        assertThat(desk.log().stream().filter(line -> line.startsWith("DELETE")))
                .hasSize(1);
        assertThat(notice(amara)).contains("Somebody else changed meanwhile: Department");
        assertThat(amara.isDeleted()).isTrue();
    }

    @Test
    void aDeleteThatIsNeverReadAgainIsDoneAllTheSame() {
        desk.behave("{\"stateDeleted\":\"refused\"}");
        OpenUser amara = desk.openAmara();
        state(amara, "deleted");
        desk.fault("""
                {"faults":[{"method":"DELETE","path":"/api/v2/users/*","delay":0},
                 {"method":"GET","path":"/api/v2/users/*","delay":0},
                 {"method":"GET","path":"/api/v2/users/*","count":2,"status":503}]}""");
        desk.editor().save();
        assertThat(notice(amara)).startsWith("Saved 1 change");
        assertThat(amara.isDeleted()).isTrue();
        assertThat(amara.user().dirty().get()).isFalse();
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Team lead");

        state(amara, "active");
        desk.editor().save(); // the version is an old one, and is found out
        assertThat(desk.served(amara).get(Catalogue.STATE_CHOICE)).isEqualTo("active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "deleted"})
    void whoOneIsIsAskedBeforeAStateClosesWhereItIsNotKnownYet(String state) {
        desk.unaware().open(desk.find("Noor van Dijk"));
        OpenUser noor = desk.unaware().current().get().orElseThrow();
        state(noor, state);
        desk.unaware().save();
        assertThat(notice(noor)).startsWith("One cannot deactivate or delete oneself");
        assertThat(desk.patches()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"inactive", "deleted"})
    void nobodyClosesThemselves(String state) {
        desk.directory().refresh(desk.editor());
        OpenUser noor = withATitle("Noor van Dijk");
        state(noor, state);
        desk.editor().save();
        assertThat(notice(noor)).startsWith("One cannot deactivate or delete oneself");
        assertThat(desk.patches()).isEmpty();
        noor.user().state(Catalogue.STATE_CHOICE).revert();
        desk.editor().save();
        assertThat(notice(noor)).startsWith("Saved 1 change");
    }

    @Test
    void somebodyElseWhoRestoresFirstIsNoHindrance() {
        OpenUser piotr = desk.open("Piotr Wiśniewski");
        int version = piotr.version();
        state(piotr, "active");
        piotr.user().state(Catalogue.TITLE).typed().set("Head");
        desk.fault("{\"change\":{\"state\":\"active\"}}");
        desk.editor().save();
        assertThat(piotr.user().dirty().get()).isFalse();
        assertThat(desk.patches()).contains("{\"version\":" + (version + 1) + ",\"title\":\"Head\"}");
    }

    @Test
    void anEditOfAnEntryThatTheRestoreTookAwayIsAskedBeforeItIsSent() {
        OpenUser deleted = deletedWithAnExtension();
        FieldState<List<Values>> addresses = deleted.user().state(Catalogue.ADDRESSES);
        state(deleted, "active");
        addresses
                .typed()
                .set(addresses.typed().get().stream()
                        .map(entry -> isExtensionOnly(entry) ? Contact.withNumber(entry, "+442079460999") : entry)
                        .toList());
        desk.editor().save();
        assertThat(desk.patches()).hasSize(1);
        assertThat(notice(deleted))
                .startsWith("The first request was applied and is done")
                .contains("Changed on both sides: Contacts.");
        assertThat(addresses.conflicts().get()).isNotEmpty();
        assertThat(deleted.isDeleted()).isFalse();
    }

    private static boolean isExtensionOnly(Values entry) {
        return !Contact.extension(entry).isEmpty() && Contact.number(entry).isEmpty();
    }

    private OpenUser deletedWithAnExtension() {
        desk.people().refresh();
        desk.people().filter().states().clear();
        desk.people().filter().states().add("deleted");
        return desk.people().shown().stream()
                .map(desk::open)
                .filter(open -> open.user().state(Catalogue.ADDRESSES).typed().get().stream()
                        .anyMatch(StateTest::isExtensionOnly))
                .findFirst()
                .orElseThrow();
    }
}
