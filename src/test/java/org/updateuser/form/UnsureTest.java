package org.updateuser.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.updateuser.model.Catalogue;

/// Requests whose answer is lost: the person is read, and nothing is sent twice.
class UnsureTest {
    private final Desk desk = Desk.open();

    @AfterEach
    void close() {
        desk.close();
    }

    private OpenUser withATitle() {
        OpenUser amara = desk.openAmara();
        amara.user().state(Catalogue.TITLE).typed().set("Head");
        return amara;
    }

    private static String notice(OpenUser open) {
        return open.notice().get().orElseThrow().text();
    }

    private static void assertNothingLost(OpenUser open) {
        assertThat(open.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
        assertThat(open.user().changes().get()).isNotEmpty();
        assertThat(open.saving().get()).isFalse();
    }

    @Test
    void aCutAfterApplyingIsReadAndSettledAndSentOnce() {
        OpenUser amara = withATitle();
        int version = amara.version();
        desk.fault("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"cut\":\"after\"}");
        desk.editor().save();
        assertThat(notice(amara)).startsWith("Saved 1 change");
        assertThat(desk.patches()).hasSize(1);
        assertThat(desk.served(amara).get(Catalogue.VERSION)).isEqualTo(version + 1);
        assertThat(amara.user().dirty().get()).isFalse();
        assertThat(amara.isUnsettled()).isFalse();
    }

    @Test
    void anAnswerThatIsNotJsonIsReadAndSettled() {
        OpenUser amara = withATitle();
        desk.fault("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"garbage\":true}");
        desk.editor().save();
        assertThat(notice(amara)).startsWith("Saved 1 change");
        assertThat(desk.patches()).hasSize(1);
    }

    @Test
    void aCutBeforeApplyingSaysThatNothingArrived() {
        OpenUser amara = withATitle();
        desk.fault("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"cut\":\"before\"}");
        desk.editor().save();
        assertThat(notice(amara)).contains("the change did not arrive. Your changes are kept; save again.");
        assertThat(desk.patches()).hasSize(1);
        assertNothingLost(amara);
        desk.editor().save();
        assertThat(amara.user().dirty().get()).isFalse();
        assertThat(desk.patches()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before", "after"})
    void whereTheReadFailsTooTheNextSaveSettlesFirst(String cut) {
        OpenUser amara = withATitle();
        int version = amara.version();
        desk.fault(
                "{\"faults\":[{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"cut\":\"" + cut
                        + "\"},{\"method\":\"GET\",\"path\":\"/api/v2/users/*\",\"status\":503,\"body\":{\"code\":\"service.unavailable\"}}]}");
        desk.editor().save();
        assertThat(notice(amara)).contains("It is not known whether the change arrived.", "sends nothing twice");
        assertThat(amara.isUnsettled()).isTrue();
        assertNothingLost(amara);

        amara.user().state(Catalogue.DEPARTMENT).typed().set("Support");
        desk.forgetLog();
        desk.editor().save();
        assertThat(desk.log()).startsWith("GET 200", "PATCH 200");
        assertThat(desk.patches())
                .containsExactly(
                        cut.equals("after")
                                ? "{\"version\":" + (version + 1) + ",\"department\":\"Support\"}"
                                : "{\"version\":" + version + ",\"title\":\"Head\",\"department\":\"Support\"}");
        assertThat(amara.user().dirty().get()).isFalse();
        assertThat(desk.served(amara).get(Catalogue.VERSION)).isEqualTo(version + (cut.equals("after") ? 2 : 1));
    }

    @Test
    void anUnknownEndThatARefreshClearsUpIsSettled() {
        OpenUser amara = withATitle();
        desk.fault("""
                {"faults":[{"method":"PATCH","path":"/api/v2/users/*","cut":"after"},
                 {"method":"GET","path":"/api/v2/users/*","status":503}]}""");
        desk.editor().save();
        assertThat(amara.isUnsettled()).isTrue();
        desk.editor().refresh();
        assertThat(amara.isUnsettled()).isFalse();
        assertThat(amara.user().dirty().get()).isFalse();
    }

    @Test
    void aLostRequestBesideSomebodyElsesChangeIsMergedAndKept() {
        OpenUser amara = withATitle();
        desk.fault(
                "{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"change\":{\"department\":\"Claims\"},\"cut\":\"before\"}");
        desk.editor().save();
        assertThat(notice(amara)).contains("did not arrive", "Somebody else changed meanwhile: Department");
        assertThat(amara.user().state(Catalogue.DEPARTMENT).typed().get()).isEqualTo("Claims");
        assertNothingLost(amara);
    }

    @Test
    void aLostRequestToAPersonWhoWasDeletedMeanwhileSaysSo() {
        OpenUser amara = withATitle();
        desk.fault("""
                {"method":"PATCH","path":"/api/v2/users/*","change":{"state":"deleted"},"cut":"before"}""");
        desk.editor().save();
        assertThat(notice(amara)).startsWith("Amara Okonkwo-Lindström was deleted meanwhile. Your changes are kept");
        assertThat(amara.user().state(Catalogue.TITLE).typed().get()).isEqualTo("Head");
        assertThat(amara.user().state(Catalogue.TITLE).lock().get()).isEqualTo(Lock.DELETED);
        assertThat(desk.patches()).hasSize(1);
    }

    @Test
    void aLostRequestWhosePropertyTheServiceDoesNotTellStaysAChange() {
        desk.behave("{\"missingExpand\":[\"profileSkills\"]}");
        OpenUser amara = desk.openAmara();
        FieldState<List<String>> skills = amara.user().state(Catalogue.PROFILE_SKILLS);
        amara.user().treatAsEmpty(skills.leaf());
        skills.typed().set(List.of("Dutch"));
        desk.fault(
                "{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"change\":{\"department\":\"Claims\"},\"cut\":\"before\"}");
        desk.editor().save();
        assertThat(skills.typed().get()).containsExactly("Dutch");
        assertThat(amara.user().changes().get()).hasSize(1);
    }

    @Test
    void aLostRequestThatTheServiceAppliedInPartKeepsTheRest() {
        desk.behave("{\"images\":\"ignored\"}");
        OpenUser amara = withATitle();
        amara.user().state(Catalogue.IMAGES_LIST).typed().set(List.of());
        desk.fault("{\"method\":\"PATCH\",\"path\":\"/api/v2/users/*\",\"cut\":\"after\"}");
        desk.editor().save();
        assertThat(notice(amara)).contains("the server has part of the change");
        assertThat(amara.user().changes().get())
                .isNotEmpty()
                .allMatch(change -> change.leaf().key().equals("images"));
        assertThat(desk.patches()).hasSize(1);
    }
}
